package io.github.medsecretary.scheduling.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.time.Interval;
import io.vavr.collection.List;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class GapsTest {

    private static final Interval WHOLE = of(10, 20);

    private static Interval of(long from, long until) {
        return Interval.between(Instant.ofEpochSecond(from), Instant.ofEpochSecond(until));
    }

    @Test
    void what_nothing_covers_is_one_gap() {
        assertEquals(List.of(WHOLE), Gaps.in(WHOLE, List.empty()));
        assertEquals(List.of(WHOLE), Gaps.in(WHOLE, List.of(of(0, 10), of(20, 30))));
    }

    @Test
    void what_is_covered_has_no_gap() {
        assertEquals(List.empty(), Gaps.in(WHOLE, List.of(of(0, 30))));
        assertEquals(List.empty(), Gaps.in(WHOLE, List.of(of(15, 20), of(10, 15))));
    }

    @Test
    void covers_may_overlap_and_come_in_any_order() {
        assertEquals(
                List.of(of(10, 12), of(16, 18)),
                Gaps.in(WHOLE, List.of(of(18, 25), of(12, 16), of(13, 14), of(12, 15))));
    }
}
