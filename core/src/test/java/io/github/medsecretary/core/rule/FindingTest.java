package io.github.medsecretary.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Span;
import io.vavr.collection.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {

    private static final ClinicalText TEXT = ClinicalText.of("left 😀 knee").get();

    private static Finding.Builder started() {
        return StubRule.started(RuleId.builtIn("LATERALITY"));
    }

    @Test
    void what_follows_by_arithmetic_is_certain() {
        var finding = started().build();
        assertEquals(1.0, finding.confidence());
        assertTrue(finding.related().isEmpty());
        assertTrue(finding.about().isEmpty());
        assertTrue(finding.suggestions().isEmpty());
        assertTrue(finding.evidence().isEmpty());
        assertTrue(finding.query().isEmpty());
        assertTrue(finding.provenance().isEmpty());
        assertTrue(finding.overridableWith().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void a_confidence_lies_between_nought_and_one(double confidence) {
        var builder = started().confidence(confidence);
        assertThrows(IllegalStateException.class, builder::build);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1})
    void the_bounds_of_confidence_are_allowed(double confidence) {
        assertEquals(confidence, started().confidence(confidence).build().confidence());
    }

    @Test
    void a_finding_says_something() {
        var silent = Finding.builder()
                .rule(RuleId.builtIn("X"))
                .severity(Severity.INFO)
                .disposition(Disposition.NOTE)
                .message(" ");
        assertThrows(IllegalStateException.class, silent::build);
    }

    @Test
    void it_describes_the_words_it_is_about_to_those_who_may_read_them() {
        assertEquals(
                "“left”: Something is wrong.",
                started().span(Span.of(0, 4)).build().describe(TEXT));
    }

    @Test
    void without_words_to_quote_it_says_its_message() {
        assertEquals("Something is wrong.", started().build().describe(TEXT));
        assertEquals(
                "Something is wrong.", started().span(Span.of(3, 3)).build().describe(TEXT));
        assertEquals(
                "Something is wrong.", started().span(Span.of(3, 99)).build().describe(TEXT));
        assertEquals(
                "Something is wrong.", started().span(Span.of(0, 6)).build().describe(TEXT));
    }

    @Test
    void it_prints_no_words_of_the_letter() {
        var edit = Edit.replace(Span.of(0, 4), "right");
        var finding = started()
                .suggestions(List.of(edit))
                .evidence(List.of("right leg"))
                .query(Query.of("Left or right?", List.of(Answer.changing("right", edit), Answer.keeping("left"))))
                .about(List.of(Reference.of(Reference.PATIENT, "p-17")))
                .build();
        assertFalse(finding.toString().contains("right"));
        assertFalse(finding.toString().contains("p-17"));
        assertTrue(finding.toString().contains("Patient/***"));
    }

    @Test
    void a_query_counts_its_answers_and_an_answer_is_masked() {
        var edit = Edit.replace(Span.of(0, 4), "right");
        var query = Query.of("Left or right?", List.of(Answer.changing("right", edit), Answer.keeping("left")));
        assertEquals("Query[***, 2 answers]", query.toString());
        assertEquals("Answer[***]", query.answers().head().toString());
        assertEquals(Optional.of(edit), query.answers().head().edit());
        assertEquals(Optional.empty(), query.answers().last().edit());
    }

    @Test
    void references_are_ordered_by_type_then_id_and_mask_patients_only() {
        var sorted = List.of(
                Reference.of("Appointment", "2"), Reference.of("Appointment", "3"), Reference.of("Patient", "1"));
        assertEquals(sorted, sorted.reverse().sorted());
        assertEquals(0, sorted.head().compareTo(Reference.of("Appointment", "2")));
        assertEquals("Appointment/2", sorted.head().toString());
        assertEquals("Patient/***", sorted.last().toString());
    }

    @Test
    void a_parameters_initial_value_lies_in_its_range() {
        assertThrows(IllegalArgumentException.class, () -> new Parameter("length", "Letters.", 0, 1, 9));
        assertThrows(IllegalArgumentException.class, () -> new Parameter("length", "Letters.", 10, 1, 9));
        assertTrue(StubRule.LENGTH.allows(1));
        assertTrue(StubRule.LENGTH.allows(9));
        assertFalse(StubRule.LENGTH.allows(0));
        assertFalse(StubRule.LENGTH.allows(10));
        assertEquals(5, new Parameter("one", "One.", 5, 5, 5).initial());
    }

    @Test
    void a_refusal_tells_everything_that_stands_against_the_command() {
        var finding = started().build();
        assertEquals(
                List.of(finding, finding),
                Refusal.of(CoreCode.NOT_PERMITTED, List.of(finding, finding)).findings());
        assertTrue(Refusal.of(CoreCode.NOT_PERMITTED).findings().isEmpty());
        assertNotEquals(Refusal.of(CoreCode.MISSING), Refusal.of(CoreCode.NOT_PERMITTED));
    }

    @Test
    void the_worst_severity_comes_first() {
        assertEquals(
                List.of(Severity.BLOCK, Severity.WARN, Severity.INFO),
                List.of(Severity.INFO, Severity.WARN, Severity.BLOCK).sorted());
    }
}
