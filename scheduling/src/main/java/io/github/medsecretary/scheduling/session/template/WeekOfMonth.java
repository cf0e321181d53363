package io.github.medsecretary.scheduling.session.template;

import java.time.LocalDate;
import java.time.temporal.ChronoField;

/** Which of the days of one name in a month, as in "the third Tuesday". */
public enum WeekOfMonth {
    /** From the 1st to the 7th. */
    FIRST,
    /** From the 8th to the 14th. */
    SECOND,
    /** From the 15th to the 21st. */
    THIRD,
    /** From the 22nd to the 28th. */
    FOURTH,
    /** The last seven days of the month, which are also the fourth week in a February of 28 days. */
    LAST;

    private static final int WEEK = 7;

    /** Whether a date is one of those days. */
    public boolean contains(LocalDate date) {
        int week = date.get(ChronoField.ALIGNED_WEEK_OF_MONTH);
        return switch (this) {
            case FIRST -> week == 1;
            case SECOND -> week == 2;
            case THIRD -> week == 3;
            case FOURTH -> week == 4;
            case LAST -> date.getDayOfMonth() > date.lengthOfMonth() - WEEK;
        };
    }
}
