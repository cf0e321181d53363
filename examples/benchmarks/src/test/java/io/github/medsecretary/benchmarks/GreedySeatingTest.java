package io.github.medsecretary.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.support.Claim;
import io.github.medsecretary.scheduling.support.Rank;
import io.github.medsecretary.scheduling.support.SessionSupport;
import io.github.medsecretary.scheduling.support.SlottedSession;
import io.github.medsecretary.scheduling.support.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class GreedySeatingTest {

    private static final Interval SLOT =
            Interval.between(Instant.parse("2030-01-07T09:00:00Z"), Instant.parse("2030-01-07T09:10:00Z"));

    private static SlottedSession session(String id, String... services) {
        return SlottedSession.builder()
                .id(id)
                .interval(SLOT)
                .services(io.vavr.collection.List.of(services))
                .slot(Duration.ofMinutes(10))
                .capacity(1)
                .build();
    }

    private static Claim claim(int created, String service) {
        return new Claim("b" + created, SLOT, service, new Rank(Standing.BOOKED, created));
    }

    @Test
    void the_fewest_services_come_first_and_then_the_alphabet() {
        var sessions = List.of(session("1", "flu", "rsv"), session("2", "flu", "mmr"), session("3", "flu"));
        var seating = new GreedySeating(sessions, List.of(claim(1, "flu"), claim(2, "flu")));
        assertEquals(2, seating.seated());
        assertFalse(seating.seat(claim(3, "mmr")));
        assertTrue(seating.seat(claim(3, "rsv")));
    }

    @Test
    void who_comes_first_in_order_is_seated_first() {
        var sessions = List.of(session("1", "flu", "mmr"));
        var held = new Claim("b0", SLOT, "flu", new Rank(Standing.PROVISIONAL, 0));
        assertEquals(1, new GreedySeating(sessions, List.of(held, claim(1, "mmr"))).seated());
    }

    @Test
    void nobody_moves_so_that_it_refuses_what_session_support_takes() {
        var sessions = List.of(session("1", "flu", "mmr"), session("2", "flu", "rsv"));
        assertFalse(new GreedySeating(sessions, List.of(claim(1, "flu"))).seat(claim(2, "mmr")));
        assertTrue(SessionSupport.of(sessions, List.of(claim(1, "flu"))).get().canBook(claim(2, "mmr")));
    }
}
