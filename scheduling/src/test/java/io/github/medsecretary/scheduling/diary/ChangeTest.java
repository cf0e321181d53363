package io.github.medsecretary.scheduling.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Judgement;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.Cancellation;
import io.github.medsecretary.scheduling.appointment.CancellationReason;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** What changes ask the rules about, and what they are about. */
class ChangeTest {

    private static final String NINE = "2030-01-07T09:00";
    private static final Instant UNTIL = Practice.at("2030-01-04T10:30");

    private final Diary diary = Practice.open()
            .booked("booked", "p1", "routine", NINE, "dr-shah", "room-1")
            .booked(visit("held")
                    .status(AppointmentStatus.PROPOSED)
                    .heldUntil(UNTIL)
                    .build())
            .booked(visit("proposed").status(AppointmentStatus.PROPOSED).build())
            .booked(visit("waiting").status(AppointmentStatus.WAITLIST).build())
            .booked(visit("missed").status(AppointmentStatus.NOSHOW).build())
            .diary();

    private static Appointment.Builder visit(String id) {
        return Practice.visit(id, "patient of " + id, "routine", "2030-01-07T11:00", "dr-lee", "room-2");
    }

    private static Seq<String> judged(Diary diary, Change change) {
        var asked = new ArrayList<String>();
        diary.apply(change, (seen, appointments) -> {
                    if (seen.version() > diary.version()) {
                        asked.addAll(appointments.asJava());
                    }
                    return Judgement.of(List.empty(), List.empty());
                })
                .get();
        return List.ofAll(asked);
    }

    private Seq<String> judged(Change change) {
        return judged(diary, change);
    }

    private static Change to(String id, AppointmentStatus status) {
        return new Change.Transition(id, status);
    }

    private static Cancellation why() {
        return new Cancellation(Reference.of("Person", "ann"), CancellationReason.OTHER_ERROR, AsOf.of(UNTIL));
    }

    private static ClinicSession tuesday() {
        return Practice.closed()
                .session("s9", "dr-shah", "room-1", "2030-01-08T09:00", "2030-01-08T12:00")
                .sessions()
                .head();
    }

    @Test
    void a_hold_is_judged_and_so_is_its_confirmation_for_it_may_have_lapsed() {
        assertEquals(List.of("held"), judged(new Change.Hold("held", UNTIL.plusSeconds(60))));
        assertEquals(List.of("proposed"), judged(new Change.Hold("proposed", UNTIL)));
        assertEquals(List.of("held"), judged(to("held", AppointmentStatus.BOOKED)));
        assertEquals(List.of("held"), judged(to("held", AppointmentStatus.PENDING)));
    }

    @Test
    void who_keeps_a_place_is_not_judged_and_who_gets_one_is() {
        assertEquals(List.empty(), judged(to("proposed", AppointmentStatus.BOOKED)));
        assertEquals(List.of("waiting"), judged(to("waiting", AppointmentStatus.BOOKED)));
    }

    @Test
    void what_happened_is_recorded_whatever_the_rules_say() {
        assertEquals(List.empty(), judged(to("booked", AppointmentStatus.ARRIVED)));
        assertEquals(List.empty(), judged(to("missed", AppointmentStatus.ARRIVED)));
        assertEquals(List.empty(), judged(to("booked", AppointmentStatus.ENTERED_IN_ERROR)));
    }

    @Test
    void who_gives_a_place_up_is_not_judged() {
        assertEquals(List.empty(), judged(new Change.Release("held")));
        assertEquals(List.empty(), judged(new Change.Cancel("booked", why())));
        assertEquals(List.empty(), judged(to("held", AppointmentStatus.CANCELLED)));
    }

    @Test
    void an_undoing_is_judged_where_a_place_is_taken_again() {
        var cancelled = diary.apply(new Change.Cancel("booked", why())).get();
        assertEquals(List.of("booked"), judged(cancelled.diary(), new Change.TakeBack(cancelled)));
        var arrived = diary.apply(to("booked", AppointmentStatus.ARRIVED)).get();
        assertEquals(List.empty(), judged(arrived.diary(), new Change.TakeBack(arrived)));
        var released = diary.apply(new Change.Release("proposed")).get();
        assertEquals(List.of("proposed"), judged(released.diary(), new Change.TakeBack(released)));
    }

    @Test
    void an_undoing_of_a_shorter_hold_is_judged_for_it_may_have_lapsed() {
        var shorter =
                diary.apply(new Change.Hold("held", UNTIL.minusSeconds(3600))).get();
        assertEquals(List.of("held"), judged(shorter.diary(), new Change.TakeBack(shorter)));
    }

    @Test
    void an_undoing_of_a_session_is_judged_for_all_who_are_booked_in_it() {
        var opened = diary.apply(new Change.Open(tuesday())).get();
        var filled = opened.diary()
                .apply(new Change.Book(Practice.visit("a9", "p9", "routine", "2030-01-08T09:00", "dr-shah", "room-1")
                        .build()))
                .get();
        assertEquals(List.empty(), judged(opened.diary(), new Change.TakeBack(opened)));
        assertEquals(List.of("a9"), judged(filled.diary(), new Change.TakeBack(opened)));
    }

    @Test
    void each_of_several_changes_is_judged_once() {
        var both = new Change.Together(
                List.of(new Change.Hold("held", UNTIL), new Change.Hold("held", UNTIL.plusSeconds(1))));
        assertEquals(List.of("held"), judged(both));
    }

    @Test
    void a_change_knows_what_it_is_about() {
        var all = new Change.Together(List.of(
                new Change.Book(visit("a9").build()),
                new Change.Reschedule("booked", Practice.at("2030-01-07T10:00"), List.of("dr-shah")),
                to("waiting", AppointmentStatus.PENDING),
                new Change.Hold("proposed", UNTIL),
                new Change.Release("held"),
                new Change.Cancel("booked", why()),
                new Change.Open(tuesday()),
                new Change.Close(Unavailability.of("room-1", tuesday().interval(), "paint"))));
        var applied = diary.apply(all).get();
        var about = List.of("a9", "booked", "waiting", "proposed", "held")
                .map(id -> Reference.of("Appointment", id))
                .append(Reference.of("Session", "s9"))
                .append(Reference.of("Location", "room-1"));
        assertEquals(about, applied.touched().toList());
        var back = applied.diary().apply(new Change.TakeBack(applied)).get();
        assertEquals(about, back.touched().toList());
        assertEquals(diary, back.diary());
    }

    @Test
    void what_is_not_there_can_not_be_held_released_or_called_off() {
        List.<Change>of(
                        new Change.Hold("nobody", UNTIL),
                        new Change.Release("nobody"),
                        new Change.Cancel("nobody", why()))
                .forEach(change -> assertEquals(
                        SchedulingCode.UNKNOWN_APPOINTMENT,
                        diary.apply(change).getLeft().code()));
    }

    @Test
    void a_refused_change_of_several_undoes_the_others() {
        var half = new Change.Together(List.of(new Change.Release("held"), new Change.Release("booked")));
        assertEquals(
                SchedulingCode.ILLEGAL_TRANSITION, diary.apply(half).getLeft().code());
        assertTrue(diary.visits().containsKey("held"));
    }
}
