package io.github.medsecretary.terminology.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A vendor's rule that points outside the letter loses its own findings and nobody else's. */
class PlacesOutsideTest {

    private static final Review REVIEW = Review.everyday(Dictionary.of(UkLexicons.layers()));
    private static final ClinicalText TEXT =
            ClinicalText.of("Dose \uD83D\uDC8A 5.0 mg daily.").get();
    private static final RuleId ID = RuleId.of("acme", "astray", 1);

    private record Astray(Finding finding) implements Rule<Reading, DocumentContext> {

        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public String summary() {
            return "Points anywhere.";
        }

        @Override
        public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
            return List.of(finding);
        }
    }

    private static Finding at(Span place, Span related, Span edited, Span answered) {
        return Finding.builder()
                .rule(ID)
                .severity(Severity.WARN)
                .disposition(Disposition.ASK)
                .message("Somewhere.")
                .span(place)
                .related(List.of(related))
                .suggestions(List.of(Edit.replace(edited, "x")))
                .query(Query.of("Is it?", List.of(Answer.changing("x", Edit.replace(answered, "x")))))
                .build();
    }

    private static Seq<String> said(Finding finding) {
        Review review = REVIEW.with(rules -> rules.add(new Astray(finding)));
        return review.check(TEXT, DocumentContext.unknown())
                .map(each -> each.rule().name());
    }

    static Stream<Finding> astray() {
        Span there = Span.of(0, 4);
        Span beyond = Span.of(2, 9_999);
        Span withinOneCharacter = Span.of(0, 6);
        return Stream.of(
                at(beyond, there, there, there),
                at(withinOneCharacter, there, there, there),
                at(there, beyond, there, there),
                at(there, there, beyond, there),
                at(there, there, there, beyond));
    }

    @ParameterizedTest
    @MethodSource("astray")
    void itIsAtFaultAndTheOthersSpeak(Finding finding) {
        Seq<String> said = said(finding);
        assertTrue(said.contains(RuleSet.RULE_FAULT.name()));
        assertTrue(said.contains("dose-notation"));
        assertTrue(!said.contains(ID.name()));
    }

    @Test
    void whatIsThereIsTold() {
        Span there = Span.of(0, 4);
        assertEquals(1, said(at(there, there, there, there)).count(ID.name()::equals));
    }
}
