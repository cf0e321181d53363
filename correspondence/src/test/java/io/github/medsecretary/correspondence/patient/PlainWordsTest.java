package io.github.medsecretary.correspondence.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.Action;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Medicine;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.selection.Disclosure;
import io.github.medsecretary.correspondence.selection.Selection;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What rules change in a patient's copy, and what they don't. */
class PlainWordsTest {

    /** Finds each place of a word. */
    private record Word(String word, String replacement, Disposition disposition)
            implements Rule<ClinicalText, DocumentContext> {

        @Override
        public RuleId id() {
            return RuleId.of("test", "word", 1);
        }

        @Override
        public String summary() {
            return "A word.";
        }

        @Override
        public Seq<Finding> check(ClinicalText text, DocumentContext context, RuleRun run) {
            List<Finding> found = List.empty();
            for (int at = text.value().indexOf(word); at >= 0; at = text.value().indexOf(word, at + 1)) {
                Span span = Span.of(at, at + word.length());
                found = found.append(Finding.builder()
                        .rule(id())
                        .severity(Severity.INFO)
                        .disposition(disposition)
                        .message(summary())
                        .span(span)
                        .suggestions(List.of(Edit.replace(span, replacement)))
                        .build());
            }
            return found;
        }
    }

    private static final LetterContent LETTER = Sample.content(List.of(
            Sample.fragment("f1", Heading.DIAGNOSES, new Body.Diagnoses(List.of("Ankle oedema"))),
            Sample.text("f2", "The oedema is renal. Her renal oedema is mild."),
            Sample.fragment(
                    "f3",
                    Heading.MEDICATIONS_AND_MEDICAL_DEVICES,
                    new Body.Medicines(List.of(Medicine.builder()
                            .name("renal mixture")
                            .change("started")
                            .frequency("daily")
                            .reason("renal trouble")
                            .build()))),
            Sample.fragment(
                    "f4",
                    Heading.PLAN_AND_REQUESTED_ACTIONS,
                    new Body.Actions(List.of(
                            new Action(Action.Owner.GP, "Please check renal function.", Optional.empty()),
                            new Action(Action.Owner.PATIENT, "Please drink.", Optional.empty())))),
            Sample.fragment("f5", Heading.ALLERGIES_AND_ADVERSE_REACTIONS, new Body.Allergies(List.of("renal dye"))),
            Sample.fragment("f6", Heading.LEGAL_INFORMATION, new Body.Statement("A renal statement."))));

    private static Disclosure patient(LetterContent content) {
        return Selection.of(content, Sample.pt(), List.of(Sample.gp(), Sample.pt()), PolicySet.uk())
                .disclosure();
    }

    private static PlainCopy plain(PatientCopy copy, Word... rules) {
        return PlainWords.of(List.of(rules)).applyTo(copy, DocumentContext.unknown());
    }

    private static Seq<String> words(PatientCopy copy) {
        return copy.fragments().map(Fragment::body).flatMap(Body::words);
    }

    private static final Word RENAL = new Word("renal", "kidney", Disposition.FIX);
    private static final Word OEDEMA = new Word("oedema", "oedema (swelling)", Disposition.FIX);

    @Test
    void onlyTheWordsOfThePatientsCopyChangeAndExplanationsAreGivenOnce() {
        PlainCopy plain = plain(PatientCopy.of(LETTER, patient(LETTER)), RENAL, OEDEMA);
        assertEquals(
                List.of(
                        "Ankle oedema (swelling)",
                        "The oedema is kidney. Her kidney oedema is mild.",
                        "renal mixture",
                        "daily",
                        "started",
                        "kidney trouble",
                        "Please check kidney function.",
                        "Please drink.",
                        "renal dye",
                        "A renal statement."),
                words(plain.copy()));
        assertEquals(List.empty(), plain.open());
        assertTrue(LETTER.fragments().get(1).body().words().head().contains("renal"));
    }

    @Test
    void theProofHoldsForTheCopyInItsWordsAndNotForOthers() {
        PatientCopy copy =
                plain(PatientCopy.of(LETTER, patient(LETTER)), RENAL, OEDEMA).copy();
        Disclosure gp = Selection.of(LETTER, Sample.gp(), List.of(Sample.gp(), Sample.pt()), PolicySet.uk())
                .disclosure();
        assertEquals(
                List.empty(),
                CopyProof.of(gp, copy, copy.content(), patient(copy.content())).missing());
        assertEquals(
                List.of(new Item("f3", 0, Item.Kind.MEDICINE_CHANGE), new Item("f4", 0, Item.Kind.ACTION)),
                CopyProof.of(gp, copy, LETTER, patient(LETTER)).missing().map(CopyProof.Missing::item));
    }

    @Test
    void whatIsAskedStaysAndIsListed() {
        PlainCopy plain =
                plain(PatientCopy.of(LETTER, patient(LETTER)), new Word("mild", "slight", Disposition.ASK), RENAL);
        assertEquals("f2", plain.open().head().fragment());
        assertEquals("mild", plain.open().head().words());
        assertFalse(plain.toString().contains("mild"));
        assertTrue(words(plain.copy()).get(1).endsWith("Her kidney oedema is mild."));
    }

    @Test
    void ofTwoChangesOfOnePlaceTheFirstIsMade() {
        LetterContent fruit = Sample.content(List.of(Sample.text("f1", "A banana.")));
        PlainCopy plain = plain(PatientCopy.of(fruit, patient(fruit)), new Word("ana", "o", Disposition.FIX));
        assertEquals(List.of("A bona."), words(plain.copy()));
    }

    @Test
    void whatWasLeftOutIsNotWhereAWordIsExplained() {
        PatientCopy copy = PatientCopy.of(LETTER, patient(LETTER))
                .without(new Item("f4", 0, Item.Kind.ACTION), new Reason.LeftOut("dr-lee", "Told on the telephone."));
        Word please = new Word("Please", "Please (we ask)", Disposition.FIX);
        Seq<String> words = words(plain(copy, please).copy());
        assertTrue(words.contains("Please (we ask) drink."));
        assertFalse(words.exists(each -> each.contains("function")));
    }

    @Test
    void howOftenAMedicineIsTakenStaysWithinItsLine() {
        PlainCopy plain =
                plain(PatientCopy.of(LETTER, patient(LETTER)), new Word("daily", "Once a day", Disposition.FIX));
        assertTrue(words(plain.copy()).contains("once a day"));
    }
}
