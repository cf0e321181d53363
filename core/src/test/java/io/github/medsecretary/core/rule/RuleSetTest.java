package io.github.medsecretary.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.problem.CoreCode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/** What a practice may do to a set of rules. */
class RuleSetTest {

    private final StubRule first = StubRule.saying("FIRST");
    private final StubRule second = StubRule.saying("SECOND");
    private final StubRule third = StubRule.saying("THIRD");
    private final RuleSet<String, String> two = RuleSet.of(List.of(second, first));

    private static Seq<String> namesIn(RuleSet<String, String> rules) {
        return rules.check("text", "context").map(each -> each.rule().name());
    }

    @Test
    void findings_come_in_the_order_of_the_rules() {
        assertEquals(List.of("SECOND", "FIRST"), namesIn(two));
        assertEquals(List.of(second, first), two.rules());
        assertTrue(namesIn(RuleSet.empty()).isEmpty());
    }

    @Test
    void the_findings_of_one_rule_keep_their_order() {
        var id = RuleId.builtIn("LIST");
        var listing = StubRule.of(
                id,
                (subject, context, run) -> List.of("a.", "b.", "c.")
                        .map(message -> Finding.builder()
                                .rule(id)
                                .severity(Severity.INFO)
                                .disposition(Disposition.NOTE)
                                .message(message)
                                .build()));
        assertEquals(
                List.of("a.", "b.", "c."),
                RuleSet.of(List.of(listing)).check("text", "context").map(Finding::message));
    }

    @Test
    void a_rule_that_finds_what_is_not_there_is_at_fault_and_the_others_speak() {
        var rules = two.requiring((subject, finding) -> !finding.rule().name().equals("SECOND"));
        assertEquals(List.of("RULE_FAULT", "FIRST"), namesIn(rules));
        assertEquals(
                List.of("RULE_FAULT", "FIRST", "THIRD"),
                namesIn(rules.add(third).budget(100)));
        assertEquals(List.of("RULE_FAULT"), namesIn(rules.filter(second::equals)));
        assertEquals(
                List.of("RULE_FAULT", "THIRD"),
                namesIn(rules.replace(first.id(), third).get()));
    }

    @Test
    void a_rule_that_is_added_comes_last_and_changes_no_other_set() {
        assertEquals(List.of("SECOND", "FIRST", "THIRD"), namesIn(two.add(third)));
        assertEquals(List.of("SECOND", "FIRST"), namesIn(two));
    }

    @Test
    void a_name_can_be_there_once_only_in_any_version() {
        var again = StubRule.of(RuleId.of(RuleId.BUILT_IN, "FIRST", 2), (subject, context, run) -> List.empty());
        assertThrows(IllegalArgumentException.class, () -> two.add(again));
        assertThrows(IllegalArgumentException.class, () -> RuleSet.of(List.of(first, first)));
        assertThrows(IllegalArgumentException.class, () -> two.addAll(RuleSet.of(List.of(first))));
        var vendors = StubRule.of(RuleId.of("acme", "FIRST", 1), (subject, context, run) -> List.empty());
        assertEquals(3, two.add(vendors).rules().size());
    }

    @Test
    void a_disabled_rule_says_nothing_and_can_not_be_disabled_again() {
        var one = two.disable(RuleId.builtIn("SECOND")).get();
        assertEquals(List.of("FIRST"), namesIn(one));
        assertEquals(
                CoreCode.UNKNOWN_RULE,
                one.disable(RuleId.builtIn("SECOND")).getLeft().code());
        assertEquals(List.of("FIRST", "SECOND"), namesIn(one.add(second)));
    }

    @Test
    void any_version_names_the_rule() {
        assertTrue(two.disable(RuleId.of(RuleId.BUILT_IN, "FIRST", 7)).isRight());
        assertTrue(two.disable(RuleId.of("acme", "FIRST", 1)).isLeft());
    }

    @Test
    void a_replacement_takes_the_place_of_the_old_rule() {
        assertEquals(
                List.of("THIRD", "FIRST"),
                namesIn(two.replace(second.id(), third).get()));
        assertEquals(
                CoreCode.UNKNOWN_RULE, two.replace(third.id(), first).getLeft().code());
    }

