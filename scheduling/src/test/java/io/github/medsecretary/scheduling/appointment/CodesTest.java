package io.github.medsecretary.scheduling.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.scheduling.Practice;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written and read, and what follows from a status, a priority or a time of day. */
class CodesTest {

    private static Seq<AppointmentStatus> statuses() {
        return List.of(AppointmentStatus.values());
    }

    @Test
    void only_who_has_not_come_yet_can_be_given_another_time() {
        assertEquals(
                List.of(AppointmentStatus.PROPOSED, AppointmentStatus.PENDING, AppointmentStatus.BOOKED),
                statuses().filter(AppointmentStatus::isMovable));
    }

    @Test
    void only_what_may_be_held_or_was_held_takes_up_time() {
        assertEquals(
                "proposed pending booked arrived fulfilled checked-in",
                statuses()
                        .filter(AppointmentStatus::isOccupying)
                        .map(AppointmentStatus::code)
                        .mkString(" "));
    }

    @Test
    void whatever_can_be_moved_takes_up_time_and_can_be_cancelled() {
        for (AppointmentStatus each : statuses().filter(AppointmentStatus::isMovable)) {
            assertTrue(each.isOccupying(), each.code());
            assertTrue(each.canBecome(AppointmentStatus.CANCELLED), each.code());
        }
    }

    @ParameterizedTest
    @EnumSource(Modality.class)
    void a_modality_reads_back(Modality modality) {
        assertEquals(Optional.of(modality), Modality.parse(modality.code()));
    }

    @Test
    void the_codes_are_these() {
        assertEquals(
                "in-person telephone video",
                List.of(Modality.values()).map(Modality::code).mkString(" "));
        assertEquals(
                "emergency urgent soon routine",
                List.of(Priority.values()).map(Priority::code).mkString(" "));
        assertEquals(
                "morning afternoon",
                List.of(DayPart.values()).map(DayPart::code).mkString(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "IN_PERSON", "in_person", "Video", " video", "BOOKED", "checked_in", "Routine", "NOON"})
    void what_is_no_code_is_not_read_as_one(String other) {
        assertEquals(Optional.empty(), Modality.parse(other));
        assertEquals(Optional.empty(), AppointmentStatus.parse(other));
        assertEquals(Optional.empty(), Priority.parse(other));
        assertEquals(Optional.empty(), DayPart.parse(other));
        assertEquals(Optional.empty(), CancellationReason.parse(other));
    }

    @Test
    void each_priority_outweighs_two_of_the_next() {
        assertEquals(List.of(8, 4, 2, 1), List.of(Priority.values()).map(Priority::weight));
    }

    @ParameterizedTest
    @CsvSource({
        "00:00, MORNING",
        "11:59:59.999999999, MORNING",
        "12:00, AFTERNOON",
        "12:00:00.000000001, AFTERNOON",
        "23:59, AFTERNOON",
    })
    void the_afternoon_begins_at_noon(LocalTime start, DayPart part) {
        assertEquals(part, DayPart.of(start));
    }

    @Test
    void a_move_counts_once_and_the_patient_is_told_anew() {
        var told = Practice.visit("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah")
                .notified(true)
                .movedBefore(2)
                .build();
        var moved = told.movedOnce();
        assertEquals(3, moved.movedBefore());
        assertEquals(false, moved.notified());
        assertEquals(told.start(), moved.start());
        var often = Practice.visit("a1", "p1", "routine", "2030-01-07T09:00")
                .movedBefore(Integer.MAX_VALUE)
                .build();
        assertThrows(ArithmeticException.class, often::movedOnce);
    }

    @Test
    void another_place_changes_place_only() {
        var here = Practice.visit("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .notified(true)
                .movedBefore(1)
                .status(AppointmentStatus.PENDING)
                .build();
        var there = here.at(Practice.at("2030-01-08T10:00"), List.of("dr-lee"));
        assertEquals(Optional.of(Practice.at("2030-01-08T10:00")), there.start());
        assertEquals(List.of("dr-lee"), there.with());
        assertEquals(here, there.at(here.start().orElseThrow(), here.with()));
    }

    @Test
    void without_bounds_any_start_will_do() {
        var bounded = Practice.visit("a1", "p1", "routine", "2030-01-07T09:00")
                .earliest(Practice.at("2030-01-07T08:00"))
                .latest(Practice.at("2030-01-07T10:00"))
                .build();
        var free = Practice.visit("a1", "p1", "routine", "2030-01-07T09:00").build();
        assertEquals(free, bounded.unbounded());
    }

    @ParameterizedTest
    @EnumSource(AppointmentStatus.class)
    void time_is_taken_up_only_where_there_is_a_start(AppointmentStatus status) {
        var placed = Practice.visit("a1", "p1", "routine", "2030-01-07T09:00")
                .status(status)
                .build();
        assertEquals(status.isOccupying(), placed.isOccupying());
        assertEquals(false, placed.released().isOccupying());
    }
}
