package io.github.medsecretary.correspondence.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.LegalBasis;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.selection.Disclosure;
import io.github.medsecretary.correspondence.selection.Selection;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/** What a proof says of one letter. */
class CopyProofTest {

    private static final Item SAMPLE = new Item("f4", 0, Item.Kind.ACTION);
    private static final Item COUNT = new Item("f4", 1, Item.Kind.ACTION);
    private static final Item MESALAZINE = new Item("f3", 0, Item.Kind.MEDICINE_CHANGE);
    private static final Item NO_ALLERGY = new Item("f5", 0, Item.Kind.ALLERGY);

    private static Disclosure gp(LetterContent content) {
        return Selection.of(content, Sample.gp(), List.of(Sample.gp(), Sample.pt()), PolicySet.uk())
                .disclosure();
    }

    private static Disclosure patient(LetterContent content) {
        return Selection.of(content, Sample.pt(), List.of(Sample.gp(), Sample.pt()), PolicySet.uk())
                .disclosure();
    }

    private static CopyProof proof(LetterContent content, PatientCopy copy) {
        return CopyProof.of(gp(content), copy, copy.content(), patient(copy.content()));
    }

    @Test
    void everythingIsTold() {
        LetterContent content = Sample.content(Sample.fragments());
        CopyProof proof = proof(content, PatientCopy.of(content, patient(content)));
        assertTrue(proof.isComplete());
        assertEquals(List.of(MESALAZINE, SAMPLE, COUNT, NO_ALLERGY), proof.told());
        assertEquals(List.empty(), proof.explained());
    }

    @Test
    void whatALawKeepsFromThePatientIsExplainedByRuleAndLaw() {
        LetterContent content = Sample.content(Sample.fragments().map(CopyProofTest::withActionsKeptBack));
        CopyProof proof = proof(content, PatientCopy.of(content, patient(content)));
        var reason = new Reason.Withheld(RuleId.builtIn("not-to-patient"), basis(proof));
        assertTrue(proof.isComplete());
        assertEquals(
                List.of(new CopyProof.Explained(SAMPLE, reason), new CopyProof.Explained(COUNT, reason)),
                proof.explained());
        assertTrue(reason.basis().citation().startsWith("GMC, Confidentiality"));
    }

    private static LegalBasis basis(CopyProof proof) {
        return ((Reason.Withheld) proof.explained().head().reason()).basis();
    }

    private static Fragment withActionsKeptBack(Fragment fragment) {
        return fragment.id().equals("f4")
                ? Sample.fragment("f4", fragment.heading(), fragment.body(), Label.NOPAT)
                : fragment;
    }

    @Test
    void whatItsAuthorLeavesOutIsNotSaidAndIsExplained() {
        LetterContent content = Sample.content(Sample.fragments());
        var told = new Reason.LeftOut("dr-lee", "Ann Field has done it.");
        PatientCopy copy = PatientCopy.of(content, patient(content)).without(SAMPLE, told);
        assertEquals(
                List.of(new CopyProof.Explained(SAMPLE, told)),
                proof(content, copy).explained());
        Seq<String> words = copy.fragments().flatMap(each -> each.body().words());
        assertTrue(words.exists(each -> each.contains("full blood count")));
        assertTrue(!words.exists(each -> each.contains("sample")));
        assertTrue(!(proof(content, copy) + "" + copy).contains("Field"));
    }

    @Test
    void nobodyLeavesOutWhatIsNotThereOrWithoutAReason() {
        LetterContent content = Sample.content(Sample.fragments());
        PatientCopy copy = PatientCopy.of(content, patient(content));
        var told = new Reason.LeftOut("dr-lee", "Told.");
        assertThrows(IllegalArgumentException.class, () -> copy.without(new Item("f1", 0, Item.Kind.ACTION), told));
        assertThrows(IllegalArgumentException.class, () -> new Reason.LeftOut("dr-lee", " "));
    }

    @Test
    void aFragmentThatIsNotSentIsMissing() {
        LetterContent content = Sample.content(Sample.fragments());
        PatientCopy copy = PatientCopy.of(content, patient(content));
        LetterContent sent =
                copy.content().saying(copy.fragments().reject(each -> each.id().equals("f5")));
        CopyProof proof = CopyProof.of(gp(content), copy, sent, patient(sent));
        assertEquals(List.of(new CopyProof.Missing(NO_ALLERGY, CopyProof.Lack.FRAGMENT)), proof.missing());
    }
}
