package io.github.medsecretary.correspondence.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.person.Organisation;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.enquiry.Answer;
import io.github.medsecretary.correspondence.enquiry.Caller;
import io.github.medsecretary.correspondence.enquiry.Enquiry;
import io.github.medsecretary.correspondence.enquiry.Matter;
import io.github.medsecretary.correspondence.enquiry.Tell;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.selection.Disclosure;
import io.github.medsecretary.correspondence.selection.Selection;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Nobody is told on the telephone what a letter to them would withhold. */
class EnquiryProperties {

    private static final Seq<Matter> ABOUT_THE_PATIENT = List.of(new Matter.IsAPatient(), new Matter.VisitDate());

    @Provide
    Arbitrary<LetterContent> contents() {
        return Letters.contents();
    }

    @Provide
    Arbitrary<LetterContent> laden() {
        return TwinLetters.laden();
    }

    @Provide
    Arbitrary<java.util.List<Recipient>> recipients() {
        return Letters.recipients();
    }

    @Provide
    Arbitrary<java.util.List<Recipient>> readers() {
        return TwinLetters.readers();
    }

    @Provide
    Arbitrary<PolicySet> policies() {
        return Policies.policies();
    }

    private static Seq<Matter> matters(LetterContent content) {
        return content.fragments()
                .map(Fragment::id)
                .<Matter>map(Matter.InFragment::new)
                .appendAll(ABOUT_THE_PATIENT);
    }

    private static void neverMoreThanALetter(
            LetterContent content, java.util.List<Recipient> recipients, PolicySet policy) {
        var enquiry = Enquiry.about(content, recipients, policy);
        for (Recipient each : recipients) {
            Disclosure letter = Selection.of(content, each, recipients, policy).disclosure();
            for (Matter matter : matters(content)) {
                Answer answer = enquiry.answer(Caller.checked(each), matter);
                assertNotEquals(Tell.AFTER_IDENTITY_CHECK, answer.tell());
                Statistics.label("answers").collect(answer.tell());
                if (matter instanceof Matter.InFragment asked) {
                    assertEquals(letter.included().contains(asked.id()), answer.tell() == Tell.YES);
                } else if (answer.tell() == Tell.YES) {
                    assertTrue(letter.hold().isEmpty(), "somebody without a letter learns nothing");
                }
            }
        }
    }

    @Property
    void nobodyIsToldWhatALetterToThemWouldWithhold(
            @ForAll("contents") LetterContent content, @ForAll("recipients") java.util.List<Recipient> recipients) {
        neverMoreThanALetter(content, recipients, PolicySet.uk());
    }

    @Property
    void norUnderAnyOtherPolicyOnAnyStationery(
            @ForAll("laden") LetterContent content,
            @ForAll("readers") java.util.List<Recipient> recipients,
            @ForAll("policies") PolicySet policy) {
        neverMoreThanALetter(content, recipients, policy);
    }

    @Property
    void beforeTheCheckEverybodyHearsTheSame(
            @ForAll("contents") LetterContent content, @ForAll("recipients") java.util.List<Recipient> recipients) {
        var enquiry = Enquiry.about(content, recipients, PolicySet.uk());
        Seq<Caller> callers = List.ofAll(recipients).map(Caller::saying).append(Caller.stranger());
        Seq<Answer> answers = callers.flatMap(caller -> matters(content).map(matter -> enquiry.answer(caller, matter)));
        assertEquals(1, answers.map(Answer::say).distinct().size());
        assertEquals(1, answers.map(Answer::voicemail).distinct().size());
        assertTrue(answers.forAll(each -> each.tell() != Tell.YES));
    }

    @Property
    void whoMayNotBeToldHearsTheSameWhateverTheReason(
            @ForAll("laden") LetterContent content, @ForAll("readers") java.util.List<Recipient> recipients) {
        var enquiry = Enquiry.about(content, recipients, PolicySet.uk());
        Seq<String> refusals = List.ofAll(recipients)
                .map(Caller::checked)
                .flatMap(caller -> matters(content).map(matter -> enquiry.answer(caller, matter)))
                .filter(each -> each.tell() == Tell.NO)
                .map(Answer::say);
        assertTrue(refusals.distinct().size() <= 1);
    }

    @Property
    void noWordOfTheLetterIsInWhatIsSaid(
            @ForAll("laden") LetterContent any, @ForAll("readers") java.util.List<Recipient> recipients) {
        LetterContent content = named(any);
        var enquiry = Enquiry.about(content, recipients, PolicySet.uk());
        Seq<String> secrets = content.fragments()
                .map(each -> Letters.token(each.id()))
                .append(content.patient().name().formal())
                .append(content.organisation().name());
        for (Recipient each : recipients) {
            for (Matter matter : matters(content)) {
                Answer answer = enquiry.answer(Caller.checked(each), matter);
                assertFalse(secrets.exists(answer.toString()::contains));
            }
        }
    }

    // With names that are no word of any sentence: somebody may be called "I".
    private static LetterContent named(LetterContent content) {
        Patient patient = content.patient();
        return LetterContent.builder()
                .reference(content.reference())
                .dates(content.dates())
                .organisation(Organisation.builder()
                        .id(content.organisation().id())
                        .name(Letters.token("organisation"))
                        .build())
                .patient(Patient.builder()
                        .id(patient.id())
                        .name(PersonName.builder()
                                .given(Letters.token("given"))
                                .family(Letters.token("family"))
                                .build())
                        .birthDate(patient.birthDate())
                        .deceased(patient.deceased())
                        .build())
                .author(content.author())
                .fragments(content.fragments())
                .circumstances(content.circumstances())
                .stationery(content.stationery())
                .build();
    }
}
