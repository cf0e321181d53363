package io.github.medsecretary.core.rule;

import io.vavr.collection.Map;

/**
 * One run of one rule: the values of its parameters, and the steps that it has left.
 *
 * <p>A rule takes a step for each piece of work whose number depends on the input (a word, an appointment, a pair).
 * Steps are counted, not timed, so that a run ends at the same place on every machine. Not thread-safe: it belongs to
 * the thread that runs the check, and is of no use afterwards.
 */
public final class RuleRun {

    private final Map<String, Long> values;
    private long left;
    private boolean exhausted;

    RuleRun(Map<String, Long> values, long budget) {
        this.values = values;
        this.left = budget;
    }

    /** The value chosen for a parameter, or its initial one. */
    public long value(Parameter parameter) {
        return values.get(parameter.name()).getOrElse(parameter.initial());
    }

    /** Takes one step; if none is left, ends the rule, whose check becomes a {@code RULE_FAULT} finding. */
    public void step() {
        steps(1);
    }

    /** Takes several steps at once; {@code count} is not negative. */
    public void steps(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("steps can't be given back");
        }
        if (count > left) {
            left = 0;
            exhausted = true;
            throw new BudgetExhausted();
        }
        left -= count;
    }

    /** How many steps are left. */
    public long left() {
        return left;
    }

    /** Whether more steps were asked for than were left, even if the rule went on regardless. */
    boolean isExhausted() {
        return exhausted;
    }

    /** Ends a rule from within; caught by the rule set. */
    static final class BudgetExhausted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        BudgetExhausted() {
            super("step budget exhausted", null, false, false);
        }
    }
}
