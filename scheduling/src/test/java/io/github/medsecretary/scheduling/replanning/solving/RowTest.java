package io.github.medsecretary.scheduling.replanning.solving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a row knows of its spots before it has seen them all. */
class RowTest {

    private static final Footprint FOOTPRINT = new Footprint(new int[] {0}, new long[1], new long[1], 0);

    private final List<Long> asked = new ArrayList<>();
    private final List<Spot> later = new ArrayList<>();

    private static Spot spot(long cost) {
        return new Spot(0, cost, new Seat(cost, cost + 1, 0, FOOTPRINT));
    }

    /** One that is shown something dear at once, and the rest when it could be cheap enough. */
    private Row row(long unplaced, long dear, long... others) {
        for (long cost : others) {
            later.add(spot(cost));
        }
        return new Row(0, unplaced, null, (limit, spots) -> {
            if (asked.isEmpty()) {
                spots.add(spot(dear));
            }
            asked.add(limit);
            later.removeIf(each -> each.cost() <= limit && spots.add(each));
            return later.stream().mapToLong(Spot::cost).min().orElse(Source.NO_MORE);
        });
    }

    @Test
    void the_least_may_come_after_something_dearer() {
        assertEquals(500, row(10_000, 1_000, 500, 2_000).leastElsewhere());
    }

    @Test
    void the_least_may_be_something_dearer_than_was_asked_for() {
        assertEquals(1_000, row(10_000, 1_000, 2_000, 3_000).leastElsewhere());
    }

    @Test
    void to_be_nowhere_may_be_the_least() {
        assertEquals(700, row(700, 1_000, 900, 20_000).leastElsewhere());
        assertEquals(700, new Row(0, 700, null, (limit, spots) -> Source.NO_MORE).leastElsewhere());
    }

    @Test
    void all_up_to_a_limit_are_there_the_cheapest_first() {
        Row row = row(10_000, 1_000, 500, 2_000);
        assertSame(row.upTo(600), row.upTo(600));
        assertEquals(List.of(500L), costs(row.upTo(600)));
        assertEquals(List.of(500L, 1_000L), costs(row.upTo(1_000)));
        assertEquals(List.of(500L, 1_000L, 2_000L), costs(row.upTo(2_000)));
    }

    @Test
    void it_asks_no_more_than_it_must() {
        Row row = row(10_000, 1_000, 500);
        row.upTo(600);
        row.upTo(500);
        row.upTo(9_000);
        assertEquals(1, asked.size());
    }

    private static List<Long> costs(List<Spot> spots) {
        return spots.stream().map(Spot::cost).toList();
    }
}
