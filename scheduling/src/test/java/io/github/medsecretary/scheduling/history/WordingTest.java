package io.github.medsecretary.scheduling.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.Cancellation;
import io.github.medsecretary.scheduling.appointment.CancellationReason;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** By which clock differences are told, of whom, and in which words. */
class WordingTest {

    private static final String NINE = "2030-07-08T09:00";
    private static final Wording ENGLISH = Wording.english(Practice.LONDON);

    private static Appointment.Builder visit(String start) {
        return Practice.visit("a1", "p-secret", "routine", start, "room-1", "dr-shah");
    }

    private static Diary with(Appointment... appointments) {
        return List.of(appointments)
                .foldLeft(Practice.closed(), Practice::booked)
                .diary();
    }

    private static Seq<String> told(Wording wording, Diary before, Diary after) {
        return Difference.between(before, after).map(wording::say).toList();
    }

    private static Seq<String> changed(Wording wording, Diary before, Change change) {
        return told(wording, before, before.apply(change).get().diary());
    }

    @Test
    void times_are_those_of_the_wall_clock_in_summer_and_in_winter() {
        assertEquals(
                List.of("a1 is new: booked, 2030-07-08 09:00 (dr-shah, room-1)."),
                told(ENGLISH, with(), with(visit(NINE).build())));
        var tokyo = Wording.english(SiteZone.of(ZoneId.of("Asia/Tokyo")));
        assertEquals(
                List.of("a1 is new: booked, 2030-07-08 17:00 (dr-shah, room-1)."),
                told(tokyo, with(), with(visit(NINE).build())));
        assertEquals(
                List.of("a1 went from 2030-07-08 09:00 (dr-shah, room-1) to 2030-12-09 09:00 (dr-shah, room-1)."),
                changed(
                        ENGLISH,
                        with(visit(NINE).build()),
                        new Change.Reschedule("a1", Practice.at("2030-12-09T09:00"), List.of("dr-shah", "room-1"))));
    }

    @Test
    void a_move_within_the_hour_that_happens_twice_is_still_a_move() {
        var first = Instant.parse("2030-10-27T00:30:00Z");
        var again = Instant.parse("2030-10-27T01:30:00Z");
        var before = with(Appointment.builder()
                .id("a1")
                .patient("p1")
                .service("routine")
                .start(first)
                .build());
        assertEquals(
                List.of("a1 went from 2030-10-27 01:30 () to 2030-10-27 01:30 ()."),
                changed(ENGLISH, before, new Change.Reschedule("a1", again, List.empty())));
    }

    @Test
    void a_first_place_and_the_last_are_told_against_none() {
        var waiting = with(
                Appointment.builder().id("a1").patient("p1").service("routine").build());
        var placed = new Change.Reschedule("a1", Practice.at(NINE), List.of("dr-shah"));
        assertEquals(List.of("a1 went from – to 2030-07-08 09:00 (dr-shah)."), changed(ENGLISH, waiting, placed));
        assertEquals(List.of("a1 is new: proposed, –."), told(ENGLISH, with(), waiting));
    }

    @Test
    void statuses_are_told_by_their_codes() {
        var booked = with(visit(NINE).build());
        assertEquals(
                List.of("a1 was booked and is checked-in."),
                changed(ENGLISH, booked, new Change.Transition("a1", AppointmentStatus.CHECKED_IN)));
        assertEquals(
                List.of("a1 was booked and is entered-in-error."),
                changed(ENGLISH, booked, new Change.Transition("a1", AppointmentStatus.ENTERED_IN_ERROR)));
    }

    @Test
    void why_somebody_called_off_is_not_told_but_that_they_did() {
        var why = new Cancellation(
                Reference.of(Reference.PATIENT, "p-secret"),
                CancellationReason.PATIENT_BETTER,
                AsOf.of(Practice.at(NINE)));
        var told = changed(ENGLISH, with(visit(NINE).build()), new Change.Cancel("a1", why));
        assertEquals(List.of("a1 was booked and is cancelled."), told);
    }

    @Test
    void a_hold_until_another_moment_is_told_with_the_new_one() {
        var held = with(visit(NINE)
                .status(AppointmentStatus.PROPOSED)
                .heldUntil(Practice.at("2030-07-05T12:00"))
                .build());
        assertEquals(
                List.of("a1 is held until 2030-07-05 13:00."),
                changed(ENGLISH, held, new Change.Hold("a1", Practice.at("2030-07-05T13:00"))));
        assertEquals(
                List.of("a1 went from 2030-07-08 09:00 (dr-shah, room-1) to –.", "a1 is no longer held."),
                changed(ENGLISH, held, new Change.Release("a1")));
    }

    @Test
    void everything_about_an_appointment_can_name_its_patient_for_those_who_may_know() {
        var naming = ENGLISH.namingPatients();
        var before = with(visit(NINE).build());
        assertEquals(
                List.of("a1 (p-secret) was booked and is arrived."),
                changed(naming, before, new Change.Transition("a1", AppointmentStatus.ARRIVED)));
        var told = told(naming, with(), before);
        assertTrue(told.forAll(each -> each.startsWith("a1 (p-secret) ")));
        assertFalse(told(ENGLISH, with(), before).exists(each -> each.contains("p-secret")));
    }

    @Test
    void other_patterns_and_names_of_patients_go_together_in_either_order() {
        var before = with(visit(NINE).build());
        for (Wording wording : List.of(
                ENGLISH.in(kind -> kind + ": {0}").namingPatients(),
                ENGLISH.namingPatients().in(kind -> kind + ": {0}"))) {
            assertEquals(List.of("REMOVED: a1 (p-secret)"), told(wording, before, with()));
        }
        assertEquals(List.of("a1 is no longer there."), told(ENGLISH, before, with()));
    }

    @ParameterizedTest
    @EnumSource(DifferenceKind.class)
    void each_kind_has_a_pattern_of_its_own(DifferenceKind kind) {
        assertEquals(
                List.of(kind),
                List.of(DifferenceKind.values()).filter(each -> each.pattern().equals(kind.pattern())));
    }
}
