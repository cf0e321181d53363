package io.github.medsecretary.scheduling.waiting.freed;

/**
 * One part of what is gained when somebody is given a slot.
 *
 * @param kind what is gained
 * @param amount of it: days, times, or 1
 * @param gain what that counts for; not negative
 */
public record BenefitPart(Kind kind, long amount, long gain) {

    /** What can be gained. */
    public enum Kind {
        /** They are seen so many days earlier than they would be otherwise. */
        DAYS_EARLIER,
        /** They are seen in time and would not be otherwise. */
        BREACH_AVERTED,
        /** They are seen so many days less after their breach date than they would be otherwise. */
        LESS_LATE,
        /** They must be seen sooner than others: the weight of their priority beyond that of a routine visit. */
        PRIORITY,
        /** They have waited so many days since they were referred. */
        WAITED,
        /** They have been moved so many times. */
        MOVED_BEFORE
    }

    /** One sentence that names nobody. */
    public String sentence() {
        String words = switch (kind) {
            case DAYS_EARLIER -> "Days earlier than otherwise: " + amount;
            case BREACH_AVERTED -> "Seen in time, which would not be so otherwise";
            case LESS_LATE -> "Days less after the breach date: " + amount;
            case PRIORITY -> "Priority above routine: " + amount;
            case WAITED -> "Days since the referral: " + amount;
            case MOVED_BEFORE -> "Times moved before: " + amount;
        };
        return words + ": " + gain + ".";
    }
}
