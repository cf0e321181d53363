package io.github.medsecretary.core.testkit;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.SiteZone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitraries of moments, stretches of time and the zones of sites. */
public final class Times {

    private static final Instant FIRST = Instant.parse("2030-01-01T00:00:00Z");
    private static final int FIVE_MINUTES = 300;

    private Times() {}

    /** Dates between two, both included. */
    public static Arbitrary<LocalDate> dates(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Moments of 2030, on five minutes. */
    public static Arbitrary<Instant> instants() {
        return Arbitraries.integers()
                .between(0, 365 * 288 - 1)
                .map(steps -> FIRST.plusSeconds((long) steps * FIVE_MINUTES));
    }

    /** The moments of {@link #instants} as the present. */
    public static Arbitrary<AsOf> presents() {
        return instants().map(AsOf::of);
    }

    /** Half of them within one day of 2030, so that two of them often overlap, abut or coincide; half anywhere in it. */
    public static Arbitrary<Interval> intervals() {
        var crowded = Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(1, 12))
                .as((start, steps) -> interval(FIRST.plusSeconds((long) start * FIVE_MINUTES), steps));
        var anywhere = Combinators.combine(instants(), Arbitraries.integers().between(1, 3 * 288))
                .as(Times::interval);
        return Arbitraries.oneOf(crowded, anywhere);
    }

    private static Interval interval(Instant start, int steps) {
        return Interval.between(start, start.plus(Duration.ofSeconds((long) steps * FIVE_MINUTES)));
    }

    /** The zone of most sites, and others whose clocks change at other hours, by half an hour, at midnight, or never. */
    public static Arbitrary<SiteZone> siteZones() {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.just("Europe/London")),
                        Tuple.of(
                                4,
                                Arbitraries.of(
                                        "America/Havana", "Australia/Lord_Howe", "Asia/Kathmandu", "America/New_York")))
                .map(ZoneId::of)
                .map(SiteZone::of);
    }

    /** Wall-clock times of the two nights of 2030 in which the clocks of the United Kingdom change. */
    public static Arbitrary<LocalDateTime> clockChanges() {
        return Combinators.combine(
                        Arbitraries.of(LocalDate.of(2030, 3, 31), LocalDate.of(2030, 10, 27)),
                        Arbitraries.integers().between(0, 47))
                .as((date, steps) -> date.atStartOfDay().plusMinutes(5L * steps));
    }
}
