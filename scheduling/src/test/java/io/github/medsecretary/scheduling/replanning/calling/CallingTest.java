package io.github.medsecretary.scheduling.replanning.calling;

import static io.github.medsecretary.scheduling.Practice.at;
import static io.github.medsecretary.scheduling.Practice.between;
import static io.github.medsecretary.scheduling.Practice.visit;
import static io.github.medsecretary.scheduling.replanning.TightWeek.EARLY;
import static io.github.medsecretary.scheduling.replanning.TightWeek.RULES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.CancellationReason;
import io.github.medsecretary.scheduling.appointment.DayPart;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.replanning.Disruption;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.github.medsecretary.scheduling.replanning.ReplanPolicy;
import io.github.medsecretary.scheduling.replanning.Replanning;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whom to ring when, and what their answers bring about. */
class CallingTest {

    private static final Calling CALLING = new Calling(RULES);
    private static final Disruption SHAH_ILL =
            new Disruption.Absence("dr-shah", between("2030-01-07T08:00", "2030-01-07T18:00"));

    private static CallList list(Practice practice, Disruption... disruptions) {
        Plan plan = Replanning.of(ReplanPolicy.usual(), EARLY)
                .plan(practice.diary(), List.of(disruptions))
                .get();
        return CALLING.begin(plan, CallPolicy.usual());
    }

    private static Practice twoDays() {
        return Practice.closed()
                .session("s1", "dr-shah", "room-1", "2030-01-07T09:00", "2030-01-07T12:00")
                .session("s2", "dr-shah", "room-1", "2030-01-08T09:00", "2030-01-08T14:00");
    }

    private static AsOf later(int minutes) {
        return AsOf.of(EARLY.instant().plus(Duration.ofMinutes(minutes)));
    }

    private static CallList answered(CallList list, String id, Answer answer) {
        return CALLING.answered(list, id, answer, Channel.TELEPHONE, EARLY).get();
    }

    private static Seq<String> order(CallList list, AsOf present) {
        return CALLING.calls(list, present).map(each -> each.appointments().mkString("+"));
    }

    private static Optional<Instant> start(CallList list, String id) {
        return list.diary().appointment(id).get().start();
    }

