package io.github.medsecretary.terminology.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edits;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.review.Review;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReviewProperties {

    private static final Review REVIEW = Review.beforeSignature(Dictionary.of(UkLexicons.layers()));

    @Provide
    Arbitrary<Planted> planted() {
        return Notes.planted();
    }

    @Provide
    Arbitrary<ClinicalText> harmless() {
        return Notes.harmless();
    }

    @Property
    void theLawsHoldForAnyText(@ForAll ClinicalText text, @ForAll DocumentContext context) {
        ReviewLaws.check(REVIEW, text, context);
    }

    @Property(tries = 100)
    void theLawsOfAnswersHoldForPlantedErrors(@ForAll("planted") Planted note) {
        AnswerLaws.check(REVIEW, note.text(), DocumentContext.unknown());
    }

    @Property(tries = 200)
    void aPlantedErrorIsFoundWhereItStands(@ForAll("planted") Planted note) {
        Seq<Finding> findings = REVIEW.check(note.text(), DocumentContext.unknown());
        assertTrue(
                findings.exists(each -> each.rule().label().equals(note.rule())
                        && each.span().filter(note.place()::equals).isPresent()),
                note.rule());
        ReviewLaws.check(REVIEW, note.text(), DocumentContext.unknown());
    }

    @Property(tries = 200)
    void nothingIsFoundInHarmlessNotes(@ForAll("harmless") ClinicalText note) {
        assertEquals(List.empty(), REVIEW.check(note, DocumentContext.unknown()));
    }

    @Property(tries = 200)
    void whatWasFixedIsNotFoundAgain(@ForAll("planted") Planted note) {
        Seq<Finding> fixes = REVIEW.check(note.text(), DocumentContext.unknown())
                .filter(each -> each.disposition() == Disposition.FIX);
        ClinicalText fixed = Edits.of(fixes.map(each -> each.suggestions().head()))
                .flatMap(edits -> edits.applyTo(note.text()))
                .get();
        assertTrue(
                REVIEW.check(fixed, DocumentContext.unknown()).forAll(each -> each.disposition() != Disposition.FIX));
    }

    /** A rule that points beyond the text. */
    private record Careless() implements Rule<Reading, DocumentContext> {
        @Override
        public RuleId id() {
            return RuleId.of("acme", "careless", 1);
        }

        @Override
        public String summary() {
            return "Points beyond the text.";
        }

        @Override
        public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
            int end = reading.text().length();
            return List.of(Finding.builder()
                    .rule(id())
                    .severity(Severity.INFO)
                    .disposition(Disposition.NOTE)
                    .message(summary())
                    .span(Span.of(end, end + 1))
                    .build());
        }
    }

    @Example
    void aLawNamesTheRuleThatBreaksIt() {
        Review careless = REVIEW.with(rules -> rules.add(new Careless()));
        var broken = assertThrows(
                AssertionError.class,
                () -> ReviewLaws.check(careless, ClinicalText.of("x").get(), DocumentContext.unknown()));
        assertEquals("no rule fails: acme:careless@1", broken.getMessage());
    }
}
