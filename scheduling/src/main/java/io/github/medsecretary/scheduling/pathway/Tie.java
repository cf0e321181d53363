package io.github.medsecretary.scheduling.pathway;

import io.github.medsecretary.scheduling.diary.Link;
import io.github.medsecretary.scheduling.pathway.DatesApart.Bound;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A lag between two visits that are known by their numbers.
 *
 * @param before the number of the first
 * @param after the number of the one that follows
 * @param lag the lag
 */
record Tie(int before, int after, Lag lag) {

    /** Wall clocks of two sites may show two dates. */
    private static final int CLOCKS = 1;

    /** Whether both are there, and one of them is a step: what binds two that stay is no matter. */
    boolean isAmong(int steps, int visits) {
        return before >= 0 && after >= 0 && before < visits && after < visits && Math.min(before, after) < steps;
    }

    /** Whether it says where one may be once the other is there, and not the other way round alone. */
    boolean leads(int from, int to) {
        return (before == from && after == to) || (!lag.isOrdering() && before == to && after == from);
    }

    /** What it says of dates; of times it says more. */
    Bound bound() {
        if (lag instanceof Lag.Days days) {
            return new Bound(
                    before, after, days.fewest(), days.most() == Link.UNLIMITED ? Bound.UNLIMITED : days.most());
        }
        if (lag instanceof Lag.Elapsed elapsed) {
            return new Bound(before, after, 0, elapsed.mostDays());
        }
        return lag instanceof Lag.SameStart
                ? new Bound(before, after, -CLOCKS, CLOCKS)
                : new Bound(before, after, -Bound.UNLIMITED, Bound.UNLIMITED);
    }

    /** Where the one that follows may start when the first is there. */
    Window after(Spot first) {
        if (lag instanceof Lag.Days days) {
            return new Window(
                    plus(first.date(), days.fewest()),
                    plus(first.date(), days.most()),
                    first.end().plus(days.pause()),
                    Instant.MAX);
        }
        return lag instanceof Lag.Elapsed elapsed
                ? Window.between(
                        first.end().plus(elapsed.shortest()), first.end().plus(elapsed.longest()))
                : alike(first);
    }

    /** Where the first, which takes so long, may start when the one that follows is there. */
    Window before(Spot second, Duration length) {
        Instant latest = second.start().minus(length);
        if (lag instanceof Lag.Days days) {
            return new Window(
                    plus(second.date(), -(long) days.most()),
                    plus(second.date(), -(long) days.fewest()),
                    Instant.MIN,
                    latest.minus(days.pause()));
        }
        return lag instanceof Lag.Elapsed elapsed
                ? Window.between(latest.minus(elapsed.longest()), latest.minus(elapsed.shortest()))
                : alike(second);
    }

    private Window alike(Spot other) {
        return lag instanceof Lag.SameStart
                ? Window.between(other.start(), other.start())
                : Window.with(other.practitioner());
    }

    /** From when on the one that follows may start when the first, which takes so long, starts then or later. */
    Instant earliestAfter(Instant start, Duration length) {
        if (lag instanceof Lag.Elapsed elapsed) {
            return start.plus(length).plus(elapsed.shortest());
        }
        if (lag instanceof Lag.SamePractitioner) {
            return Instant.MIN;
        }
        return lag instanceof Lag.Days days ? start.plus(length).plus(days.pause()) : start;
    }

    private static LocalDate plus(LocalDate date, long days) {
        return Math.abs(days) == Link.UNLIMITED ? (days > 0 ? LocalDate.MAX : LocalDate.MIN) : date.plusDays(days);
    }
}