    @Test
    void the_most_urgent_is_rung_first_and_each_patient_once() {
        CallList list = list(
                twoDays()
                        .booked("a1", "p1", "routine", "2030-01-07T09:30", "dr-shah", "room-1")
                        .booked("a2", "p2", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                        .booked(visit("a3", "p3", "routine", "2030-01-07T09:40", "dr-shah", "room-1")
                                .priority(Priority.URGENT)
                                .build())
                        .booked("a4", "p1", "routine", "2030-01-07T10:00", "dr-shah", "room-1")
                        .booked("b1", "p4", "routine", "2030-01-08T12:00", "dr-shah", "room-1"),
                SHAH_ILL);
        assertEquals(List.of("a3", "a2", "a1+a4"), order(list, EARLY));
        CallList once = answered(list, "a3", new Answer.NoReply());
        assertEquals(List.of("a2", "a1+a4", "a3"), order(once, later(60)));
        assertEquals(List.of("a3", "a2", "a1+a4"), order(once, later(120)));
        CallList both = answered(once, "a4", new Answer.Accepts());
        assertEquals(List.of("a2", "a3"), order(both, EARLY));
        assertEquals(2, both.attempts().drop(1).size());
    }

    @Test
    void who_is_to_be_seen_by_a_date_comes_before_who_is_not() {
        CallList list = list(
                Practice.closed()
                        .session("s1", "dr-shah", "room-1", "2030-01-07T09:00", "2030-01-07T09:10")
                        .session("s2", "dr-lee", "room-2", "2030-01-07T09:00", "2030-01-07T09:10")
                        .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                        .booked(visit("a2", "p2", "routine", "2030-01-07T09:00", "dr-lee", "room-2")
                                .breachDate(LocalDate.of(2030, 1, 9))
                                .build()),
                new Disruption.Absence("main", between("2030-01-07T08:00", "2030-01-07T18:00")));
        assertEquals(List.of("a2", "a1"), order(list, EARLY));
        CallList told = answered(answered(list, "a1", new Answer.Accepts()), "a2", new Answer.Refuses());
        assertEquals(Optional.empty(), start(told, "a1"));
        assertEquals(List.of("a2"), order(told, EARLY));
        assertEquals(List.of("a2"), answered(told, "a2", new Answer.Refuses()).toDecide());
    }

    @Test
    void after_three_attempts_a_letter_is_written_and_what_it_says_is_promised() {
        CallList list =
                list(twoDays().booked("a1", "p1", "routine", "2030-01-07T09:30", "dr-shah", "room-1"), SHAH_ILL);
        for (int i = 0; i < 3; i++) {
            assertEquals(Call.Next.RING, CALLING.calls(list, EARLY).head().next());
            list = answered(list, "a1", new Answer.NoReply());
        }
        assertEquals(Call.Next.WRITE, CALLING.calls(list, EARLY).head().next());
        CallList written = answered(list, "a1", new Answer.Written());
        assertEquals(List.empty(), order(written, EARLY));
        assertEquals(list.diary(), written.diary());
        assertEquals(4, written.attempts().size());
    }

    @Test
    void what_is_turned_down_or_not_wished_is_not_offered_again_and_then_a_person_decides() {
        CallList list =
                list(twoDays().booked("a1", "p1", "routine", "2030-01-07T09:30", "dr-shah", "room-1"), SHAH_ILL);
        assertEquals(Optional.of(at("2030-01-08T09:30")), start(list, "a1"));
        CallList refused = answered(list, "a1", new Answer.Refuses());
        assertFalse(start(refused, "a1").equals(start(list, "a1")));
        CallList wished = answered(list, "a1", new Answer.Wishes(new Wish.PartOfDay(DayPart.AFTERNOON)));
        assertEquals(Optional.of(at("2030-01-08T12:00")), start(wished, "a1"));
        CallList twice = answered(wished, "a1", new Answer.Refuses());
        assertEquals(List.of("a1"), twice.toDecide());
        assertEquals(Optional.empty(), start(twice, "a1"));
        assertEquals(
                SchedulingCode.UNKNOWN_APPOINTMENT,
                CALLING.answered(twice, "a1", new Answer.Accepts(), Channel.TELEPHONE, EARLY)
                        .getLeft()
                        .code());
    }

    /** The emergency can only have the place of one who would have to go to the next day. */
    private static CallList bumping() {
        return list(
                Practice.closed()
                        .session("s1", "dr-shah", "room-1", "2030-01-07T09:00", "2030-01-07T09:20")
                        .session("s2", "dr-shah", "room-1", "2030-01-08T09:00", "2030-01-08T09:10")
                        .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                        .booked("a2", "p2", "routine", "2030-01-07T09:10", "dr-shah", "room-1"),
                new Disruption.Emergency(Appointment.builder()
                        .id("e1")
                        .patient("p9")
                        .service("routine")
                        .priority(Priority.EMERGENCY)
                        .build()));
    }

    @Test
    void whoever_makes_room_is_asked_first_and_a_no_leaves_them_where_they_are() {
        CallList list = bumping();
        Seq<Call> calls = CALLING.calls(list, EARLY);
        assertEquals(List.of(Call.Next.RING, Call.Next.WAIT), calls.map(Call::next));
        String bumped = calls.head().appointments().head();
        assertEquals(List.of(bumped), calls.last().waitsFor());
        assertEquals(
                SchedulingCode.TOO_EARLY,
                CALLING.answered(list, "e1", new Answer.Accepts(), Channel.TELEPHONE, EARLY)
                        .getLeft()
                        .code());
        CallList no = answered(list, bumped, new Answer.Refuses());
        assertEquals(calls.head().visits().head().from().map(each -> each.start()), start(no, bumped));
        CallList yes = answered(list, bumped, new Answer.Accepts());
        assertEquals(List.of("e1"), order(yes, EARLY));
        CallList silent = answered(
                answered(answered(list, bumped, new Answer.NoReply()), bumped, new Answer.NoReply()),
                bumped,
                new Answer.NoReply());
        assertEquals(new Settled.Kept(), silent.settled().get(bumped).get());
    }

    @Test
    void who_does_not_come_makes_room() {
        CallList list = bumping();
        String bumped = CALLING.calls(list, EARLY).head().appointments().head();
        CallList off = answered(list, bumped, new Answer.Cancels(CancellationReason.PATIENT));
        assertEquals(
                AppointmentStatus.CANCELLED,
                off.diary().appointment(bumped).get().status());
        assertEquals(List.of("e1"), order(off, EARLY));
        assertEquals(
                CancellationReason.PATIENT,
                off.diary().appointment(bumped).get().cancellation().get().reason());
    }

    @Test
    void a_place_that_is_past_is_not_offered() {
        CallList list = list(
                Practice.closed()
                        .session("s1", "dr-shah", "room-1", "2030-01-07T09:00", "2030-01-07T09:10")
                        .session("s2", "dr-lee", "room-2", "2030-01-07T09:00", "2030-01-07T10:00")
                        .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1"),
                SHAH_ILL);
        assertEquals(Optional.of(at("2030-01-07T09:00")), start(list, "a1"));
        CallList late = CALLING.answered(list, "a1", new Answer.Refuses(), Channel.TELEPHONE, later(85))
                .get();
        assertEquals(Optional.of(at("2030-01-07T09:30")), start(late, "a1"));
    }

    @Test
    void nobody_can_be_asked_less_than_once() {
        assertThrows(IllegalArgumentException.class, () -> new CallPolicy(0, 1, Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> new CallPolicy(1, 0, Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> new CallPolicy(1, 1, Duration.ofMinutes(-1)));
        assertEquals("Cancels[***]", new Answer.Cancels(CancellationReason.PATIENT_DECEASED).toString());
    }
}
