package io.github.medsecretary.scheduling.pathway;

import io.github.medsecretary.core.problem.Code;

/** What can be wrong with a request for a pathway beside what is wrong with one of its steps. */
public enum PathwayCode implements Code {
    /** A pathway has no steps. */
    NO_STEPS("A pathway has no steps."),
    /** More steps in any order than can be tried in every order. */
    TOO_MANY_STEPS("A pathway in any order has more than five steps."),
    /** A lag names no step, or something that is neither a step nor a visit of the diary. */
    UNKNOWN_STEP("A lag names no step, or something that is neither a step nor a visit of the diary."),
    /** A lag is from a step to itself, or lags lead from a step round to the same step. */
    CIRCULAR_LAGS("A step would have to come before itself."),
    /** The fewest days or shortest time of a lag is negative, more than the most, or the most out of range. */
    LAG_OUT_OF_RANGE("A lag is negative, its least is more than its most, or its most is more than a year."),
    /** Each lag could be kept, but not all of them together, wherever the steps lie. */
    IMPOSSIBLE_LAGS("Lags contradict each other: no dates keep all of them.");

    private final String sentence;

    PathwayCode(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
