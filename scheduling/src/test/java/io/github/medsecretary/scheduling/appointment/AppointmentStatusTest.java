package io.github.medsecretary.scheduling.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AppointmentStatusTest {

    @Test
    void the_codes_are_those_of_fhir() {
        assertEquals(
                "proposed pending booked arrived fulfilled cancelled noshow entered-in-error checked-in waitlist",
                List.of(AppointmentStatus.values()).map(AppointmentStatus::code).mkString(" "));
    }

    @ParameterizedTest
    @EnumSource(AppointmentStatus.class)
    void a_code_reads_back(AppointmentStatus status) {
        assertEquals(status, AppointmentStatus.parse(status.code()).orElseThrow());
        assertTrue(AppointmentStatus.parse(status.code() + " ").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "PROPOSED, PENDING BOOKED CANCELLED WAITLIST",
        "PENDING, BOOKED CANCELLED WAITLIST",
        "WAITLIST, PROPOSED PENDING BOOKED CANCELLED",
        "BOOKED, PENDING ARRIVED FULFILLED CANCELLED NOSHOW CHECKED_IN WAITLIST",
        "ARRIVED, FULFILLED CANCELLED CHECKED_IN",
        "CHECKED_IN, FULFILLED CANCELLED",
        "NOSHOW, ARRIVED",
        "FULFILLED, ''",
        "CANCELLED, ''",
        "ENTERED_IN_ERROR, ''",
    })
    void the_table_is_the_documented_one(AppointmentStatus from, String to) {
        var allowed = List.of(AppointmentStatus.values())
                .filter(next -> next != AppointmentStatus.ENTERED_IN_ERROR && from.canBecome(next));
        assertEquals(to, allowed.mkString(" "));
    }

    @ParameterizedTest
    @EnumSource(AppointmentStatus.class)
    void any_but_an_error_can_turn_out_to_be_one(AppointmentStatus from) {
        assertEquals(from != AppointmentStatus.ENTERED_IN_ERROR, from.canBecome(AppointmentStatus.ENTERED_IN_ERROR));
        assertFalse(from.canBecome(from));
    }

    @Test
    void an_appointment_is_booked_once_it_has_a_start() {
        var waiting = Appointment.builder().id("a").patient("p").service("s").build();
        assertEquals(AppointmentStatus.PROPOSED, waiting.status());
        assertFalse(waiting.isOccupying());
    }

    @ParameterizedTest
    @EnumSource(Priority.class)
    void a_priority_reads_back(Priority priority) {
        assertEquals(priority, Priority.parse(priority.code()).orElseThrow());
        assertTrue(Priority.parse("later").isEmpty());
    }

    @ParameterizedTest
    @EnumSource(DayPart.class)
    void a_part_of_day_reads_back(DayPart part) {
        assertEquals(part, DayPart.parse(part.code()).orElseThrow());
        assertTrue(DayPart.parse("night").isEmpty());
    }
}
