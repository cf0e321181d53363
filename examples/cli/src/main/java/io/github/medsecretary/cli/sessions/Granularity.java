package io.github.medsecretary.cli.sessions;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.time.Interval;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** What stretches of time a question is about. */
enum Granularity {
    /** Each slot by itself. */
    SLOT,
    /** The hours of the clock in which slots begin. */
    HOUR,
    /** The mornings and the afternoons of all dates. */
    DAY;

    static Either<Problem, Granularity> parse(String word) {
        return switch (word) {
            case "slot" -> Either.right(SLOT);
            case "hour" -> Either.right(HOUR);
            case "day" -> Either.right(DAY);
            default -> Either.left(Problem.of(CoreCode.UNKNOWN_CODE, "A granularity is slot, hour or day."));
        };
    }

    /** The stretches for some slots, in order. */
    Seq<Interval> stretches(DateRange range, Iterable<Interval> slots) {
        return switch (this) {
            case SLOT -> List.ofAll(slots);
            case HOUR -> List.ofAll(slots).map(Granularity::hour).distinct();
            case DAY -> range.dates().flatMap(date -> List.of(morning(date), afternoon(date)));
        };
    }

    static Interval hour(Interval slot) {
        var start = slot.start().truncatedTo(ChronoUnit.HOURS);
        return Interval.between(start, start.plus(Duration.ofHours(1)));
    }

    static Interval morning(LocalDate date) {
        return WallClock.between(date, LocalTime.MIDNIGHT, LocalTime.NOON);
    }

    static Interval afternoon(LocalDate date) {
        return WallClock.between(date, LocalTime.NOON, LocalTime.MIDNIGHT);
    }
}
