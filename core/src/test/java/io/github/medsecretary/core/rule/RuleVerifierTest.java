package io.github.medsecretary.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Span;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RuleVerifierTest {

    private static final RuleId LONG = RuleId.builtIn("LONG_WORD");
    private static final Reference THING = Reference.of("Appointment", "1");

    /** Finds texts longer than its parameter and suggests to shorten them. */
    private static Seq<Finding> longWords(String subject, String context, RuleRun run) {
        int length = (int) run.value(StubRule.LENGTH);
        if (subject.length() <= length) {
            return List.empty();
        }
        var tail = Span.of(length, subject.length());
        return List.of(StubRule.started(LONG)
                .span(tail)
                .about(List.of(THING))
                .suggestions(List.of(Edit.replace(tail, context), Edit.replace(tail, "")))
                .build());
    }

    private final RuleVerifier<String, String> verifier =
            RuleVerifier.of(StubRule.of(LONG, RuleVerifierTest::longWords));

    @Test
    void a_rule_is_tested_in_one_line() {
        verifier.given("methotrexate", "…")
                .finds(1)
                .findsAt(3, 12)
                .findsAbout(THING)
                .suggests("…");
        verifier.given("leg", "…").findsNothing();
        verifier.with("length", 9).given("haematoma", "…").finds(0);
        assertEquals(LONG, verifier.given("knee", "…").findings().single().rule());
    }

    @Test
    void every_expectation_can_fail() {
        var outcome = verifier.given("methotrexate", "…");
        assertThrows(AssertionError.class, () -> outcome.finds(2));
        assertThrows(AssertionError.class, outcome::findsNothing);
        assertThrows(AssertionError.class, () -> outcome.findsAt(3, 11));
        assertThrows(AssertionError.class, () -> outcome.findsAbout(Reference.of("Appointment", "2")));
        assertThrows(AssertionError.class, () -> outcome.suggests(""));
        assertThrows(AssertionError.class, () -> verifier.given("leg", "…").suggests("…"));
        assertThrows(AssertionError.class, () -> verifier.given("leg", "…").findsAt(0, 0));
    }

    @Test
    void a_failure_says_what_was_found_without_quoting_it() {
        var outcome = verifier.given("methotrexate", "…");
        var message = String.valueOf(
                assertThrows(AssertionError.class, () -> outcome.finds(2)).getMessage());
        assertTrue(message.startsWith("expected 2 findings, found 1: "));
        assertTrue(message.contains("LONG_WORD"));
        assertFalse(message.contains("trexate"));
    }

    @Test
    void a_value_out_of_range_and_an_unknown_parameter_fail() {
        assertThrows(AssertionError.class, () -> verifier.with("length", 10));
        assertThrows(AssertionError.class, () -> verifier.with("width", 1));
    }

    @Test
    void a_rule_that_changes_its_mind_fails() {
        var runs = new AtomicInteger();
        var moody = RuleVerifier.of(StubRule.of(
                LONG,
                (subject, context, run) ->
                        runs.incrementAndGet() % 2 == 0 ? List.empty() : List.of(StubRule.finding(LONG))));
        var error = assertThrows(AssertionError.class, () -> moody.given("leg", "…"));
        assertEquals("the rule found something else the second time", error.getMessage());
        assertNotEquals(1, runs.get());
    }

    @Test
    void a_rule_that_faults_fails_with_the_fault() {
        var faulty = RuleVerifier.of(StubRule.of(LONG, (subject, context, run) -> {
            throw new IllegalStateException(subject);
        }));
        var message = String.valueOf(assertThrows(AssertionError.class, () -> faulty.given("methotrexate", "…"))
                .getMessage());
        assertTrue(message.contains("threw IllegalStateException"));
        assertFalse(message.contains("methotrexate"));
    }
}
