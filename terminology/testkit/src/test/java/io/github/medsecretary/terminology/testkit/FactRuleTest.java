package io.github.medsecretary.terminology.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.document.Section;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.FactRule;
import io.github.medsecretary.terminology.reading.Facts;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Spot;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.review.Checked;
import io.github.medsecretary.terminology.review.Profile;
import io.github.medsecretary.terminology.review.Review;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/** A rule that judges by facts is asked again where one of them stands near an edit, and keeps its findings elsewhere. */
class FactRuleTest {

    private static final Facts<Spot> HURRYING = Spot.where(WordSet.of("asap"));
    private static final String FAR = "She is well and has no complaints at all, neither at rest nor otherwise. ";

    /** Says of each word that hurries how many there are, and counts how often it was asked. */
    private static final class Hurry implements FactRule {

        private final int reach;
        private final boolean readsAll;
        private int asked;

        Hurry(int reach, boolean readsAll) {
            this.reach = reach;
            this.readsAll = readsAll;
        }

        @Override
        public RuleId id() {
            return RuleId.of("acme", "hurry", 1);
        }

        @Override
        public String summary() {
            return "Hurry.";
        }

        @Override
        public Seq<Ground> judgesBy() {
            return List.of(Ground.of(HURRYING, reach));
        }

        @Override
        public boolean readsAllOf(Section section, ClinicalText text) {
            return readsAll;
        }

        @Override
        public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
            asked++;
            Seq<Spot> all = reading.derived(HURRYING);
            return all.map(each -> Finding.builder()
                    .rule(id())
                    .severity(Severity.INFO)
                    .disposition(Disposition.NOTE)
                    .message("There are " + all.size())
                    .span(reading.words().span(each.word()))
                    .related(all.map(other -> reading.words().span(other.word())))
                    .build());
        }
    }

    private static final String LETTER =
            "Seen asap. " + FAR.repeat(6) + "\n\n" + FAR.repeat(6) + "Seen asap.\n\n" + FAR.repeat(6);

    private static int askedAgain(Hurry rule, String before, String after) {
        return askedAgain(
                Review.everyday(Dictionary.of(Layers.empty())).with(rules -> rules.add(rule)), rule, before, after);
    }

    private static int askedAgain(Review review, Hurry rule, String before, String after) {
        Checked checked = review.checked(ClinicalText.of(before).get(), DocumentContext.unknown());
        int asked = rule.asked;
        ClinicalText edited = ClinicalText.of(after).get();
        Checked again = review.recheck(checked, edited);
        int askedAgain = rule.asked - asked;
        assertEquals(review.check(edited, DocumentContext.unknown()), again.findings());
        return askedAgain;
    }

    private static String put(String word, int place) {
        return LETTER.substring(0, place) + word + LETTER.substring(place);
    }

    @Test
    void farFromItsFactsItIsNotAskedAgain() {
        int between = LETTER.indexOf("\n\n") - FAR.length() - 1;
        assertEquals(0, askedAgain(new Hurry(20, false), LETTER, put(" quite", between)));
        assertEquals(0, askedAgain(new Hurry(20, false), LETTER, put(" quite", LETTER.lastIndexOf(" otherwise"))));
    }

    @Test
    void aProfileLeavesItSo() {
        int between = LETTER.indexOf("\n\n") - FAR.length() - 1;
        var rule = new Hurry(20, false);
        Review review = Review.everyday(Dictionary.of(Layers.empty()))
                .with(rules -> rules.add(rule))
                .under(Profile.all());
        assertEquals(0, askedAgain(review, rule, LETTER, put(" quite", between)));
        var thorough = new Hurry(20, true);
        Review another = Review.everyday(Dictionary.of(Layers.empty()))
                .with(rules -> rules.add(thorough))
                .under(Profile.all());
        assertEquals(1, askedAgain(another, thorough, LETTER, put(" quite", between)));
    }

    @Test
    void nearOneOfThemItIsAskedAgain() {
        assertEquals(1, askedAgain(new Hurry(20, false), LETTER, put(" quite", "Seen".length())));
        assertEquals(1, askedAgain(new Hurry(20, false), LETTER, put("quite ", "Seen asap. ".length())));
        assertEquals(0, askedAgain(new Hurry(0, false), LETTER, put("x", "Seen asap. She".length())));
    }

    @Test
    void aFactThatComesOrGoesIsSeen() {
        int between = LETTER.indexOf("\n\n") - FAR.length() - 1;
        assertEquals(1, askedAgain(new Hurry(20, false), LETTER, put(" asap", between)));
        assertEquals(1, askedAgain(new Hurry(20, false), put(" asap", between), LETTER));
    }

    @Test
    void whereTheLettersPartsBecomeOthersItIsAskedAgain() {
        int gap = LETTER.indexOf("\n\n");
        assertEquals(1, askedAgain(new Hurry(20, false), LETTER, put("\n\n", gap - FAR.length())));
        assertEquals(1, askedAgain(new Hurry(20, false), LETTER, put("Family history:\n", gap + 2)));
        assertEquals(1, askedAgain(new Hurry(20, false), LETTER, put("That is all. ", gap - FAR.length())));
        assertEquals(
                1,
                askedAgain(new Hurry(20, false), LETTER, LETTER.substring(0, gap) + " " + LETTER.substring(gap + 2)));
    }

    @Test
    void whatReadsAllOfASectionIsAskedAgain() {
        int between = LETTER.indexOf("\n\n") - FAR.length() - 1;
        assertEquals(1, askedAgain(new Hurry(20, true), LETTER, put(" quite", between)));
    }

    /** Says how many words the letter has, which is no fact of its words. */
    private static final class Counting implements FactRule {

        @Override
        public RuleId id() {
            return RuleId.of("acme", "counting", 1);
        }

        @Override
        public String summary() {
            return "Counts.";
        }

        @Override
        public Seq<Ground> judgesBy() {
            return List.of(Ground.itself(HURRYING));
        }

        @Override
        public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
            return reading.derived(HURRYING)
                    .map(each -> Finding.builder()
                            .rule(id())
                            .severity(Severity.INFO)
                            .disposition(Disposition.NOTE)
                            .message("Of " + reading.words().count() + " words")
                            .span(reading.words().span(each.word()))
                            .build());
        }
    }

    @Test
    void oneThatLooksAtMoreBreaksTheLaw() {
        Review review = Review.everyday(Dictionary.of(Layers.empty())).with(rules -> rules.add(new Counting()));
        AssertionError broken = assertThrows(
                AssertionError.class,
                () -> ReviewLaws.recheck(
                        review,
                        ClinicalText.of(LETTER).get(),
                        ClinicalText.of(put(" quite", LETTER.lastIndexOf(" otherwise")))
                                .get(),
                        DocumentContext.unknown()));
        assertEquals(
                "after an edit the findings are those of the whole text: acme:counting",
                String.valueOf(broken.getMessage()));
    }
}
