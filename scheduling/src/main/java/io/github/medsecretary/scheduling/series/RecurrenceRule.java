package io.github.medsecretary.scheduling.series;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.style.HouseStyle;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How something recurs: a part of RFC 5545's RRULE, with the same names and the same meaning. Supported are
 * FREQ (DAILY, WEEKLY, MONTHLY), INTERVAL, COUNT, UNTIL, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS and WKST; what is not is
 * refused, never left out. Immutable and thread-safe.
 */
@Value.Immutable
@HouseStyle
public interface RecurrenceRule {

    /** By days, weeks or months. */
    Frequency frequency();

    /** 1 for every period, 2 for every other; positive. */
    @Value.Default
    default int interval() {
        return 1;
    }

    /** After how many it ends, those that exceptions take away included; positive. Not together with {@link #until}. */
    Optional<Integer> count();

    /** Until when it may recur; without end if this and the count are absent. */
    Optional<RuleEnd> until();

    /** On which days of the week; with ordinals only by months. The start's own if nothing else says so. */
    @Value.Default
    default Seq<ByDay> byDay() {
        return List.empty();
    }

    /** On which days of the month, from its end if negative; not by weeks. The start's own if nothing else says so. */
    @Value.Default
    default Seq<Integer> byMonthDay() {
        return List.empty();
    }

    /** In which months; in all if empty. */
    @Value.Default
    default Seq<Month> byMonth() {
        return List.empty();
    }

    /** Which of those of a week or month, from their end if negative; all if empty. */
    @Value.Default
    default Seq<Integer> bySetPosition() {
        return List.empty();
    }

    /** The day with which a week starts. */
    @Value.Default
    default DayOfWeek weekStart() {
        return DayOfWeek.MONDAY;
    }

    /** Reads a rule as RFC 5545 writes it, {@code FREQ=WEEKLY;COUNT=8}, or tells everything that is wrong with it. */
    static Either<Seq<Problem>, RecurrenceRule> parse(String text) {
        return new RuleReader(text).read();
    }

    /** As RFC 5545 writes it; {@link #parse} reads it back. */
    default String text() {
        return RuleWriter.write(this);
    }

    /** Everything that is wrong with it by itself, each with its JSON pointer. */
    default Seq<Problem> problems() {
        return new RuleCheck(this).problems();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableRecurrenceRule.Builder {
        Builder() {}
    }
}
