package io.github.medsecretary.correspondence.enquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.confidentiality.LegalBasis;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.Carrier;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.content.Stationery;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The telephone rings, and somebody asks about Mrs Field. */
class EnquiryTest {

    private static final LetterContent LETTER = Sample.content(Sample.fragments());
    private static final Matter DATE = new Matter.VisitDate();

    private static Answer asked(Caller caller, Matter matter) {
        return Enquiry.about(LETTER, List.of(Sample.gp()), PolicySet.uk()).answer(caller, matter);
    }

    private static Recipient.Builder carer() {
        return Sample.recipient("carer", Audience.CARER, PurposeOfUse.FAMRQT);
    }

    @Test
    void thePatientIsToldTheDayOnceSheIsKnownToBeHerself() {
        Answer before = asked(Caller.saying(Sample.pt()), DATE);
        assertEquals(Tell.AFTER_IDENTITY_CHECK, before.tell());
        assertFalse(before.say().contains("2030"));
        Answer after = asked(Caller.checked(Sample.pt()), DATE);
        assertEquals(Tell.YES, after.tell());
        assertEquals("It is on Friday 4 January 2030.", after.say());
        assertEquals(LegalBasis.SUBJECT_ACCESS, after.basis());
    }

    @Test
    void whatHerSisterSaidIsNotReadToHer() {
        Answer answer = asked(Caller.checked(Sample.pt()), new Matter.InFragment("f2"));
        assertEquals(Tell.NO, answer.tell());
        assertEquals(Optional.of("third-party"), answer.rule().map(RuleId::label));
        assertEquals(
                Tell.YES,
                asked(Caller.checked(Sample.pt()), new Matter.InFragment("f3")).tell());
    }

    @Test
    void aCarerLearnsOfAVisitWithTheConsentOfThePatientOnly() {
        Answer without = asked(Caller.checked(carer().build()), DATE);
        assertEquals(Tell.NO, without.tell());
        assertEquals(Optional.of("not-cleared-family"), without.rule().map(RuleId::label));
        assertEquals(
                Tell.YES,
                asked(Caller.checked(carer().consent(true).build()), DATE).tell());
    }

    @Test
    void anEmployerIsToldNothingNotEvenThatSheIsAPatient() {
        Recipient employer = Sample.recipient("job", Audience.EMPLOYER, PurposeOfUse.COVERAGE)
                .build();
        Answer answer = asked(Caller.checked(employer), new Matter.IsAPatient());
        assertEquals(Tell.NO, answer.tell());
        assertEquals(LegalBasis.CONSENT, answer.basis());
        assertEquals(SafeWords.NOTHING_MORE, answer.say());
    }

    @Test
    void aStrangerHearsWhatThePatientHearsBeforeTheCheck() {
        assertEquals(
                asked(Caller.saying(Sample.pt()), DATE).say(),
                asked(Caller.stranger(), DATE).say());
        assertEquals(Tell.NO, asked(Caller.stranger(), DATE).tell());
    }

    @Test
    void aServiceThatTellsTooMuchIsNotNamedByItsDates() {
        LetterContent sensitive = LETTER.on(Stationery.builder()
                .labels(HashMap.of(Carrier.SERVICE, Labels.of(Label.SDV)))
                .build());
        var enquiry = Enquiry.about(sensitive, List.empty(), PolicySet.uk());
        var parent = carer().consent(true).build();
        assertEquals(Tell.NO, enquiry.answer(Caller.checked(parent), DATE).tell());
        assertEquals(Tell.YES, enquiry.answer(Caller.checked(Sample.gp()), DATE).tell());
    }

    @Test
    void aFragmentThatIsNotThereIsAMistakeOfTheProgram() {
        assertThrows(IllegalArgumentException.class, () -> asked(Caller.stranger(), new Matter.InFragment("f99")));
    }

    @Test
    void noSentenceSpeaksOfSomethingKeptBack() {
        for (String each : List.of(SafeWords.BEFORE_CHECK, SafeWords.NOTHING_MORE, SafeWords.VOICEMAIL)) {
            assertTrue(List.of("withh", "confidential", "clinic", "patient", "appointment", "secret", "hospital")
                    .forAll(word -> !each.contains(word)));
        }
    }
}
