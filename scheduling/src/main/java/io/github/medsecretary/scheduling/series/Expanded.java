package io.github.medsecretary.scheduling.series;

import io.vavr.collection.Seq;
import java.time.LocalDate;

/**
 * The visits of a series in a window of dates, as far as the steps went.
 *
 * @param visits those found, in order of their start
 * @param ending why there are no more
 * @param lookedUntil the date before which the rule was followed
 */
public record Expanded(Seq<SeriesVisit> visits, Ending ending, LocalDate lookedUntil) {

    /** Why an expansion ends. */
    public enum Ending {
        /** The rule has ended: all later visits are none. */
        RULE_ENDED,
        /** The window has ended; the rule may go on. */
        WINDOW_ENDED,
        /** The steps are spent: there may be more in the window. */
        STEPS_SPENT
    }

    /** Whether nothing in the window was left out. */
    public boolean isComplete() {
        return ending != Ending.STEPS_SPENT;
    }
}
