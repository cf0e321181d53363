package io.github.medsecretary.correspondence.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
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
import io.github.medsecretary.correspondence.content.Action;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Medicine;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.patient.CopyProof;
import io.github.medsecretary.correspondence.patient.Item;
import io.github.medsecretary.correspondence.patient.PatientCopy;
import io.github.medsecretary.correspondence.patient.PlainWords;
import io.github.medsecretary.correspondence.patient.Reason;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.selection.Disclosure;
import io.github.medsecretary.correspondence.selection.Selection;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** The laws of the proof that a patient's copy is complete. */
class CopyProofProperties {

    private static final Recipient GP = Recipient.builder()
            .id("gp")
            .audience(Audience.GENERAL_PRACTITIONER)
            .purpose(PurposeOfUse.TREAT)
            .build();
    private static final Recipient PATIENT = Recipient.builder()
            .id("pt")
            .audience(Audience.PATIENT)
            .purpose(PurposeOfUse.PATRQT)
            .build();
    private static final Reason.LeftOut LEFT_OUT = new Reason.LeftOut("dr-lee", "It was told on the telephone.");

    @Provide
    Arbitrary<LetterContent> letters() {
        return ActingLetters.contents();
    }

    private static Disclosure disclosure(LetterContent content, Recipient reader) {
        return Selection.of(content, reader, List.of(GP, PATIENT), PolicySet.uk())
                .disclosure();
    }

    private static PatientCopy copy(LetterContent content) {
        return PatientCopy.of(content, disclosure(content, PATIENT));
    }

    private static CopyProof proof(LetterContent content, PatientCopy copy, LetterContent sent) {
        return CopyProof.of(disclosure(content, GP), copy, sent, disclosure(sent, PATIENT));
    }

    private static void nothingIsMissing(LetterContent content) {
        PatientCopy copy = copy(content);
        CopyProof whole = proof(content, copy, content);
        assertEquals(List.empty(), whole.missing());
        assertEquals(counted(content), whole.told().size() + whole.explained().size());
        assertTrue(whole.told().forAll(each -> copy.items().contains(each)));
        assertTrue(whole.explained().forAll(each -> !copy.items().contains(each.item())));
        assertEquals(whole, proof(content, copy, copy.content()));
    }

    /** How much the clinician is told that a patient must not miss, counted from the bodies. */
    private static int counted(LetterContent content) {
        Seq<String> shown = disclosure(content, GP).included();
        return content.fragments()
                .filter(each -> shown.contains(each.id()))
                .map(CopyProofProperties::counted)
                .sum()
                .intValue();
    }

