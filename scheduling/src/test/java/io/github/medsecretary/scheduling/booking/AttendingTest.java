package io.github.medsecretary.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.Cancellation;
import io.github.medsecretary.scheduling.appointment.CancellationReason;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A visit on Monday at nine, and what the desk writes down. */
class AttendingTest {

    private static final String NINE = "2030-01-07T09:00";
    private static final Attending ATTENDING = new Attending();

    private final Diary diary = Practice.open()
            .booked("a1", "p1", "routine", NINE, "dr-shah", "room-1")
            .diary();

    private static AsOf at(String local) {
        return AsOf.of(Practice.at(local));
    }

    private static String told(Either<Refusal, Applied> result) {
        return result.fold(
                refusal -> refusal.code().name(),
                applied ->
                        applied.diary().appointment("a1").orElseThrow().status().code());
    }

    @ParameterizedTest
    @CsvSource({
        "2030-01-06T23:59, TOO_EARLY",
        "2030-01-07T00:00, arrived",
        "2030-01-07T08:40, arrived",
        "2030-01-07T09:20, arrived",
        "2030-01-09T17:00, arrived",
    })
    void a_patient_arrives_on_the_day_and_not_before(String now, String told) {
        assertEquals(told, told(ATTENDING.arrive(diary, "a1", at(now))));
    }

    @ParameterizedTest
    @CsvSource({
        "2030-01-06T23:59, TOO_EARLY, TOO_EARLY",
        "2030-01-07T00:00, checked-in, fulfilled",
        "2030-01-08T08:00, checked-in, fulfilled",
    })
    void check_in_and_the_visit_are_of_that_day_too(String now, String checkedIn, String fulfilled) {
        assertEquals(checkedIn, told(ATTENDING.checkIn(diary, "a1", at(now))));
        assertEquals(fulfilled, told(ATTENDING.fulfil(diary, "a1", at(now))));
    }

    @ParameterizedTest
    @CsvSource({
        "2030-01-07T00:00, TOO_EARLY",
        "2030-01-07T08:59, TOO_EARLY",
        "2030-01-07T09:00, noshow",
        "2030-01-08T08:00, noshow",
    })
    void that_nobody_came_is_known_from_the_start_on(String now, String told) {
        assertEquals(told, told(ATTENDING.noShow(diary, "a1", at(now))));
    }

    @Test
    void a_patient_who_comes_late_after_all_has_arrived() {
        var missed = ATTENDING.noShow(diary, "a1", at(NINE)).get().diary();
        assertEquals("arrived", told(ATTENDING.arrive(missed, "a1", at("2030-01-07T09:30"))));
    }

    @Test
    void the_table_still_holds() {
        var done = ATTENDING.fulfil(diary, "a1", at(NINE)).get().diary();
        assertEquals("ILLEGAL_TRANSITION", told(ATTENDING.arrive(done, "a1", at(NINE))));
        assertEquals("ILLEGAL_TRANSITION", told(ATTENDING.noShow(done, "a1", at(NINE))));
        assertEquals("UNKNOWN_APPOINTMENT", told(ATTENDING.arrive(diary, "a9", at(NINE))));
        assertEquals("UNKNOWN_APPOINTMENT", told(ATTENDING.noShow(diary, "a9", at(NINE))));
    }

    @Test
    void a_booking_without_a_start_has_no_time_to_be_early_for() {
        var nowhere = Practice.open()
                .booked(Appointment.builder()
                        .id("a1")
                        .patient("p1")
                        .service("routine")
                        .status(AppointmentStatus.BOOKED)
                        .build())
                .diary();
        assertEquals("arrived", told(ATTENDING.arrive(nowhere, "a1", at("2030-01-01T00:00"))));
        assertEquals("noshow", told(ATTENDING.noShow(nowhere, "a1", at("2030-01-01T00:00"))));
    }

    @Test
    void an_error_is_found_out_at_any_time_and_once() {
        var wrong = ATTENDING.enteredInError(diary, "a1");
        assertEquals("entered-in-error", told(wrong));
        assertTrue(wrong.get().diary().visits().isEmpty());
        assertEquals(
                "ILLEGAL_TRANSITION", told(ATTENDING.enteredInError(wrong.get().diary(), "a1")));
    }

    @Test
    void cancelling_keeps_who_and_why_and_frees_the_time() {
        var why = new Cancellation(
                Reference.of(Reference.PATIENT, "p1"), CancellationReason.PATIENT_BETTER, at("2030-01-04T10:00"));
        var freed = new Cancelling().cancel(diary, "a1", why).get().diary();
        assertEquals(why, freed.appointment("a1").orElseThrow().cancellation().orElseThrow());
        assertTrue(freed.visits().isEmpty());
        assertEquals(
                SchedulingCode.ILLEGAL_TRANSITION,
                new Cancelling().cancel(freed, "a1", why).getLeft().code());
        assertEquals(
                SchedulingCode.UNKNOWN_APPOINTMENT,
                new Cancelling().cancel(freed, "a9", why).getLeft().code());
    }

    @Test
    void an_appointment_that_is_called_off_is_no_longer_held() {
        var held = Practice.open()
                .booked(Practice.visit("a1", "p1", "routine", NINE, "dr-shah", "room-1")
                        .status(AppointmentStatus.PROPOSED)
                        .heldUntil(Practice.at("2030-01-05T09:00"))
                        .build())
                .diary();
        var why = new Cancellation(
                Reference.of("Practitioner", "dr-shah"), CancellationReason.PROVIDER_MEETING, at("2030-01-04T10:00"));
        var off = new Cancelling().cancel(held, "a1", why).get().diary();
        assertTrue(off.appointment("a1").orElseThrow().heldUntil().isEmpty());
        assertTrue(off.lapsed(at(NINE)).isEmpty());
    }
}
