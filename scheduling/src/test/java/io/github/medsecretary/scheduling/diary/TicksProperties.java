package io.github.medsecretary.scheduling.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Numbers of instants never contradict the instants. */
class TicksProperties {

    @Provide
    Arbitrary<Instant> moments() {
        return Combinators.combine(
                        Arbitraries.longs().between(-2, 2), Arbitraries.of(0, 1, 499_999_999, 500_000_000, 999_999_999))
                .as(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<Duration> lengths() {
        return moments().map(each -> Duration.between(Instant.EPOCH, each)).filter(each -> !each.isNegative());
    }

    @Property(tries = 500)
    void the_later_instant_never_has_the_lower_number(
            @ForAll("moments") Instant one, @ForAll("moments") Instant other) {
        if (one.isBefore(other)) {
            assertTrue(Ticks.of(one) <= Ticks.of(other));
        }
        if (Ticks.of(one) == Ticks.of(other) && Ticks.of(one) % 2 == 0) {
            assertEquals(one, other);
        }
    }

    @Property(tries = 500)
    void what_is_surely_over_is_over(@ForAll("moments") Instant end, @ForAll("moments") Instant start) {
        if (Ticks.isOver(Ticks.of(end), Ticks.of(start))) {
            assertFalse(end.isAfter(start));
        } else if (isWhole(end) || isWhole(start)) {
            assertTrue(end.isAfter(start));
        }
    }

    private static boolean isWhole(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).equals(moment);
    }

    @Property(tries = 500)
    void a_length_is_never_counted_too_short(@ForAll("moments") Instant moment, @ForAll("lengths") Duration length) {
        assertTrue(Ticks.of(moment) + Ticks.of(length) >= Ticks.of(moment.plus(length)));
    }

    @Example
    void the_first_and_the_last_instant_have_numbers() {
        assertTrue(Ticks.of(Instant.MIN) < Ticks.of(Instant.EPOCH));
        assertTrue(Ticks.of(Instant.MAX) > Ticks.of(Instant.EPOCH));
    }
}
