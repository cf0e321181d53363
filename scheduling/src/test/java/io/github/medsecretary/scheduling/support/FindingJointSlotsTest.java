package io.github.medsecretary.scheduling.support;

import static io.github.medsecretary.scheduling.support.Parallel.DAY;
import static io.github.medsecretary.scheduling.support.Parallel.claim;
import static io.github.medsecretary.scheduling.support.Parallel.session;
import static io.github.medsecretary.scheduling.support.Parallel.slot;
import static io.github.medsecretary.scheduling.support.Parallel.support;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.medsecretary.core.time.Interval;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

class FindingJointSlotsTest {

    private static Seq<Interval> slots(SessionSupport support, String... services) {
        return FindingJointSlots.of(List.of(services)).slots(support, DAY);
    }

    @Test
    void one_alone_can_come_in_any_slot_with_room() {
        var support = support(List.of(session("s", slot("09:00", "09:20"), 10, 1, "flu")));
        assertEquals(support.slots(DAY), slots(support, "flu"));
        assertEquals(List.of(), slots(support, "rsv"));
    }

    @Test
    void two_come_one_after_the_other_in_either_order() {
        var support = support(List.of(
                session("a", slot("09:00", "09:30"), 10, 1, "flu"),
                session("b", slot("09:10", "09:20"), 10, 1, "rsv")));
        assertEquals(
                List.of(slot("09:00", "09:10"), slot("09:10", "09:20"), slot("09:20", "09:30")),
                slots(support, "flu", "rsv"));
    }

    @Test
    void a_taken_slot_breaks_the_row() {
        var support = support(
                List.of(session("s", slot("09:00", "09:50"), 10, 1, "flu")),
                claim(1, Standing.BOOKED, "flu", slot("09:20", "09:30")));
        assertEquals(4, slots(support, "flu", "flu").size());
        assertEquals(List.of(), slots(support, "flu", "flu", "flu"));
    }

    @Test
    void a_gap_of_a_minute_breaks_the_row() {
        var support = support(List.of(
                session("a", slot("09:00", "09:10"), 10, 1, "flu"),
                session("b", slot("09:11", "09:21"), 10, 1, "rsv")));
        assertEquals(List.of(), slots(support, "flu", "rsv"));
    }

    @Test
    void slots_of_other_lengths_join_where_one_ends_as_the_other_begins() {
        var support = support(List.of(
                session("a", slot("09:00", "09:28"), 7, 1, "flu"), session("b", slot("09:00", "09:30"), 3, 1, "rsv")));
        assertEquals(
                List.of(slot("09:14", "09:21"), slot("09:18", "09:21"), slot("09:21", "09:24"), slot("09:21", "09:28")),
                slots(support, "flu", "rsv"));
    }

    @Test
    void somebody_booked_changes_session_to_make_room() {
        var support = support(
                List.of(
                        session("a", slot("09:00", "09:20"), 10, 1, "flu", "mmr"),
                        session("b", slot("09:00", "09:20"), 10, 1, "mmr", "rsv", "tdap")),
                claim(1, Standing.BOOKED, "mmr", slot("09:00", "09:10")));
        assertEquals(List.of(slot("09:00", "09:10"), slot("09:10", "09:20")), slots(support, "flu", "rsv"));
    }

    @Test
    void from_one_to_eight_can_be_asked_for() {
        assertThrows(IllegalArgumentException.class, () -> FindingJointSlots.of(List.of()));
        assertThrows(IllegalArgumentException.class, () -> FindingJointSlots.of(List.fill(9, "flu")));
        var support = support(List.of(session("s", slot("09:00", "10:20"), 10, 1, "flu")));
        assertEquals(
                8, FindingJointSlots.of(List.fill(8, "flu")).slots(support, DAY).size());
    }
}
