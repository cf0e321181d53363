package io.github.medsecretary.scheduling.session.template;

import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.Seq;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** On which dates something recurs, without end. */
public sealed interface Recurrence permits Weekly, Monthly {

    /** Every week on these days. */
    static Recurrence weekly(DayOfWeek... days) {
        return Weekly.of(days);
    }

    /** Every so many weeks on these days; the week of a date, whichever day it is, is one of them. */
    static Recurrence everyWeeks(int every, LocalDate anchor, DayOfWeek... days) {
        return Weekly.of(days).every(every, anchor);
    }

    /** Every month on these days of these weeks. */
    static Recurrence monthly(Iterable<WeekOfMonth> weeks, DayOfWeek... days) {
        return Monthly.of(weeks, days);
    }

    /** The days of the week, in the order given. */
    Seq<DayOfWeek> days();

    /** Whether it falls on a date. */
    boolean fallsOn(LocalDate date);

    /** The first date on which it falls, not before a date. Defined where there are no {@link #problems}. */
    LocalDate onOrAfter(LocalDate date);

    /** Everything that is wrong with it, each with its JSON pointer. */
    Seq<Problem> problems();
}
