package io.github.medsecretary.cli.sessions;

import io.github.medsecretary.cli.json.ObjectReader;
import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.time.Interval;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Dates from the first to the last, both of them in it.
 *
 * @param from the first
 * @param until the last
 */
record DateRange(LocalDate from, LocalDate until) {

    // A template or a query is played day by day; longer than this it is a slip of the pen.
    private static final int MOST_DAYS = 1_000;

    /** The fields {@code from} and {@code until}. */
    static DateRange read(ObjectReader in) {
        LocalDate from = in.parse("from", WallClock::date, LocalDate.EPOCH);
        LocalDate until = in.parse("until", WallClock::date, from);
        if (until.isAfter(from.plusDays(MOST_DAYS))) {
            in.refuse("until", Problem.of(CoreCode.OUT_OF_RANGE, "A range has at most " + MOST_DAYS + " days."));
        }
        return new DateRange(from, until);
    }

    static DateRange of(LocalDate date) {
        return new DateRange(date, date);
    }

    boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(until);
    }

    Seq<LocalDate> dates() {
        return Iterator.iterate(from, date -> date.plusDays(1))
                .takeWhile(this::contains)
                .toList();
    }

    /** From the start of the first day to the end of the last; a range that is reversed is refused before. */
    Interval stretch() {
        return Interval.between(
                WallClock.instant(from, LocalTime.MIDNIGHT), WallClock.instant(until.plusDays(1), LocalTime.MIDNIGHT));
    }

    /** Why nothing can be asked about it. */
    Option<RequestRule> refusal() {
        return Option.when(until.isBefore(from), RequestRule.RANGE_REVERSED);
    }

    /** Why it breaks the policy for what lies ahead. */
    Option<RequestRule> refusal(LocalDate today) {
        return refusal()
                .orElse(Option.when(from.isBefore(today), RequestRule.RANGE_IN_PAST))
                .orElse(Option.when(until.isAfter(from.plusMonths(3)), RequestRule.RANGE_LONGER_THAN_THREE_MONTHS));
    }
}