    private static int counted(Fragment fragment) {
        return switch (fragment.body().kind()) {
            case "actions", "allergies" -> Math.max(1, fragment.body().size());
            case "medicines" ->
                ((Body.Medicines) fragment.body())
                        .items()
                        .count(each -> !each.change().equals(Optional.of("unchanged"))
                                && (each.change().isPresent() || each.reason().isPresent()));
            default -> fragment.heading().title().startsWith("Clinical") ? 0 : 1;
        };
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void nothingIsEverMissingWithoutAReason(@ForAll("letters") LetterContent content) {
        nothingIsMissing(content);
    }

    @Tag("deep")
    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void nothingIsEverMissingFromTenThousandLetters(@ForAll("letters") LetterContent content) {
        nothingIsMissing(content);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyFragmentThatSomebodyLosesIsFound(@ForAll("letters") LetterContent content) {
        PatientCopy copy = copy(content);
        for (String id : copy.items().map(Item::fragment).distinct()) {
            LetterContent sent = copy.content()
                    .saying(copy.fragments().reject(each -> each.id().equals(id)));
            Disclosure shown = new Disclosure(
                    "pt",
                    Optional.empty(),
                    Optional.empty(),
                    sent.fragments().map(Fragment::id),
                    List.empty(),
                    List.empty(),
                    List.empty());
            CopyProof proof = CopyProof.of(disclosure(content, GP), copy, sent, shown);
            Seq<Item> lost = copy.items().filter(each -> each.fragment().equals(id));
            Seq<String> clinicians = disclosure(content, GP).included();
            assertEquals(
                    lost.filter(each -> clinicians.contains(each.fragment())),
                    proof.missing().map(CopyProof.Missing::item));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyEntryThatSomebodyLosesIsFound(@ForAll("letters") LetterContent content, @ForAll int which) {
        PatientCopy copy = copy(content);
        Seq<Item> items =
                copy.items().filter(each -> disclosure(content, GP).included().contains(each.fragment()));
        Assume.that(!items.isEmpty());
        Item planted = items.get(Math.floorMod(which, items.size()));
        LetterContent sent = copy.content().saying(copy.fragments().map(each -> spoilt(each, planted)));
        assertEquals(
                1,
                CopyProof.of(disclosure(content, GP), copy, sent, disclosure(content, PATIENT))
                        .missing()
                        .size());
    }

    /** The fragment with another entry in the place of the planted one. */
    private static Fragment spoilt(Fragment fragment, Item planted) {
        return fragment.id().equals(planted.fragment())
                ? Fragment.builder()
                        .id(fragment.id())
                        .heading(fragment.heading())
                        .labels(fragment.labels())
                        .body(spoilt(fragment.body(), planted.index()))
                        .build()
                : fragment;
    }

    private static Body spoilt(Body body, int index) {
        if (body instanceof Body.Actions list) {
            return new Body.Actions(
                    list.items().update(index, each -> new Action(each.owner(), "Please do nothing.", each.due())));
        }
        if (body instanceof Body.Medicines list) {
            return new Body.Medicines(list.items()
                    .update(index, each -> Medicine.builder().name(each.name()).build()));
        }
        if (body instanceof Body.Allergies list && list.size() > 1) {
            return new Body.Allergies(list.items().removeAt(index));
        }
        return new Body.Narrative("Nothing else.");
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatItsAuthorLeavesOutIsExplainedAndTheRestStays(
            @ForAll("letters") LetterContent content, @ForAll int which, @ForAll int other) {
        Seq<Item> items = copy(content).items();
        Assume.that(!items.isEmpty());
        Item first = items.get(Math.floorMod(which, items.size()));
        Item second = items.get(Math.floorMod(other, items.size()));
        PatientCopy copy = copy(content).without(first, LEFT_OUT).without(second, LEFT_OUT);
        Assume.that(!copy.fragments().isEmpty());
        CopyProof proof = proof(content, copy, copy.content());
        Seq<String> clinicians = disclosure(content, GP).included();
        assertEquals(List.empty(), proof.missing());
        assertEquals(
                List.of(first, second).distinct().count(each -> clinicians.contains(each.fragment())),
                proof.explained().count(each -> each.reason().equals(LEFT_OUT)));
    }

    /** Explains the blood test. */
    private static final class Explaining implements Rule<ClinicalText, DocumentContext> {

        @Override
        public RuleId id() {
            return RuleId.of("test", "explaining", 1);
        }

        @Override
        public String summary() {
            return "A test.";
        }

        @Override
        public Seq<Finding> check(ClinicalText text, DocumentContext context, RuleRun run) {
            return places(text.value())
                    .map(span -> Finding.builder()
                            .rule(id())
                            .severity(Severity.INFO)
                            .disposition(Disposition.FIX)
                            .message(summary())
                            .span(span)
                            .suggestions(List.of(Edit.replace(span, "blood test (of your blood)")))
                            .build());
        }

        private static Seq<Span> places(String text) {
            List<Span> places = List.empty();
            for (int at = text.indexOf("blood test"); at >= 0; at = text.indexOf("blood test", at + 1)) {
                places = places.append(Span.of(at, at + "blood test".length()));
            }
            return places;
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void inOtherWordsTheCopyIsAsCompleteAndHoldsNoMore(@ForAll("letters") LetterContent content) {
        PatientCopy copy = copy(content);
        PatientCopy worded = PlainWords.of(List.of(new Explaining()))
                .applyTo(copy, DocumentContext.unknown())
                .copy();
        CopyProof proof = proof(content, worded, worded.content());
        assertEquals(proof(content, copy, copy.content()), proof);
        assertEquals(copy.fragments().map(Fragment::id), worded.fragments().map(Fragment::id));
        Seq<String> words = worded.fragments().map(Fragment::body).flatMap(Body::words);
        assertTrue(words.count(each -> each.contains("(of your blood)")) <= 1);
        assertEquals(
                copy.fragments().exists(each -> each.body().words().exists(any -> any.contains("blood test"))),
                words.exists(each -> each.contains("(of your blood)")));
    }
}
