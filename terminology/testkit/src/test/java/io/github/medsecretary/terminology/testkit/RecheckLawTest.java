package io.github.medsecretary.terminology.testkit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.Fact;
import io.github.medsecretary.terminology.reading.Facts;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Shift;
import io.github.medsecretary.terminology.reading.Words;
import io.github.medsecretary.terminology.review.ParagraphRule;
import io.github.medsecretary.terminology.review.Review;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A vendor's rules that look farther than they may break the law about edits, and those that don't keep it. */
class RecheckLawTest {

    private static final String LAW = "after an edit the findings are those of the whole text: acme:vendor";
    private static final RuleId ID = RuleId.of("acme", "vendor", 1);

    private static final Facts<Asap> EACH = Facts.of(reading -> asap(reading.words(), 0));
    private static final Facts<Asap> COUNTING =
            Facts.of(reading -> asap(reading.words(), asap(reading.words(), 0).size()));
    private static final Facts<Lame> LAME =
            Facts.of(reading -> asap(reading.words(), 0).map(each -> new Lame(each.word())));

    private static final Facts<Asap> FAILING = Facts.of(reading -> {
        if (reading.text().value().contains("fail")) {
            throw new IllegalStateException("facts that can't be gathered");
        }
        return asap(reading.words(), 0);
    });

    /** A word that hurries, and what else was kept with it. */
    private record Asap(int word, int kept) implements Fact<Asap> {

        @Override
        public Asap moved(Shift by) {
            return new Asap(word + by.words(), kept);
        }
    }

    /** A fact that stays where it was. */
    private record Lame(int word) implements Fact<Lame> {

        @Override
        public Lame moved(Shift by) {
            return this;
        }
    }

    private static Seq<Asap> asap(Words words, int kept) {
        return List.range(0, words.count())
                .filter(i -> words.folded(i).equals("asap"))
                .map(i -> new Asap(i, kept));
    }

    private record Whole(Function<Reading, Seq<Finding>> says) implements Rule<Reading, DocumentContext> {

        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public String summary() {
            return "Hurry.";
        }

        @Override
        public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
            return says.apply(reading);
        }
    }

    private record Near(Function<Reading, Seq<Finding>> says) implements ParagraphRule {

        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public String summary() {
            return "Hurry.";
        }

        @Override
        public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
            return says.apply(reading);
        }
    }

    private static Finding finding(Reading reading, int word, int told) {
        return Finding.builder()
                .rule(ID)
                .severity(Severity.INFO)
                .disposition(Disposition.NOTE)
                .message("Hurry, " + told)
                .span(reading.words().span(word))
                .build();
    }

    private static void recheck(Rule<Reading, DocumentContext> rule) {
        Review review = Review.everyday(Dictionary.of(Layers.empty())).with(rules -> rules.add(rule));
        String paragraph =
                "She should be seen asap. " + "She is well and has no complaints at all. ".repeat(4) + "\n\n";
        ClinicalText before = text(paragraph.repeat(8));
        ReviewLaws.recheck(
                review, before, text("Seen asap, asap.\n\n" + paragraph.repeat(8)), DocumentContext.unknown());
    }

    private static ClinicalText text(String value) {
        return ClinicalText.of(value).get();
    }

    private static String broken(Rule<Reading, DocumentContext> rule) {
        return String.valueOf(
                assertThrows(AssertionError.class, () -> recheck(rule)).getMessage());
    }

    @Test
    void rulesThatLookNoFartherThanTheyMayKeepIt() {
        assertDoesNotThrow(() ->
                recheck(new Near(reading -> asap(reading.words(), 0).map(each -> finding(reading, each.word(), 0)))));
        assertDoesNotThrow(() -> recheck(new Whole(reading -> {
            Seq<Asap> all = reading.derived(EACH);
            return all.map(each -> finding(reading, each.word(), all.size()));
        })));
    }

    @Test
    void aRuleAboutParagraphsThatCountsThemAllBreaksIt() {
        assertEquals(
                LAW,
                broken(new Near(reading -> asap(reading.words(), 0)
                        .map(each ->
                                finding(reading, each.word(), reading.words().count())))));
    }

    @Test
    void aRuleAboutParagraphsThatCountsTheSentencesOfOneBreaksIt() {
        Review review = Review.everyday(Dictionary.of(Layers.empty()))
                .with(rules -> rules.add(new Near(reading -> asap(reading.words(), 0)
                        .map(each -> finding(
                                reading,
                                each.word(),
                                reading.document().sentences().size())))));
        String rest = "She is well and has no complaints at all. ".repeat(8);
        assertThrows(
                AssertionError.class,
                () -> ReviewLaws.recheck(
                        review,
                        text("Seen asap. " + rest),
                        text("Seen asap. " + rest + "That is all."),
                        DocumentContext.unknown()));
    }

    @Test
    void factsThatCountEachOtherBreakIt() {
        assertEquals(
                LAW,
                broken(new Whole(
                        reading -> reading.derived(COUNTING).map(each -> finding(reading, each.word(), each.kept())))));
    }

    @Test
    void factsThatAreNotMovedBreakIt() {
        assertEquals(
                LAW, broken(new Whole(reading -> reading.derived(LAME).map(each -> finding(reading, each.word(), 0)))));
    }

    @Test
    void factsThatCannotBeGatheredLoseTheirRulesFindingsOnly() {
        Review review = Review.everyday(Dictionary.of(Layers.empty()))
                .with(rules -> rules.add(new Whole(
                        reading -> reading.derived(FAILING).map(each -> finding(reading, each.word(), 0)))));
        ClinicalText well = text("Seen asap on [blank].");
        ClinicalText failing = text("Seen asap on [blank]. It will fail.");
        assertDoesNotThrow(() -> ReviewLaws.recheck(review, well, failing, DocumentContext.unknown()));
        assertDoesNotThrow(() -> ReviewLaws.recheck(review, failing, well, DocumentContext.unknown()));
    }
}
