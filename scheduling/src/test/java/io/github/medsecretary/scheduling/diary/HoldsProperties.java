package io.github.medsecretary.scheduling.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.vavr.collection.List;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Holds against a plain list of who holds what until when. */
class HoldsProperties {

    private static final Instant FRIDAY = Practice.at("2030-01-04T09:00");

    private static Instant minute(int minutes) {
        return FRIDAY.plusSeconds(60L * minutes);
    }

    /** Each is held until a minute, or from minute 50 on not at all. */
    private static Appointment appointment(int index, int minute) {
        return Practice.visit("a" + index, "p" + index, "routine", "2030-01-07T09:00", "dr-shah")
                .status(AppointmentStatus.PROPOSED)
                .heldUntil(Optional.of(minute(minute)).filter(until -> minute < 50))
                .build();
    }

    private static Diary diary(java.util.List<Integer> minutes) {
        return List.ofAll(minutes)
                .zipWithIndex()
                .foldLeft(Practice.open(), (practice, each) -> practice.booked(appointment(each._2, each._1)))
                .diary();
    }

    @Property(tries = 100)
    void those_lapse_whose_minute_has_come_the_first_first(
            @ForAll @Size(max = 12) java.util.List<@IntRange(max = 60) Integer> minutes,
            @ForAll @IntRange(max = 60) int now) {
        var expected = List.ofAll(minutes)
                .zipWithIndex()
                .filter(each -> each._1 <= now && each._1 < 50)
                .map(each -> "a" + each._2);
        var lapsed = diary(minutes).lapsed(AsOf.of(minute(now)));
        assertEquals(expected.toSortedSet(), lapsed.toSortedSet());
        assertEquals(expected.size(), lapsed.size());
        var ends = lapsed.map(id -> minutes.get(Integer.parseInt(id.substring(1))));
        assertEquals(ends.sorted(), ends);
    }

    @Property(tries = 100)
    void a_diary_as_of_a_minute_is_one_from_which_all_of_them_were_released(
            @ForAll @Size(max = 8) java.util.List<@IntRange(max = 60) Integer> minutes,
            @ForAll @IntRange(max = 60) int now) {
        var diary = diary(minutes);
        var present = AsOf.of(minute(now));
        var released = diary.apply(new Change.Together(diary.lapsed(present).map(Change.Release::new)))
                .get()
                .diary();
        assertEquals(released, diary.asOf(present));
        assertEquals(List.empty(), diary.asOf(present).lapsed(present));
        assertEquals(diary.asOf(present), diary.asOf(present).asOf(present));
    }

    @Property(tries = 50)
    void holds_that_are_renewed_are_found_by_their_new_minute(
            @ForAll @IntRange(max = 49) int before, @ForAll @IntRange(max = 49) int after) {
        var renewed = diary(java.util.List.of(before))
                .apply(new Change.Hold("a0", minute(after)))
                .get()
                .diary();
        assertEquals(List.of("a0"), renewed.lapsed(AsOf.of(minute(after))));
        assertEquals(List.empty(), renewed.lapsed(AsOf.of(minute(after).minusNanos(1))));
    }
}
