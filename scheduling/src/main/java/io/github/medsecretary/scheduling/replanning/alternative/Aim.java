package io.github.medsecretary.scheduling.replanning.alternative;

/** What a plan is after, beside the cost that was asked for. */
public enum Aim {
    /** Nothing else. */
    AS_ASKED,
    /** That as few as possible get another start or practitioner. */
    FEWEST_MOVES,
    /** That nobody waits longer than need be. */
    SOONEST,
    /** That people see the practitioner whom they were to see. */
    SAME_CLINICIAN,
    /** That nobody whose place is valid makes room. */
    NO_BUMPING
}
