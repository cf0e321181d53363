package io.github.medsecretary.correspondence.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import io.github.medsecretary.core.person.LetterFormat;
import io.github.medsecretary.core.person.PostalAddress;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.Absence;
import io.github.medsecretary.correspondence.content.Action;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.content.Medicine;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {

    private static final Instant NINE = Instant.parse("2030-01-06T09:00:00Z");

    private static String hash(Seq<Fragment> fragments, Recipient... recipients) {
        return Draft.of(Sample.content(fragments), List.of(recipients), PolicySet.uk(), List.of())
                .sign("dr-lee", NINE)
                .get()
                .sha256();
    }

    private static String body(Body body) {
        return hash(List.of(Sample.fragment("x", Heading.HISTORY, body)), Sample.gp());
    }

    private static void allDiffer(Seq<String> hashes) {
        assertEquals(hashes.size(), hashes.distinct().size());
    }

    /** Pins the form: a letter that was signed years ago must still have its hash. */
    @Test
    void theFormOfASignedLetterDoesNotChange() {
        Seq<Fragment> fragments = Sample.fragments()
                .append(Sample.fragment("s", Heading.LEGAL_INFORMATION, new Body.Statement("As the law says.")))
                .append(Sample.fragment(
                        "r", Heading.INVESTIGATION_RESULTS, new Body.Results(List.of("CRP 4", "Hb 130"))))
                .append(Sample.fragment(
                        "a", Heading.SAFETY_ALERTS, new Body.Allergies(List.of("latex")), Label.HIV, Label.PSY));
        assertEquals(
                "90ec723dd2506b520d0c9f6b3f688a99da6d66717bf9d997da316436ed1e2799",
                hash(fragments, Sample.gp(), Sample.pt(), Sample.insurer(true)));
    }

    private static Medicine.Builder medicine() {
        return Medicine.builder().name("x");
    }

    @Test
    void everyPartOfAMedicineCounts() {
        allDiffer(List.of(
                        medicine().build(),
                        Medicine.builder().name("y").build(),
                        medicine().dose("1").build(),
                        medicine().route("1").build(),
                        medicine().frequency("1").build(),
                        medicine().change("1").build(),
                        medicine().reason("1").build())
                .map(each -> body(new Body.Medicines(List.of(each)))));
    }

    @Test
    void everyPartOfAnActionCounts() {
        allDiffer(List.of(
                        new Action(Action.Owner.GP, "x", Optional.empty()),
                        new Action(Action.Owner.PATIENT, "x", Optional.empty()),
                        new Action(Action.Owner.GP, "y", Optional.empty()),
                        new Action(Action.Owner.GP, "x", Optional.of(LocalDate.of(2030, 1, 4))))
                .map(each -> body(new Body.Actions(List.of(each)))));
    }

    @Test
    void everyKindOfBodyCounts() {
        Seq<String> x = List.of("x");
        allDiffer(List.<Body>of(
                        new Body.Narrative("x"),
                        new Body.Statement("x"),
                        new Body.Diagnoses(x),
                        new Body.Results(x),
                        new Body.Allergies(x),
                        new Body.Absent("allergies", Absence.KNOWN_NONE),
                        new Body.Absent("allergies", Absence.NOT_RECORDED),
                        new Body.Absent("results", Absence.NOT_RECORDED))
                .map(CanonicalFormTest::body));
    }

    private static Recipient.Builder reader() {
        return Sample.recipient("r", Audience.CLINICIAN, PurposeOfUse.TREAT);
    }

    @Test
    void everyPartOfARecipientCounts() {
        PostalAddress home = Sample.address("2 High Street", "Exmouth", "EX8 1AB");
        allDiffer(List.of(
                        reader().build(),
                        Sample.recipient("s", Audience.CLINICIAN, PurposeOfUse.TREAT)
                                .build(),
                        Sample.recipient("r", Audience.REFERRER, PurposeOfUse.TREAT)
                                .build(),
                        Sample.recipient("r", Audience.CLINICIAN, PurposeOfUse.COC)
                                .build(),
                        reader().consent(true).build(),
                        reader().name("Dr Lee").build(),
                        reader().address(home).build(),
                        reader().format(LetterFormat.BRAILLE).build())
                .map(each -> hash(Sample.fragments(), each)));
    }

    @Test
    void kindsAndCodesReadBack() {
        for (Absence absence : Absence.values()) {
            assertEquals(absence, Absence.parse(absence.code()).get());
            assertTrue(absence.printed().endsWith("."));
            assertEquals(absence == Absence.INAUDIBLE, absence.needsAnswer());
        }
        assertTrue(Absence.parse("none").isLeft());
        for (Action.Owner owner : Action.Owner.values()) {
            assertEquals(owner, Action.Owner.parse(owner.code()).get());
        }
        assertTrue(Action.Owner.parse("GP").isLeft());
        assertEquals(
                List.of("narrative", "statement", "diagnoses", "results", "allergies", "medicines", "actions", "x"),
                List.<Body>of(
                                new Body.Narrative("x"),
                                new Body.Statement("x"),
                                new Body.Diagnoses(List.of("x")),
                                new Body.Results(List.of("x")),
                                new Body.Allergies(List.of("x")),
                                new Body.Medicines(List.of()),
                                new Body.Actions(List.of()),
                                new Body.Absent("x", Absence.KNOWN_NONE))
                        .map(Body::kind));
        assertEquals(
                "Narrative[***] Statement[***] Diagnoses[1] Results[1] Allergies[1] Medicines[0] Actions[0]",
                List.<Body>of(
                                new Body.Narrative("x"),
                                new Body.Statement("x"),
                                new Body.Diagnoses(List.of("x")),
                                new Body.Results(List.of("x")),
                                new Body.Allergies(List.of("x")),
                                new Body.Medicines(List.of()),
                                new Body.Actions(List.of()))
                        .mkString(" "));
        assertEquals("Action[gp]", new Action(Action.Owner.GP, "secret", Optional.empty()).toString());
    }
}
