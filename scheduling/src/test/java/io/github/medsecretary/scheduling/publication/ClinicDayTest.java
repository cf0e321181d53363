package io.github.medsecretary.scheduling.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.diary.Visit;
import io.vavr.collection.List;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What belongs to a date, and in which clinic. */
class ClinicDayTest {

    private static final LocalDate MONDAY = LocalDate.of(2030, 1, 7);
    private static final AsOf NOW = AsOf.of(Practice.at("2030-01-06T08:00"));

    /** Each clinic as its id and its visits, then who is elsewhere. */
    private static String told(Practice practice, LocalDate date) {
        var day = ClinicDay.of(practice.diary(), date);
        return day.clinics()
                .map(each -> each.session().id() + each.visits().map(Visit::id).mkString("(", " ", ")"))
                .append("elsewhere" + day.elsewhere().map(Visit::id).mkString("(", " ", ")"))
                .mkString(" ");
    }

    private static Practice night() {
        return Practice.closed()
                .session("night", "dr-shah", "room-1", "2030-01-07T22:00", "2030-01-08T02:00")
                .booked("a1", "p1", "routine", "2030-01-07T22:30", "dr-shah", "room-1")
                .booked("a2", "p2", "routine", "2030-01-07T23:55", "dr-shah", "room-1")
                .booked("a3", "p3", "routine", "2030-01-08T00:30", "dr-shah", "room-1");
    }

    @Test
    void clinics_are_ordered_by_practitioner_then_by_start() {
        var practice = Practice.closed()
                .session("s1", "dr-shah", "room-1", "2030-01-07T14:00", "2030-01-07T16:00")
                .session("s2", "dr-shah", "room-1", "2030-01-07T08:00", "2030-01-07T10:00")
                .session("s3", "dr-lee", "room-2", "2030-01-07T15:00", "2030-01-07T16:00")
                .session("s4", "dr-lee", "room-2", "2030-01-08T15:00", "2030-01-08T16:00");
        assertEquals("s3() s2() s1() elsewhere()", told(practice, MONDAY));
    }

    @Test
    void visits_are_ordered_by_start_whatever_their_ids() {
        var practice = Practice.open()
                .booked("a1", "p1", "routine", "2030-01-07T11:00", "dr-shah", "room-1")
                .booked("a2", "p2", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .booked("a3", "p3", "routine", "2030-01-07T10:00", "dr-shah", "room-1")
                .booked("b1", "p4", "routine", "2030-01-07T19:00", "dr-lee", "room-2")
                .booked("b2", "p5", "routine", "2030-01-07T18:00", "dr-lee", "room-2");
        assertEquals("s2() s1(a2 a3 a1) elsewhere(b2 b1)", told(practice, MONDAY));
    }

    @Test
    void a_night_clinic_lists_its_visits_after_midnight_and_the_next_day_does_not() {
        assertEquals("night(a1 a2 a3) elsewhere()", told(night(), MONDAY));
        assertEquals("elsewhere()", told(night(), MONDAY.plusDays(1)));
    }

    @Test
    void a_night_clinic_is_told_from_its_evening_to_its_morning() {
        assertEquals("""
                Clinic list, Monday 7 January 2030

                dr-shah, room-1, 22:00 to 02:00: 3 visits
                  22:30  10, p1, routine, booked
                  23:55  10, p2, routine, booked
                  00:30  10, p3, routine, booked
                """, new ClinicList(Naming.ids(), NOW).text(night().diary(), MONDAY));
    }

    @Test
    void a_visit_that_its_session_does_not_hold_whole_is_elsewhere() {
        var practice = Practice.open()
                .booked("a1", "p1", "surgery", "2030-01-07T11:00", "dr-shah", "room-1")
                .booked("a2", "p2", "surgery", "2030-01-07T11:01", "dr-lee", "room-2")
                .booked("a3", "p3", "routine", "2030-01-07T08:55", "dr-lee", "room-2");
        assertEquals("s2() s1(a1) elsewhere(a3 a2)", told(practice, MONDAY));
    }

    @Test
    void a_clinic_is_its_practitioners_and_not_its_rooms() {
        var practice = Practice.open()
                .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-lee", "room-1")
                .booked("a2", "p2", "routine", "2030-01-07T10:00", "room-1");
        assertEquals("s2(a1) s1() elsewhere(a2)", told(practice, MONDAY));
    }

    @Test
    void a_day_is_from_midnight_to_midnight() {
        var practice = Practice.closed()
                .session("s1", "dr-lee", "room-2", "2030-01-07T00:00", "2030-01-07T01:00")
                .session("s2", "dr-lee", "room-2", "2030-01-08T00:00", "2030-01-08T01:00")
                .booked("a1", "p1", "routine", "2030-01-07T00:00", "dr-shah", "room-1")
                .booked("a2", "p2", "routine", "2030-01-08T00:00", "dr-shah", "room-1")
                .booked("a3", "p3", "routine", "2030-01-07T23:59", "dr-shah", "room-1");
        assertEquals("s1() elsewhere(a1 a3)", told(practice, MONDAY));
        assertEquals("s2() elsewhere(a2)", told(practice, MONDAY.plusDays(1)));
    }

    @ParameterizedTest
    @EnumSource(AppointmentStatus.class)
    void who_takes_up_time_is_listed_and_nobody_else(AppointmentStatus status) {
        var practice = Practice.open()
                .booked(Practice.visit("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                        .status(status)
                        .build());
        String inside = status.isOccupying() ? "a1" : "";
        assertEquals("s2() s1(" + inside + ") elsewhere()", told(practice, MONDAY));
    }

    @Test
    void what_a_visit_takes_beside_practitioner_and_room_is_told_with_its_kind() {
        var diary = Practice.open()
                .booked("a1", "p1", "ecg", "2030-01-07T09:00", "dr-shah", "room-1", "signer", "ecg-1")
                .booked("a2", "p2", "routine", "2030-01-07T10:00", "dr-shah", "room-1")
                .diary();
        var also = List.of("a1", "a2")
                .map(id -> ClinicDay.also(diary.visits().get(id).get(), Naming.ids()));
        assertEquals(List.of("device ecg-1, interpreter signer", ""), also);
    }
}
