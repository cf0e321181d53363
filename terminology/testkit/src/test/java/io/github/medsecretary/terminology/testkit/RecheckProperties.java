package io.github.medsecretary.terminology.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.confusion.ConfusionModel;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.review.Checked;
import io.github.medsecretary.terminology.review.ParagraphRule;
import io.github.medsecretary.terminology.review.Review;
import io.github.medsecretary.terminology.review.ReviewRules;
import io.github.medsecretary.terminology.shortform.SenseModel;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** After an edit exactly that is found which is found in the edited text. */
class RecheckProperties {

    private static final Review REVIEW =
            Review.beforeSignature(Dictionary.of(UkLexicons.layers()), SenseModel.none(), ConfusionModel.uk());

    private static final Review LISTENING =
            Review.everyday(Dictionary.of(UkLexicons.layers())).listening().with(rules -> rules.add(new Whole()));

    /** Sentences that a rule about the whole letter compares, and headings that change what they mean. */
    private static final String[] FACTS = {
        "Family history:",
        "Past history:",
        "Operation: left knee arthroscopy",
        "Diagnosis: osteoarthritis of the right knee.",
        "He has a painful left knee.",
        "Left knee replacement is planned, but the right knee is well.",
        "Both knees ache.",
        "L4/5 disc prolapse. L5/S1 decompression. L5/S1 is listed.",
        "He is a 45-year-old man.",
        "This 54-year-old man came in.",
        "She is a 60 year old woman with her mother.",
        "She said he had seen her; his wife came too.",
        "Two polyps were seen.",
        "All three polyps were removed: one in the caecum and one in the rectum.",
        "BP 80/120",
        "Potassium was 45. GCS 17/15. A four (5) mm nodule.",
        "A 5 mm polyp. The polyp of 5 cm.",
        "Date of birth: 4 January 1960",
        "DOB 5/2/1961. Admitted on 6 March 2030. Discharged on 4 March 2030.",
        "Monday 31 June 2030",
        "Allergies: penicillin",
        "No known allergies.",
        "Takes amoxicillin 500 mg three times daily and methotrexate 10 mg daily.",
        "Levothyroxine was increased from 50 micrograms to 75 mg daily. Alendronic acid 70 mg, to be taken each day.",
        "His mother takes aspirin 75 mg; he takes aspirin 750 mg.",
        "There is no ascites.",
        "Impression: ascites.",
        "The uterus is normal. The prostate is large.",
        "Cholecystectomy in 2010. The gallbladder is normal.",
        "NHS number 999 000 1006",
        "Chronic obstructive pulmonary disease (COPD)",
        "COPD and MS, with PE.",
        "I will see her in six weeks.",
    };

    /** A change: so many units taken out at a place, and some put in; places are parts of ten thousand. */
    private record Change(int place, int length, String added) {

        ClinicalText applyTo(ClinicalText text) {
            int start = boundary(text, text.length() * place / 10_000);
            int end = boundary(text, Math.min(text.length(), start + length));
            String value = text.value();
            return ClinicalText.of(value.substring(0, start) + added + value.substring(end))
                    .get();
        }

        private static int boundary(ClinicalText text, int offset) {
            boolean within = offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
            return within ? offset + 1 : offset;
        }
    }

    /** Paragraphs with errors, in which cues of one stand in another, and paragraphs of next to nothing. */
    @Provide
    Arbitrary<ClinicalText> notes() {
        Arbitrary<String> paragraphs = Arbitraries.oneOf(
                Notes.planted().map(each -> each.text().value()),
                Notes.harmless().map(ClinicalText::value),
                Arbitraries.of(
                        "ilium", "Colonoscopy", "terminal", "takes ramipril", "5.0 mg", "10U", ".", "👍", "MS", "-"),
                Arbitraries.of(FACTS));
        Arbitrary<String> gaps = Arbitraries.of("\n\n", "\n \n", "\n", " ", "\r\n\r\n", "\n\n\n  ");
        return Combinators.combine(paragraphs, gaps)
                .as(String::concat)
                .list()
                .ofMaxSize(16)
                .map(parts -> ClinicalText.of(String.join("", parts)).get());
    }

