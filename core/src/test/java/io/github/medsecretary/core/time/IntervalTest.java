package io.github.medsecretary.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.problem.CoreCode;
import io.vavr.collection.List;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class IntervalTest {

    private static final Instant NINE = Instant.parse("2030-01-07T09:00:00Z");

    private static Interval minutes(int from, int to) {
        return Interval.between(NINE.plusSeconds(60L * from), NINE.plusSeconds(60L * to));
    }

    @Test
    void an_interval_ends_after_it_starts() {
        assertEquals(CoreCode.EMPTY_INTERVAL, Interval.of(NINE, NINE).getLeft().code());
        assertEquals(
                CoreCode.EMPTY_INTERVAL,
                Interval.of(NINE, NINE.minusNanos(1)).getLeft().code());
        assertEquals(
                CoreCode.EMPTY_INTERVAL,
                Interval.of(NINE, Duration.ZERO).getLeft().code());
        assertEquals(
                CoreCode.EMPTY_INTERVAL,
                Interval.of(NINE, Duration.ofMinutes(-5)).getLeft().code());
        assertTrue(Interval.of(NINE, NINE.plusNanos(1)).isRight());
        assertThrows(IllegalArgumentException.class, () -> Interval.between(NINE, NINE));
        assertEquals(minutes(0, 20), Interval.of(NINE, Duration.ofMinutes(20)).get());
    }

    @Test
    void back_to_back_visits_do_not_overlap() {
        assertFalse(minutes(0, 20).overlaps(minutes(20, 40)));
        assertTrue(minutes(0, 20).abuts(minutes(20, 40)));
        assertTrue(minutes(0, 20).isConnected(minutes(20, 40)));
        assertTrue(minutes(0, 20).intersection(minutes(20, 40)).isEmpty());
        assertTrue(minutes(0, 21).overlaps(minutes(20, 40)));
    }

    @Test
    void the_start_lies_inside_and_the_end_does_not() {
        var visit = minutes(0, 20);
        assertTrue(visit.contains(visit.start()));
        assertTrue(visit.contains(visit.end().minusNanos(1)));
        assertFalse(visit.contains(visit.end()));
        assertFalse(visit.contains(visit.start().minusNanos(1)));
    }

    @Test
    void intervals_are_ordered_by_start_then_end() {
        assertEquals(
                List.of(minutes(0, 5), minutes(0, 9), minutes(1, 2)),
                List.of(minutes(1, 2), minutes(0, 9), minutes(0, 5)).sorted());
    }

    @Test
    void an_interval_prints_as_iso_8601_and_equals_by_its_bounds() {
        assertEquals("2030-01-07T09:00:00Z/2030-01-07T09:20:00Z", minutes(0, 20).toString());
        assertEquals(minutes(0, 20).hashCode(), minutes(0, 20).hashCode());
        assertNotEquals(minutes(0, 20).hashCode(), minutes(0, 21).hashCode());
        assertNotEquals(minutes(0, 20).hashCode(), minutes(1, 20).hashCode());
        assertNotEquals(minutes(0, 20), minutes(0, 21));
        assertNotEquals(minutes(0, 20), minutes(1, 20));
        assertFalse(minutes(0, 20).equals((Object) "x"));
        assertEquals(Duration.ofMinutes(20), minutes(0, 20).length());
        assertEquals(minutes(5, 25), minutes(0, 20).plus(Duration.ofMinutes(5)));
    }
}
