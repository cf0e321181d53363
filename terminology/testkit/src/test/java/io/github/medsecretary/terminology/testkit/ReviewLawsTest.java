package io.github.medsecretary.terminology.testkit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.review.Review;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Each law is broken by one vendor's rule, and the failure names both. */
class ReviewLawsTest {

    private static final ClinicalText TEXT =
            ClinicalText.of("Haemochromatosis 👍 was found.").get();

    /** A vendor's rule that says what it is told to. */
    private record Vendor(Supplier<Seq<Finding>> says) implements Rule<Reading, DocumentContext> {

        @Override
        public RuleId id() {
            return RuleId.of("acme", "vendor", 1);
        }

        @Override
        public String summary() {
            return "Says what it is told to.";
        }

        @Override
        public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
            return says.get();
        }
    }

    private static Finding.Builder note() {
        return finding(Disposition.NOTE, "Something is said.");
    }

    private static Finding.Builder finding(Disposition disposition) {
        return finding(disposition, "Something is said.");
    }

    private static Finding.Builder finding(Disposition disposition, String message) {
        var builder = Finding.builder();
        builder.rule(RuleId.of("acme", "vendor", 1));
        builder.severity(Severity.INFO);
        builder.disposition(disposition);
        builder.message(message);
        return builder;
    }

    private static void check(Supplier<Seq<Finding>> says) {
        Review review = Review.everyday(Dictionary.of(Layers.empty())).with(rules -> rules.add(new Vendor(says)));
        ReviewLaws.check(review, TEXT, DocumentContext.unknown());
    }

    private static String broken(Finding finding) {
        return brokenBy(() -> List.of(finding));
    }

    private static String brokenBy(Supplier<Seq<Finding>> says) {
        return String.valueOf(
                assertThrows(AssertionError.class, () -> check(says)).getMessage());
    }

    @Test
    void aRuleThatKeepsEveryLawPasses() {
        Edit edit = Edit.replace(Span.of(0, 16), "Iron overload");
        assertDoesNotThrow(() -> check(() -> List.of(
                note().build(),
                note().span(Span.of(0, 16)).related(List.of(Span.of(23, 28))).build(),
                note().span(TEXT.whole()).build(),
                note().span(Span.of(TEXT.length(), TEXT.length())).build(),
                finding(Disposition.FIX)
                        .span(Span.of(0, 16))
                        .suggestions(List.of(edit))
                        .build(),
                finding(Disposition.ASK)
                        .span(Span.of(0, 16))
                        .query(Query.of("Is it meant?", List.empty()))
                        .build())));
    }

    @Test
    void placesLieInTheText() {
        assertEquals(
                "no rule fails: acme:vendor@1",
                broken(note().span(Span.of(0, TEXT.length() + 1)).build()));
        assertEquals(
                "no rule fails: acme:vendor@1",
                broken(note().related(List.of(Span.of(0, 1), Span.of(90, 91))).build()));
    }

    @Test
    void placesCutNoCharacterOfTwoUnits() {
        int half = TEXT.value().indexOf("👍") + 1;
        assertEquals(
                "no rule fails: acme:vendor@1",
                broken(note().span(Span.of(0, half)).build()));
    }

    @Test
    void editsApplyEachByItself() {
        assertEquals(
                "no rule fails: acme:vendor@1",
                broken(note().suggestions(List.of(Edit.replace(Span.of(0, 99), "x")))
                        .build()));
        for (Edit edit : List.of(Edit.replace(Span.of(0, 1), "\ud83d"), Edit.replace(Span.of(0, 1), "\0"))) {
            assertEquals(
                    "edits apply: acme:vendor",
                    broken(note().suggestions(List.of(Edit.replace(Span.of(0, 1), "h"), edit))
                            .build()));
        }
    }

    @Test
    void alternativesMayChangeTheSamePlace() {
        assertDoesNotThrow(() -> check(() ->
                List.of(note().suggestions(List.of(Edit.replace(Span.of(0, 1), "h"), Edit.replace(Span.of(0, 2), "he")))
                        .build())));
    }

    @Test
    void whatIsToBeFixedHasAFix() {
        assertEquals(
                "what is to be fixed has a fix: acme:vendor",
                broken(finding(Disposition.FIX).build()));
    }

    @Test
    void whatIsToBeAskedHasAQuestion() {
        assertEquals(
                "what is to be asked has a question: acme:vendor",
                broken(finding(Disposition.ASK).build()));
    }

    @Test
    void messagesQuoteNothing() {
        assertEquals(
                "messages quote nothing: acme:vendor",
                broken(finding(Disposition.NOTE, "Haemochromatosis is a long word.")
                        .span(Span.of(0, 16))
                        .build()));
        assertDoesNotThrow(() -> check(() -> List.of(finding(Disposition.NOTE, "This was once new.")
                .span(Span.of(20, 23))
                .build())));
    }

    @Test
    void theSameTextGivesTheSameFindings() {
        var calls = new AtomicInteger();
        assertEquals(
                "the same text gives the same findings",
                brokenBy(() -> List.fill(calls.incrementAndGet(), () -> note().build())));
    }

    @Test
    void noRuleFails() {
        assertEquals("no rule fails: acme:vendor@1", brokenBy(() -> {
            throw new IllegalStateException("broken");
        }));
    }

    @Test
    void severalFindingsAreJudgedOneByOne() {
        assertEquals(
                "what is to be fixed has a fix: acme:vendor",
                brokenBy(() -> List.of(note().build(), finding(Disposition.FIX).build())));
    }

    @Test
    void aReviewWithoutFindingsKeepsAllLaws() {
        assertDoesNotThrow(() -> check(List::empty));
        assertDoesNotThrow(() -> ReviewLaws.check(
                Review.everyday(Dictionary.of(Layers.empty())),
                ClinicalText.of("").get(),
                DocumentContext.unknown()));
    }
}
