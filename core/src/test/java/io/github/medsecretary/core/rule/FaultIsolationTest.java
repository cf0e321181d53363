package io.github.medsecretary.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** One bad rule among good ones. */
class FaultIsolationTest {

    private static Seq<Finding> among(StubRule bad) {
        return RuleSet.of(List.of(StubRule.saying("BEFORE"), bad, StubRule.saying("AFTER")))
                .budget(100)
                .check("text about Ann Field", "context");
    }

    private static Finding faultOf(StubRule.Body body) {
        var found = among(StubRule.of(RuleId.of("acme", "bad", 2), body));
        assertEquals(
                List.of("BEFORE", "RULE_FAULT", "AFTER"),
                found.map(each -> each.rule().name()));
        var fault = found.get(1);
        assertEquals(RuleSet.RULE_FAULT, fault.rule());
        assertEquals(Severity.WARN, fault.severity());
        assertEquals(Disposition.NOTE, fault.disposition());
        assertEquals(List.of(Reference.of("Rule", "acme:bad@2")), fault.about());
        assertFalse(fault.toString().contains("Field"));
        return fault;
    }

    private static void assertTells(String what, Finding fault) {
        assertTrue(fault.message().contains(what), fault::message);
    }

    @Test
    void one_that_throws_is_reported_by_the_type_it_threw() {
        var fault = faultOf((subject, context, run) -> {
            throw new IllegalStateException(subject);
        });
        assertTells("threw IllegalStateException", fault);
    }

    @Test
    void one_whose_assertion_fails_is_reported() {
        assertTells("threw AssertionError", faultOf((subject, context, run) -> {
            throw new AssertionError(subject);
        }));
    }

    @Test
    void one_that_throws_a_checked_exception_unseen_is_reported() {
        assertTells("threw IOException", faultOf((subject, context, run) -> {
            throw FaultIsolationTest.<RuntimeException>unseen(new IOException(subject));
        }));
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> T unseen(Throwable thrown) throws T {
        throw (T) thrown;
    }

    @Test
    void one_that_recurses_for_ever_is_reported() {
        assertTells("threw StackOverflowError", faultOf((subject, context, run) -> endless(0)));
    }

    private static Seq<Finding> endless(long depth) {
        return depth < 0 ? List.empty() : endless(depth + 1).append(StubRule.finding(RuleId.of("acme", "bad", 2)));
    }

    @Test
    void one_that_lacks_a_class_is_reported() {
        assertTells("threw NoClassDefFoundError", faultOf((subject, context, run) -> {
            throw new NoClassDefFoundError(subject);
        }));
    }

    @Test
    @SuppressWarnings("NullAway")
    void one_that_answers_null_is_reported() {
        assertTells("threw NullPointerException", faultOf((subject, context, run) -> null));
    }

    @Test
    void one_that_speaks_in_anothers_name_loses_all_that_it_said() {
        var fault = faultOf((subject, context, run) ->
                List.of(StubRule.finding(RuleId.of("acme", "bad", 2)), StubRule.finding(RuleId.builtIn("FIRST"))));
        assertTells("spoke in another namespace's name", fault);
    }

    @Test
    void another_rule_of_the_same_namespace_may_be_spoken_for() {
        var acme = RuleId.of("acme", "other", 1);
        var found = among(
                StubRule.of(RuleId.of("acme", "bad", 2), (subject, context, run) -> List.of(StubRule.finding(acme))));
        assertEquals(acme, found.get(1).rule());
    }

    @Test
    void one_that_takes_more_steps_than_it_has_is_ended() {
        assertTells("exceeded its step budget", faultOf((subject, context, run) -> {
            run.steps(101);
            return List.empty();
        }));
        assertTells("exceeded its step budget", faultOf((subject, context, run) -> {
            while (run.left() >= 0) {
                run.step();
            }
            return List.empty();
        }));
    }

    @Test
    void one_that_finds_things_without_end_is_ended() {
        var endless = Stream.continually(() -> StubRule.finding(RuleId.of("acme", "bad", 2)));
        assertTells("exceeded its step budget", faultOf((subject, context, run) -> endless));
    }

    @Test
    void one_that_swallows_its_end_is_reported_all_the_same() {
        assertTells("exceeded its step budget", faultOf((subject, context, run) -> {
            try {
                run.steps(101);
            } catch (RuntimeException swallowed) {
                return List.empty();
            }
            return List.empty();
        }));
    }

    @Test
    void one_that_takes_just_the_steps_it_has_is_not() {
        var found = among(StubRule.of("GOOD", (subject, context, run) -> {
            run.steps(99);
            return List.of(StubRule.finding(RuleId.builtIn("GOOD")));
        }));
        assertEquals(
                List.of("BEFORE", "GOOD", "AFTER"),
                found.map(each -> each.rule().name()));
    }

    @Test
    void each_rule_has_a_budget_of_its_own() {
        StubRule.Body greedy = (subject, context, run) -> {
            run.steps(100);
            return List.empty();
        };
        assertEquals(2, among(StubRule.of("GREEDY", greedy)).size());
        var both = RuleSet.of(List.of(StubRule.of("ONE", greedy), StubRule.of("TWO", greedy)));
        assertTrue(both.budget(100).check("text", "context").isEmpty());
        assertEquals(2, both.budget(99).check("text", "context").size());
    }

    @Test
    void steps_are_counted_down_and_never_given_back() {
        var run = new RuleRun(io.vavr.collection.TreeMap.<String, Long>empty(), 5);
        run.steps(0);
        assertEquals(5, run.left());
        run.step();
        run.steps(3);
        assertEquals(1, run.left());
        assertThrows(IllegalArgumentException.class, () -> run.steps(-1));
        assertFalse(run.isExhausted());
        assertThrows(RuntimeException.class, () -> run.steps(2));
        assertEquals(0, run.left());
        assertTrue(run.isExhausted());
        assertNotEquals(RuleSet.DEFAULT_BUDGET, run.left());
    }

    @Test
    void a_budget_is_one_step_at_least() {
        var none = RuleSet.<String, String>empty();
        assertThrows(IllegalArgumentException.class, () -> none.budget(0));
        assertEquals(
                1,
                none.budget(1)
                        .add(StubRule.saying("ONE"))
                        .check("text", "context")
                        .size());
    }
}
