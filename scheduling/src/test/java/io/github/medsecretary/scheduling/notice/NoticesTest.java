package io.github.medsecretary.scheduling.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.appointment.AppointmentNotice;
import io.github.medsecretary.core.appointment.Attendance;
import io.github.medsecretary.core.appointment.MeetingMode;
import io.github.medsecretary.core.appointment.NextStep;
import io.github.medsecretary.core.appointment.Venue;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.Cancellation;
import io.github.medsecretary.scheduling.appointment.CancellationReason;
import io.github.medsecretary.scheduling.appointment.Modality;
import io.github.medsecretary.scheduling.booking.NoShowPolicy;
import io.github.medsecretary.scheduling.booking.NotAttending;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a visit on Monday at nine. */
class NoticesTest {

    private static final String NINE = "2030-01-07T09:00";
    private static final AsOf NOW = AsOf.of(Practice.at("2030-01-07T09:15"));
    private static final Notices NOTICES = new Notices(NoticeNames.ids());

    private static Appointment.Builder visit() {
        return Practice.visit("a1", "p1", "routine", NINE, "dr-shah", "room-1");
    }

    private static Diary with(Appointment visit) {
        return Practice.open().booked(visit).diary();
    }

    private static Seq<AppointmentNotice> after(Appointment visit, Change... changes) {
        return NOTICES.of(
                with(visit).apply(new Change.Together(List.of(changes))).get());
    }

    private static Change cancel(CancellationReason reason) {
        return new Change.Cancel("a1", new Cancellation(Reference.of("Person", "clerk"), reason, NOW));
    }

    @Test
    void a_move_is_told_with_both_places() {
        var told = (AppointmentNotice.Moved) after(
                        visit().build(),
                        new Change.Reschedule("a1", Practice.at("2030-01-07T10:00"), List.of("dr-shah", "room-2")))
                .head();
        assertEquals(Practice.at(NINE), told.from().start());
        assertEquals(Practice.at("2030-01-07T10:00"), told.to().start());
        assertEquals(Optional.of("room-1"), told.from().venue().flatMap(Venue::room));
        assertEquals(Optional.of("room-2"), told.to().venue().flatMap(Venue::room));
        assertEquals(Optional.of("dr-shah"), told.to().practitioner());
    }

    @Test
    void what_is_moved_there_and_back_has_not_moved() {
        assertEquals(
                List.of(),
                after(
                        visit().build(),
                        new Change.Reschedule("a1", Practice.at("2030-01-07T10:00"), List.of("dr-shah", "room-1")),
                        new Change.Reschedule("a1", Practice.at(NINE), List.of("dr-shah", "room-1"))));
    }

    @Test
    void a_held_place_is_made_when_it_is_confirmed_and_is_given_back_in_silence() {
        Appointment held = visit().status(AppointmentStatus.PENDING)
                .heldUntil(Practice.at("2030-01-07T08:00"))
                .build();
        assertTrue(
                after(held, new Change.Transition("a1", AppointmentStatus.BOOKED))
                                .head()
                        instanceof AppointmentNotice.Made);
        assertEquals(List.of(), after(held, new Change.Release("a1")));
        assertEquals(List.of(), NOTICES.between(Practice.open().diary(), with(held)));
        assertEquals(1, after(held.withNotified(true), new Change.Release("a1")).size());
    }

    @Test
    void who_waits_again_is_told_that_another_follows() {
        var told = after(visit().build(), new Change.Transition("a1", AppointmentStatus.WAITLIST));
        assertEquals(Optional.of(NextStep.NEW_APPOINTMENT), ((AppointmentNotice.Cancelled) told.head()).next());
    }

    @Test
    void what_follows_a_cancelled_visit_is_not_guessed_and_the_dead_are_not_told() {
        var told = after(visit().build(), cancel(CancellationReason.PROVIDER));
        assertEquals(Optional.empty(), ((AppointmentNotice.Cancelled) told.head()).next());
        assertEquals(List.of(), after(visit().build(), cancel(CancellationReason.PATIENT_DECEASED)));
    }

    @Test
    void another_way_of_meeting_is_a_move() {
        var told = NOTICES.between(
                with(visit().modality(Modality.IN_PERSON).build()),
                with(visit().modality(Modality.TELEPHONE).build()));
        assertEquals(MeetingMode.TELEPHONE, told.head().appointment().mode());
        assertTrue(told.head() instanceof AppointmentNotice.Moved);
        assertEquals(
                List.of(),
                NOTICES.between(
                        with(visit().build()),
                        with(visit().modality(Modality.IN_PERSON).build())));
    }

    @ParameterizedTest
    @EnumSource(Modality.class)
    void each_way_of_meeting_has_the_same_code_in_an_event(Modality modality) {
        var told = NOTICES.between(
                Practice.open().diary(), with(visit().modality(modality).build()));
        assertEquals(modality.code(), told.head().appointment().mode().code());
    }

    @Test
    void an_id_that_has_become_another_patients_is_two_stories() {
        var told = NOTICES.between(
                with(visit().build()),
                with(Practice.visit("a1", "p2", "routine", NINE, "dr-shah", "room-1")
                        .build()));
        assertEquals(List.of("p1", "p2"), told.map(each -> each.patient().id()));
        assertTrue(told.head() instanceof AppointmentNotice.Cancelled);
        assertTrue(told.last() instanceof AppointmentNotice.Made);
    }

    @Test
    void a_child_was_not_brought() {
        var desk = new NotAttending(NoShowPolicy.usual());
        Diary diary = with(visit().build());
        var child = desk.noShow(diary, "a1", NOW, LocalDate.of(2020, 1, 1)).get();
        var adult = desk.noShow(diary, "a1", NOW, LocalDate.of(1990, 1, 1)).get();
        assertEquals(Attendance.WAS_NOT_BROUGHT, NOTICES.of(child).attendance());
        assertEquals(Attendance.DID_NOT_ATTEND, NOTICES.of(adult).attendance());
        assertEquals(Practice.at(NINE), NOTICES.of(child).appointment().start());
        assertEquals(List.of(NOTICES.of(adult)), NOTICES.of(adult.applied()));
    }

    @Test
    void who_comes_late_after_all_is_told_nothing() {
        Appointment missed = visit().status(AppointmentStatus.NOSHOW).build();
        assertEquals(List.of(), after(missed, new Change.Transition("a1", AppointmentStatus.ARRIVED)));
    }
}
