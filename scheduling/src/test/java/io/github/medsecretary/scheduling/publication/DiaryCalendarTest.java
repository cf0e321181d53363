package io.github.medsecretary.scheduling.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.diary.Diary;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A diary as calendar programs read it. */
class DiaryCalendarTest {

    private static final AsOf NOW = AsOf.of(Instant.parse("2030-01-01T08:00:00Z"));

    private static String calendar(Diary diary) {
        return new DiaryCalendar(Naming.ids(), NOW).text(diary);
    }

    private static Diary one(String id, String patient) {
        return Practice.open()
                .booked(id, patient, "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .diary();
    }

    @Test
    void a_visit_is_an_event() {
        assertEquals("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Medsecretary//Diary//EN
                BEGIN:VEVENT
                UID:a1
                DTSTAMP:20300101T080000Z
                DTSTART:20300107T090000Z
                DTEND:20300107T091000Z
                SUMMARY:routine: p1
                LOCATION:room-1
                DESCRIPTION:dr-shah
                SEQUENCE:0
                STATUS:CONFIRMED
                CLASS:PRIVATE
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"), calendar(one("a1", "p1")));
    }

    @Test
    void a_start_in_summer_is_told_in_utc() {
        var summer = Practice.closed()
                .session("s1", "dr-shah", "room-1", "2030-07-01T09:00", "2030-07-01T12:00")
                .booked("a1", "p1", "routine", "2030-07-01T09:00", "dr-shah", "room-1")
                .diary();
        assertTrue(calendar(summer).contains("DTSTART:20300701T080000Z\r\n"));
    }

    @Test
    void whoever_may_not_know_who_comes_reads_no_patient() {
        String text = new DiaryCalendar(Naming.withoutPatients(), NOW).text(one("a1", "ann-field"));
        assertFalse(text.contains("ann-field"));
        assertTrue(text.contains("SUMMARY:routine\r\n"));
    }

    @Test
    void only_what_starts_in_the_interval_is_told_if_one_is_asked_for() {
        var diary = Practice.open()
                .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .booked("a2", "p1", "routine", "2030-01-07T10:00", "dr-shah", "room-1")
                .diary();
        String text = new DiaryCalendar(Naming.ids(), NOW)
                .text(diary, Practice.between("2030-01-07T09:30", "2030-01-07T10:30"));
        assertFalse(text.contains("UID:a1"));
        assertTrue(text.contains("UID:a2"));
    }

    @ParameterizedTest
    @EnumSource(AppointmentStatus.class)
    void every_status_has_one_of_the_three_of_icalendar(AppointmentStatus status) {
        var visit = Practice.visit("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .status(status)
                .build();
        String expected = switch (status) {
            case PROPOSED, PENDING, WAITLIST -> "TENTATIVE";
            case CANCELLED, ENTERED_IN_ERROR -> "CANCELLED";
            default -> "CONFIRMED";
        };
        assertTrue(calendar(Practice.open().booked(visit).diary()).contains("STATUS:" + expected + "\r\n"));
    }

    @ParameterizedTest
    @EnumSource(AppointmentStatus.class)
    void the_sequence_rises_with_every_move_and_every_end(AppointmentStatus status) {
        for (AppointmentStatus next : AppointmentStatus.values()) {
            boolean ends = next == AppointmentStatus.CANCELLED || next == AppointmentStatus.ENTERED_IN_ERROR;
            if (status.canBecome(next) && ends) {
                assertTrue(sequence(status, 2) < sequence(next, 2), status + " " + next);
            }
            assertTrue(sequence(status, 2) < sequence(next, 3), status + " " + next);
        }
    }

    private static long sequence(AppointmentStatus status, int movedBefore) {
        var visit = Practice.visit("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .status(status)
                .movedBefore(movedBefore)
                .build();
        return calendar(Practice.open().booked(visit).diary())
                .lines()
                .filter(line -> line.startsWith("SEQUENCE:"))
                .mapToLong(line -> Long.parseLong(line.substring("SEQUENCE:".length())))
                .sum();
    }

    @Test
    void what_has_no_place_is_not_told() {
        var waiting =
                Appointment.builder().id("a1").patient("p1").service("routine").build();
        assertFalse(calendar(Practice.open().booked(waiting).diary()).contains("VEVENT"));
    }

    @Test
    void commas_semicolons_backslashes_and_breaks_are_escaped() {
        String text = calendar(one("a1", "p,1;\\\r\nEND:VEVENT\u0000\uD800"));
        assertTrue(text.contains("SUMMARY:routine: p\\,1\\;\\\\\\nEND:VEVENT\uFFFD\uFFFD\r\n"));
        assertEquals(1, text.lines().filter("END:VEVENT"::equals).count());
    }

    @Test
    void long_lines_are_folded_at_75_octets_and_unfold_to_the_same() {
        String patient = "Łódź 🏥 ".repeat(40).strip();
        String text = calendar(one("a1", patient));
        for (String line : text.lines().toList()) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75);
        }
        assertTrue(text.replace("\r\n ", "").contains("SUMMARY:routine: " + patient + "\r\n"));
    }
}
