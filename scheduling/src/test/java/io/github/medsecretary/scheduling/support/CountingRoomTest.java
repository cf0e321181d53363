package io.github.medsecretary.scheduling.support;

import static io.github.medsecretary.scheduling.support.Parallel.DAY;
import static io.github.medsecretary.scheduling.support.Parallel.booked;
import static io.github.medsecretary.scheduling.support.Parallel.claim;
import static io.github.medsecretary.scheduling.support.Parallel.session;
import static io.github.medsecretary.scheduling.support.Parallel.slot;
import static io.github.medsecretary.scheduling.support.Parallel.support;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

class CountingRoomTest {

    private static final CountingRoom FLU = new CountingRoom("flu");

    @Test
    void room_counts_seats_that_others_would_give_up_for_another_session() {
        var support = support(
                List.of(session("1", 2, "flu", "mmr"), session("2", 3, "mmr", "rsv")),
                booked(1, "mmr"),
                booked(2, "mmr"));
        assertEquals(2, FLU.at(support, slot("09:00", "09:10")));
        assertEquals(3, new CountingRoom("mmr").at(support, slot("09:00", "09:10")));
        assertEquals(3, new CountingRoom("rsv").at(support, slot("09:00", "09:10")));
        assertEquals(0, new CountingRoom("other").at(support, slot("09:00", "09:10")));
        assertEquals(0, FLU.at(support, slot("09:00", "09:20")));
    }

    @Test
    void orphans_keep_their_turn_before_those_who_may_come() {
        var support = support(List.of(session("1", 1, "flu")), booked(1, "flu"), booked(2, "flu"));
        assertEquals(0, FLU.at(support, slot("09:00", "09:10")));
    }

    @Test
    void slots_without_room_are_left_out() {
        var support = support(List.of(session("s", slot("09:00", "09:30"), 10, 1, "flu")), booked(1, "flu"));
        assertEquals(
                List.of(slot("09:10", "09:20"), slot("09:20", "09:30")),
                FLU.within(support, DAY).keySet().toList());
    }

    @Test
    void a_row_has_the_least_room_of_its_slots() {
        var support = support(
                List.of(session("s", slot("09:00", "09:40"), 10, 2, "flu")),
                claim(1, Standing.BOOKED, "flu", slot("09:20", "09:30")));
        assertEquals(List.of(2, 2, 1, 2), rooms(support, 1));
        assertEquals(List.of(2, 1, 1, 0), rooms(support, 2));
        assertEquals(List.of(1, 1, 0, 0), rooms(support, 3));
        assertEquals(List.of(0, 0, 0, 0), rooms(support, 5));
    }

    @Test
    void a_row_may_go_on_in_a_session_of_another_length_and_takes_the_better_one() {
        var support = support(List.of(
                session("a", slot("09:00", "09:10"), 10, 3, "flu"),
                session("b", slot("09:10", "09:20"), 10, 1, "flu"),
                session("c", slot("09:10", "09:15"), 5, 2, "flu")));
        assertEquals(List.of(2, 0, 0), rooms(support, 2));
    }

    private static Seq<Integer> rooms(SessionSupport support, int visits) {
        return FLU.inARow(support, DAY, visits).values().toList();
    }
}
