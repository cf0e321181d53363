package io.github.medsecretary.core.testkit;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.SiteZone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of moments and stretches of time, on whole minutes from 2000 to 2039. */
public final class Times {

    private static final long FROM = Instant.parse("2000-01-01T00:00:00Z").getEpochSecond() / 60;
    private static final long UNTIL = Instant.parse("2039-12-31T00:00:00Z").getEpochSecond() / 60;

    private Times() {}

    /** Moments. */
    public static Arbitrary<Instant> instants() {
        return Arbitraries.longs().between(FROM, UNTIL).map(minute -> Instant.ofEpochSecond(minute * 60));
    }

    /** The present. */
    public static Arbitrary<AsOf> asOfs() {
        return instants().map(AsOf::of);
    }

    /** Stretches of a minute to three days, many of which meet if drawn in pairs from one day. */
    public static Arbitrary<Interval> intervals() {
        return Combinators.combine(instants(), lengths())
                .as((start, length) -> Interval.between(start, start.plus(length)));
    }

    /** Stretches within a few hours of each other: drawn in pairs they abut, overlap and enclose often. */
    public static Arbitrary<Interval> closeIntervals() {
        Instant nine = Instant.parse("2030-01-07T09:00:00Z");
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(1, 6))
                .as((start, length) -> Interval.between(
                        nine.plus(Duration.ofMinutes(10L * start)),
                        nine.plus(Duration.ofMinutes(10L * (start + length)))));
    }

    private static Arbitrary<Duration> lengths() {
        return Arbitraries.longs().between(1, 3 * 24 * 60).map(Duration::ofMinutes);
    }

    /** Zones whose clocks change in different ways, or never. */
    public static Arbitrary<SiteZone> zones() {
        return Arbitraries.of(
                        "Europe/London",
                        "UTC",
                        "Europe/Paris",
                        "America/St_Johns",
                        "Australia/Lord_Howe",
                        "Asia/Kathmandu",
                        "America/Sao_Paulo")
                .map(ZoneId::of)
                .map(SiteZone::of);
    }

    /** Dates, the days on which the clocks of the United Kingdom change among them. */
    public static Arbitrary<LocalDate> dates() {
        return Arbitraries.oneOf(
                Arbitraries.longs()
                        .between(
                                LocalDate.of(2000, 1, 1).toEpochDay(),
                                LocalDate.of(2039, 12, 31).toEpochDay())
                        .map(LocalDate::ofEpochDay),
                Arbitraries.of(LocalDate.of(2030, 3, 31), LocalDate.of(2030, 10, 27), LocalDate.of(2024, 2, 29)));
    }
}