    @Test
    void a_replacement_starts_with_its_own_parameters_and_the_sets_budget() {
        var counting = counting("COUNT");
        var rules =
                RuleSet.of(List.of(counting)).set(counting.id(), "length", 9).get();
        assertEquals(9, rules.check("text", "context").size());
        var replaced = rules.replace(counting.id(), counting("OTHER")).get();
        assertEquals(3, replaced.check("text", "context").size());
        var tight = rules.budget(2).replace(counting.id(), counting("OTHER")).get();
        assertEquals(RuleSet.RULE_FAULT, tight.check("text", "context").single().rule());
    }

    /** Says as many things as its parameter has it. */
    private static StubRule counting(String name) {
        var id = RuleId.builtIn(name);
        return StubRule.of(
                id, (subject, context, run) -> List.fill((int) run.value(StubRule.LENGTH), () -> StubRule.finding(id)));
    }

    @Test
    void a_parameter_is_chosen_within_its_range() {
        var rules = RuleSet.of(List.of(counting("COUNT"), counting("OTHER")));
        var id = RuleId.builtIn("COUNT");
        assertEquals(6, rules.check("text", "context").size());
        assertEquals(
                4, rules.set(id, "length", 1).get().check("text", "context").size());
        assertEquals(
                CoreCode.UNKNOWN_RULE,
                rules.set(RuleId.builtIn("NONE"), "length", 1).getLeft().code());
        assertEquals(
                CoreCode.UNKNOWN_PARAMETER, rules.set(id, "width", 1).getLeft().code());
        var problem = rules.set(id, "length", 10).getLeft();
        assertEquals(CoreCode.OUT_OF_RANGE, problem.code());
        assertTrue(problem.reason().contains("from 1 to 9"));
        assertTrue(rules.set(id, "length", 0).isLeft());
        assertTrue(rules.set(id, "length", 9).isRight());
    }

    @Test
    void some_rules_are_kept_in_order_with_what_was_chosen_for_them() {
        var all = RuleSet.of(List.of(counting("ONE"), counting("TWO"), counting("THREE")))
                .set(RuleId.builtIn("THREE"), "length", 1)
                .get();
        var some = all.filter(each -> !each.id().name().equals("TWO"));
        assertEquals(List.of("ONE", "ONE", "ONE", "THREE"), namesIn(some));
        assertTrue(some.disable(RuleId.builtIn("TWO")).isLeft());
    }

    @Test
    void a_disabled_rule_forgets_what_was_chosen() {
        var counting = counting("COUNT");
        var again = RuleSet.of(List.of(counting))
                .set(counting.id(), "length", 9)
                .flatMap(rules -> rules.disable(counting.id()))
                .map(rules -> rules.add(counting))
                .get();
        assertEquals(3, again.check("text", "context").size());
    }

    @Test
    void the_rules_of_another_set_bring_what_was_chosen_for_them() {
        var theirs = RuleSet.of(List.of(counting("THEIRS")))
                .set(RuleId.builtIn("THEIRS"), "length", 2)
                .get();
        var ours = RuleSet.of(List.of(counting("OURS")))
                .set(RuleId.builtIn("OURS"), "length", 1)
                .get();
        assertEquals(List.of("OURS", "THEIRS", "THEIRS"), namesIn(ours.addAll(theirs)));
    }

    @Test
    void discovered_rules_are_ordered_by_id_wherever_they_come_from() {
        RuleSource<String, String> here = () -> List.of(third, first);
        RuleSource<String, String> there = () -> List.of(second);
        assertEquals(List.of("FIRST", "SECOND", "THIRD"), namesIn(RuleSet.discovered(List.of(here, there))));
        assertEquals(List.of("FIRST", "SECOND", "THIRD"), namesIn(RuleSet.discovered(List.of(there, here))));
        assertThrows(IllegalArgumentException.class, () -> RuleSet.discovered(List.of(here, here)));
    }

    @Test
    void a_rules_parameters_are_none_unless_it_says_so() {
        Rule<String, String> plain = new Rule<>() {
            @Override
            public RuleId id() {
                return RuleId.builtIn("PLAIN");
            }

            @Override
            public String summary() {
                return "Says nothing.";
            }

            @Override
            public Seq<Finding> check(String subject, String context, RuleRun run) {
                return List.empty();
            }
        };
        assertTrue(plain.parameters().isEmpty());
        assertFalse(RuleSet.of(List.of(plain)).set(plain.id(), "length", 1).isRight());
        assertNotEquals(List.of(plain), two.rules());
    }
}
