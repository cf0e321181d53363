package io.github.medsecretary.cli.sessions;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.time.Interval;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/** Dates and times as scenarios write them. */
final class WallClock {

    private static final int YYYY_MM_DD = 10;
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("HH:mm").withResolverStyle(ResolverStyle.STRICT);

    private WallClock() {}

    static Either<Problem, LocalDate> date(String text) {
        try {
            // A longer year is well-formed, but the days after the last of them can't be counted.
            return text.length() == YYYY_MM_DD ? Either.right(LocalDate.parse(text)) : Either.left(noDate());
        } catch (DateTimeParseException malformed) {
            return Either.left(noDate());
        }
    }

    private static Problem noDate() {
        return Problem.of(CoreCode.MALFORMED, "A date has the form 2030-01-31.");
    }

    static Either<Problem, LocalTime> time(String text) {
        try {
            return Either.right(LocalTime.parse(text, MINUTES));
        } catch (DateTimeParseException malformed) {
            return Either.left(Problem.of(CoreCode.MALFORMED, "A time has the form 09:00; a day ends at 00:00."));
        }
    }

    static Instant instant(LocalDate date, LocalTime time) {
        return LocalDateTime.of(date, time).toInstant(ZoneOffset.UTC);
    }

    static Interval day(LocalDate date) {
        return between(date, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    }

    /** From one time until another, which is the end of the day if it is midnight. */
    static Interval between(LocalDate date, LocalTime from, LocalTime until) {
        LocalDate last = until.equals(LocalTime.MIDNIGHT) ? date.plusDays(1) : date;
        return Interval.between(instant(date, from), instant(last, until));
    }

    static LocalDate date(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC).toLocalDate();
    }

    static LocalTime time(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC).toLocalTime();
    }

    static String text(LocalTime time) {
        return time.format(MINUTES);
    }

    static String text(Instant moment) {
        return text(time(moment));
    }
}
