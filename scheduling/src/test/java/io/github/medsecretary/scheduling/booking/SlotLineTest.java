package io.github.medsecretary.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** The same slots as in order of cost, a stretch of time at a time. */
class SlotLineTest {

    private static final FindingSlots FINDING = new FindingSlots(Conflicts.standard(DiaryContext.empty()));

    private final Diary diary = Practice.open()
            .booked("a1", "p2", "routine", "2030-01-07T09:10", "dr-shah", "room-1")
            .booked("a2", "p1", "routine", "2030-01-07T10:00", "dr-lee", "room-2")
            .diary();

    private static SlotRequest request() {
        return SlotRequest.builder()
                .patient("p1")
                .service("routine")
                .within(Practice.between("2030-01-07T09:05", "2030-01-07T11:25"))
                .build();
    }

    private static Seq<TimedSlot> walked(SlotLine line, Interval stretch) {
        var found = new ArrayList<TimedSlot>();
        for (SlotWalk walk = line.starting(stretch); walk.frontier().isPresent(); ) {
            var frontier = walk.frontier().get().start();
            walk.step().ifPresent(each -> {
                assertFalse(each.start().isBefore(frontier));
                each.slot().ifPresent(found::add);
            });
        }
        return List.ofAll(found);
    }

    @Test
    void all_slots_come_in_order_of_time_at_the_costs_that_they_have_in_all_of_it() {
        var line = FINDING.line(diary, request()).get();
        var all = FINDING.slots(diary, request()).get().toList();
        var day = walked(line, Practice.between("2030-01-07T00:00", "2030-01-08T00:00"));
        assertEquals(all.toSet(), day.map(TimedSlot::slot).toSet());
        assertEquals(all.size(), day.size());
        assertEquals(
                day.map(each -> each.interval().start()).sorted(),
                day.map(each -> each.interval().start()));
        assertTrue(day.forAll(each -> each.date().equals(LocalDate.of(2030, 1, 7))
                && line.atLeast(each.interval().start()) <= each.slot().cost()));
    }

    @Test
    void two_stretches_that_touch_share_no_start_and_miss_none() {
        var line = FINDING.line(diary, request()).get();
        var before = walked(line, Practice.between("2030-01-07T00:00", "2030-01-07T10:30"));
        var after = walked(line, Practice.between("2030-01-07T10:30", "2030-01-08T00:00"));
        var all = walked(line, Practice.between("2030-01-07T00:00", "2030-01-08T00:00"));
        assertEquals(all.map(TimedSlot::slot), before.appendAll(after).map(TimedSlot::slot));
    }

    @Test
    void another_room_is_found_where_there_is_one() {
        var line = FINDING.line(diary, request()).get();
        var first = walked(line, Practice.between("2030-01-07T00:00", "2030-01-08T00:00"))
                .find(each -> each.practitioner().equals("dr-shah"))
                .get();
        assertEquals(List.of("dr-shah", "room-1"), first.slot().with());
        var other = line.otherwise(first, List.of("room-1")).orElseThrow();
        assertEquals(List.of("dr-shah", "room-2"), other.slot().with());
        assertEquals(first.interval(), other.interval());
        assertTrue(line.otherwise(first, List.of("dr-shah")).isEmpty());
        assertTrue(line.otherwise(first, List.of("room-1", "room-2")).isEmpty());
    }
}