    @Provide
    Arbitrary<java.util.List<Change>> changes() {
        Arbitrary<String> added = Arbitraries.of(
                "",
                "x",
                " ",
                "\n",
                "\n\n",
                ".",
                "ilium",
                " 5.0 mg ",
                "mg",
                "👍",
                "[",
                "hemoglobin",
                "s",
                "terminal ",
                " left ",
                " she ",
                "\n\nFamily history:\n",
                " 45 ",
                " two ",
                "\r\n\r\n");
        return Combinators.combine(
                        Arbitraries.integers().between(0, 10_000),
                        Arbitraries.frequency(
                                net.jqwik.api.Tuple.of(5, 0),
                                net.jqwik.api.Tuple.of(3, 1),
                                net.jqwik.api.Tuple.of(1, 7),
                                net.jqwik.api.Tuple.of(1, 60)),
                        added)
                .as(Change::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Property
    void whatIsFoundAfterEditsIsWhatIsFoundInTheWhole(
            @ForAll("notes") ClinicalText note, @ForAll("changes") java.util.List<Change> changes) {
        Checked checked = REVIEW.checked(note, DocumentContext.unknown());
        assertEquals(REVIEW.check(note, DocumentContext.unknown()), checked.findings());
        for (Change change : changes) {
            ClinicalText edited = change.applyTo(checked.text());
            checked = REVIEW.recheck(checked, edited);
            assertEquals(REVIEW.check(edited, DocumentContext.unknown()), checked.findings());
            assertSame(edited, checked.text());
        }
    }

    @Property
    void itIsSoForRulesOfOthersAndWhileListening(
            @ForAll("notes") ClinicalText note, @ForAll("changes") java.util.List<Change> changes) {
        Checked checked = LISTENING.checked(note, DocumentContext.unknown());
        for (Change change : changes) {
            ClinicalText edited = change.applyTo(checked.text());
            checked = LISTENING.recheck(checked, edited);
            assertEquals(LISTENING.check(edited, DocumentContext.unknown()), checked.findings());
        }
    }

    /** A rule of a vendor's that says of the first word how many there are. */
    private record Whole() implements Rule<Reading, DocumentContext> {

        @Override
        public RuleId id() {
            return RuleId.of("acme", "whole", 1);
        }

        @Override
        public String summary() {
            return "Counts the words.";
        }

        @Override
        public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
            return List.of(Finding.builder()
                    .rule(id())
                    .severity(Severity.INFO)
                    .disposition(Disposition.NOTE)
                    .message("There are " + reading.words().count() + " words.")
                    .span(reading.text().whole())
                    .build());
        }
    }

    @Property
    void oneTextMayBecomeAnyOther(@ForAll("notes") ClinicalText one, @ForAll("notes") ClinicalText other) {
        Checked checked = REVIEW.recheck(REVIEW.checked(one, DocumentContext.unknown()), other);
        assertEquals(REVIEW.check(other, DocumentContext.unknown()), checked.findings());
    }

    /** A rule of a vendor's that notes how much text it was given, and fails at a word. */
    private static final class Curious implements ParagraphRule {

        private int length;
        private int asked;

        @Override
        public RuleId id() {
            return RuleId.of("acme", "curious", 1);
        }

        @Override
        public String summary() {
            return "Tells the end of the text.";
        }

        @Override
        public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
            length = reading.text().length();
            asked = reading.endAsked() - reading.firstAsked();
            if (reading.text().value().contains("fail")) {
                throw new IllegalStateException("a rule that fails");
            }
            return List.of(Finding.builder()
                    .rule(id())
                    .severity(Severity.INFO)
                    .disposition(Disposition.NOTE)
                    .message(summary())
                    .span(reading.text().whole())
                    .build());
        }
    }

    @Example
    void onlyTheNeighbourhoodIsLookedAtAgain() {
        var curious = new Curious();
        Review review = REVIEW.with(rules -> RuleSet.of(List.of(curious)));
        String paragraph = "She is well. ".repeat(10) + "\n\n";
        ClinicalText before = ClinicalText.of(paragraph.repeat(100)).get();
        ClinicalText after = ClinicalText.of(paragraph.repeat(50) + "x" + paragraph.repeat(50))
                .get();
        review.recheck(review.checked(before, DocumentContext.unknown()), after);
        assertTrue(curious.length < 10 * paragraph.length(), "looked at " + curious.length);
    }

    @Example
    void ofALongParagraphOnlyTheSentencesNearbyAreAskedAbout() {
        var curious = new Curious();
        Review review = REVIEW.with(rules -> RuleSet.of(List.of(curious)));
        String sentence = "She is well. ";
        ClinicalText before = ClinicalText.of(sentence.repeat(500)).get();
        ClinicalText after = ClinicalText.of(sentence.repeat(250) + "Yes. " + sentence.repeat(250))
                .get();
        review.recheck(review.checked(before, DocumentContext.unknown()), after);
        // Twenty words to either side and the edit itself, marks and the rest of a sentence included.
        assertTrue(41 <= curious.asked && curious.asked <= 80, "asked about " + curious.asked);
    }

    @Example
    void aQuotationThatIsClosedFarAwaySilencesWhatStandsAtItsBeginning() {
        String open = "He told us \"that his gastroscpy had hurt a little and that it did so "
                + "all day long and all night long and ".repeat(6) + "nothing helped";
        String rest = " as we were told today.\n\n" + "She is well. ".repeat(20);
        ClinicalText before = ClinicalText.of(open + rest).get();
        ClinicalText after = ClinicalText.of(open + "\"" + rest).get();
        Checked checked = REVIEW.checked(before, DocumentContext.unknown());
        assertTrue(checked.findings().exists(each -> each.rule().isSameRule(ReviewRules.SPELLING)));
        Checked again = REVIEW.recheck(checked, after);
        assertEquals(REVIEW.check(after, DocumentContext.unknown()), again.findings());
        assertTrue(again.findings().forAll(each -> !each.rule().isSameRule(ReviewRules.SPELLING)));
    }

    @Example
    void aRuleThatFailsIsToldAsInTheWhole() {
        Review review = REVIEW.with(rules -> rules.add(new Curious()));
        ClinicalText well = ClinicalText.of("All is well.").get();
        ClinicalText failing = ClinicalText.of("All will fail.").get();
        Checked checked = review.recheck(review.checked(well, DocumentContext.unknown()), failing);
        assertEquals(review.check(failing, DocumentContext.unknown()), checked.findings());
        assertEquals(
                review.check(well, DocumentContext.unknown()),
                review.recheck(checked, well).findings());
        assertEquals("Checked[12, 1 findings]", review.recheck(checked, well).toString());
    }

    @Example
    void whatAnotherReviewHasFoundIsNotGoneOnFrom() {
        ClinicalText text = ClinicalText.of("All is well.").get();
        Checked checked = REVIEW.checked(text, DocumentContext.unknown());
        Review fewer = REVIEW.with(rules -> RuleSet.of(List.of(new Curious())));
        assertThrows(IllegalArgumentException.class, () -> fewer.recheck(checked, text));
        assertThrows(IllegalArgumentException.class, () -> LISTENING.recheck(checked, text));
        assertSame(text, REVIEW.recheck(checked, text).text());
    }
}
