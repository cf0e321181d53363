package io.github.medsecretary.correspondence.dictation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.correspondence.content.Absence;
import io.github.medsecretary.correspondence.content.Action;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.content.Medicine;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A typed text, reviewed and corrected, is cut into the fragments of a letter. */
class TranscriptTest {

    private static final Labels TOLD = Labels.of(Label.THIRD_PARTY);

    private static Transcript cut(String typed) {
        return Transcript.of(ClinicalText.of(typed).get(), HeadingLabels.titles());
    }

    private static Seq<String> quotes(Transcript transcript) {
        return transcript.passages().map(each -> transcript.text().quote(each.span()));
    }

    private static Body body(String typed) {
        Seq<Fragment> fragments = cut(typed).fragments();
        assertEquals(1, fragments.size());
        return fragments.head().body();
    }

    @Test
    void wordsBeforeTheFirstHeadingAreTheClinicalSummary() {
        Transcript transcript = cut("Thank you.\n\nWell.\n\nHistory:\nShe fell.\n");
        assertEquals(List.of("Thank you.\n\nWell.", "She fell."), quotes(transcript));
        assertEquals(
                List.of(Heading.CLINICAL_SUMMARY, Heading.HISTORY),
                transcript.passages().map(Passage::heading));
    }

    @Test
    void aHeadingUnderWhichNothingStandsMakesNoFragment() {
        assertEquals(List.of("She fell."), quotes(cut("Diagnoses:\n\nHistory:\nShe fell.\nProcedures:")));
        assertEquals(List.empty(), cut("").fragments());
        assertEquals(List.empty(), cut("Diagnoses:\n \n").fragments());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Her worries:\nShe fell.", "History: she fell.", "History\nShe fell.", "The history:\nNone."})
    void aLineThatIsNoHeadingStaysInItsPlace(String typed) {
        assertEquals(new Body.Narrative(typed), body(typed));
    }

    @Test
    void aHeadingMayBeTypedInAnyCaseWithSpaceAroundIt() {
        assertEquals(
                List.of(Heading.HISTORY, Heading.FAMILY_HISTORY),
                cut("  HISTORY:  \r\nFell.\r\n\tfamily  history:\r\nFalls.")
                        .passages()
                        .map(Passage::heading));
    }

    @Test
    void theSameHeadingTwiceMakesTwoFragments() {
        assertEquals(
                List.of("f1", "f2"),
                cut("History:\nFell.\nHistory:\nFell again.").fragments().map(Fragment::id));
    }

    @Test
    void whatAThirdPartyToldIsAFragmentOfItsOwnUnderItsHeading() {
        Transcript transcript = cut("History:\nShe fell.\n[third party]\nHe drinks.\n[end third party]\nShe drives.");
        assertEquals(List.of("She fell.", "He drinks.", "She drives."), quotes(transcript));
        assertEquals(
                List.of(Labels.none(), TOLD, Labels.none()),
                transcript.fragments().map(Fragment::labels));
        assertEquals(List.fill(3, Heading.HISTORY), transcript.fragments().map(Fragment::heading));
    }

    @Test
    void theNextHeadingEndsAMarkThatNobodyEnded() {
        assertEquals(
                List.of(TOLD, Labels.none()),
                cut("[third party]\nHe drinks.\nHistory:\nShe fell.")
                        .fragments()
                        .map(Fragment::labels));
    }

    @Test
    void anEndWithoutABeginningIsNotPrinted() {
        assertEquals(List.of("One.", "Two."), quotes(cut("One.\n[end third party]\nTwo.")));
    }

    @Test
    void aConfidenceWithinAMarkIsStillMarkedOnce() {
        Seq<Fragment> fragments = cut("[third party]\nHe drinks. He told us in confidence.\nHistory:\nFell.")
                .fragments();
        assertEquals(List.of(TOLD, TOLD, Labels.none()), fragments.map(Fragment::labels));
    }

    @Test
    void aPlaceIsFoundInTheFragmentThatHoldsAllOfIt() {
        Transcript transcript = cut("Well.\nHistory:\nShe fell.");
        int fell = transcript.text().value().indexOf("fell");
        assertEquals(Optional.of("f1"), transcript.fragmentAt(Span.of(0, 5)));
        assertEquals(Optional.of("f2"), transcript.fragmentAt(Span.of(fell, fell + 5)));
        assertEquals(Optional.empty(), transcript.fragmentAt(Span.of(0, fell)));
        assertEquals(Optional.empty(), transcript.fragmentAt(Span.of(6, 13)), "a heading is in none");
    }

    @Test
    void eachHeadingGivesItsBodyAShape() {
        assertEquals(new Body.Diagnoses(List.of("Asthma", "Gout")), body("Diagnoses:\nAsthma. Gout."));
        assertEquals(new Body.Results(List.of("CRP 4")), body("Investigation results:\nCRP 4."));
        assertEquals(
                new Body.Medicines(
                        List.of(Medicine.builder().name("Aspirin").dose("75 mg").build())),
                body("Medications and medical devices:\nAspirin 75 mg."));
        assertEquals(
                new Body.Actions(List.of(new Action(Action.Owner.GP, "Please ring.", Optional.empty()))),
                body("Plan and requested actions:\nPlease ring."));
        assertEquals(new Body.Narrative("She fell. Twice."), body("History:\nShe fell. Twice."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No known allergies.",
                "No known drug allergies.",
                "No known medication allergies.",
                "No allergies.",
                "No drug allergies.",
                "None known.",
                "None.",
                "NIL KNOWN.",
                "Nil",
                "NKDA.",
                "NKDA. None known."
            })
    void noAllergyIsAnAnswer(String said) {
        assertEquals(
                new Body.Absent("allergies", Absence.KNOWN_NONE), body("Allergies and adverse reactions:\n" + said));
    }

    @Test
    void oneAllergyAmongNoneIsListedWithAllThatWasSaid() {
        assertEquals(
                new Body.Allergies(List.of("No drug allergies", "Latex")),
                body("Allergies and adverse reactions:\nNo drug allergies. Latex."));
    }

    @Test
    void aLoneMarkIsNoReasonToStop() {
        assertEquals(
                new Body.Medicines(List.of(Medicine.builder().name(".").build())),
                body("Medications and medical devices:\n."));
        assertEquals(
                new Body.Medicines(List.of(Medicine.builder().name("Aspirin").build())),
                body("Medications and medical devices:\nAspirin ."));
    }

    @Test
    void itPrintsHowManyPassagesThereAre() {
        assertEquals("Transcript[2 passages]", cut("Well.\nHistory:\nShe fell.").toString());
    }
}
