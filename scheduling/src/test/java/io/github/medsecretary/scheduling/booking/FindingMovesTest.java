package io.github.medsecretary.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.conflict.SchedulingRules;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/** Where an appointment could move to. */
class FindingMovesTest {

    private static final String DAY = "2030-01-07T";
    private static final String NINE = DAY + "09:00";
    private static final Interval TWO_DAYS = Practice.between(DAY + "08:00", "2030-01-08T18:00");
    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());
    private static final FindingMoves MOVES = new FindingMoves(RULES);

    private static Appointment.Builder visit(String start, String... with) {
        return Practice.visit("a1", "p1", "routine", start, with);
    }

    /** Half an hour of Dr Shah, of which the first place is taken by what is to be moved. */
    private static Practice halfHour() {
        return Practice.closed().session("s1", "dr-shah", "room-1", NINE, DAY + "09:30");
    }

    private static Seq<String> told(Seq<Slot> slots) {
        return slots.map(slot -> Practice.LONDON.wallClock(slot.start()) + " "
                        + slot.with().mkString(" "))
                .toList();
    }

    private static Seq<String> places(Practice practice) {
        return told(
                MOVES.slots(practice.diary(), MoveRequest.of("a1", TWO_DAYS)).get());
    }

    private static SchedulingCode refused(Conflicts rules, Practice practice, MoveRequest request) {
        return (SchedulingCode) new FindingMoves(rules)
                .find(practice.diary(), request)
                .getLeft()
                .code();
    }

    @Test
    void an_appointment_is_not_in_its_own_way() {
        var twice = halfHour()
                .booked("a1", "p1", "dressing", NINE, "dr-shah", "room-1")
                .booked("a2", "p2", "routine", DAY + "09:20", "dr-shah", "room-1");
        var asked = SlotRequest.builder()
                .patient("p1")
                .service("routine")
                .within(TWO_DAYS)
                .build();
        assertEquals(
                List.empty(),
                new FindingSlots(RULES).slots(twice.diary(), asked).get());
        var single = halfHour()
                .booked(visit(NINE, "dr-shah", "room-1").build())
                .booked("a2", "p2", "routine", DAY + "09:20", "dr-shah", "room-1");
        assertEquals(List.of(NINE + " dr-shah room-1", DAY + "09:10 dr-shah room-1"), places(single));
    }

    @Test
    void what_is_found_is_where_it_can_be_moved_and_the_diary_stays_as_it_is() {
        var practice = halfHour().booked(visit(NINE, "dr-shah", "room-1").build());
        var diary = practice.diary();
        var slots = MOVES.slots(diary, MoveRequest.of("a1", TWO_DAYS)).get();
        assertEquals(3, slots.size());
        for (Slot slot : slots) {
            assertTrue(new Rescheduling(RULES)
                    .reschedule(diary, "a1", slot.start(), slot.with())
                    .isRight());
        }
        assertEquals(practice.diary(), diary);
    }

    @Test
    void linked_visits_keep_their_lag() {
        var practice = halfHour()
                .session("s2", "dr-shah", "room-1", "2030-01-08T09:00", "2030-01-08T09:20")
                .session("s3", "dr-shah", "room-1", "2030-01-09T09:00", "2030-01-09T09:20")
                .booked("first", "p1", "routine", DAY + "09:10", "dr-shah", "room-1")
                .booked(visit("2030-01-08T09:00", "dr-shah", "room-1").build())
                .linked("first", "a1", 1, 1);
        assertEquals(List.of("2030-01-08T09:00 dr-shah room-1", "2030-01-08T09:10 dr-shah room-1"), places(practice));
        var week = MoveRequest.of("a1", Practice.between(DAY + "08:00", "2030-01-10T18:00"));
        var near = MOVES.nearMisses(practice.diary(), week)
                .get()
                .map(each -> Practice.LONDON.wallClock(each.slot().start()) + " "
                        + each.blockedBy().rule().label());
        assertEquals(
                List.of(
                        NINE + " SEQUENCE_BROKEN",
                        DAY + "09:20 INTERVAL_TOO_SHORT",
                        "2030-01-09T09:00 INTERVAL_TOO_LONG",
                        "2030-01-09T09:10 INTERVAL_TOO_LONG"),
                near.toList());
    }

    @Test
    void what_it_takes_beyond_its_needs_goes_with_it_and_rooms_are_chosen_anew() {
        var practice = Practice.open()
                .away("signer", DAY + "09:00", DAY + "11:40")
                .booked(visit(NINE, "dr-lee", "room-1", "signer").build());
        var offer = MOVES.find(practice.diary(), MoveRequest.of("a1", TWO_DAYS)).get();
        assertEquals(
                List.of(
                        DAY + "11:40 dr-lee room-2 signer",
                        DAY + "11:50 dr-lee room-2 signer",
                        DAY + "11:40 dr-shah room-1 signer",
                        DAY + "11:50 dr-shah room-1 signer"),
                told(offer.slots()));
        assertTrue(offer.slots().get(2).reasons().get(1).endsWith(": 200."));
        var anybody = MoveRequest.builder()
                .appointment("a1")
                .within(TWO_DAYS)
                .with(List.empty())
                .limit(1)
                .build();
        assertEquals(
                List.of(NINE + " dr-lee room-2"),
                told(MOVES.find(practice.diary(), anybody).get().slots()));
    }

    @Test
    void what_a_move_would_be_told_is_told_of_each_slot() {
        var limited = SchedulingRules.all()
                .set(SchedulingRules.id(SchedulingCode.MOVED_TOO_OFTEN), "moves", 1)
                .get();
        var practice = halfHour()
                .booked(visit(NINE, "dr-shah", "room-1")
                        .movedBefore(1)
                        .notified(true)
                        .build());
        var slots = new FindingMoves(Conflicts.of(limited, DiaryContext.empty()))
                .slots(practice.diary(), MoveRequest.of("a1", TWO_DAYS))
                .get();
        assertEquals(List.empty(), slots.head().findings());
        assertEquals(
                List.of("MOVED_TOO_OFTEN"),
                slots.get(1).findings().map(each -> each.rule().label()));
        assertEquals(
                "MOVED_TOO_OFTEN: " + SchedulingCode.MOVED_TOO_OFTEN.sentence(),
                slots.get(1).reasons().last());
        assertEquals(1, slots.head().reasons().size());
    }

    @Test
    void who_waits_gets_a_first_place() {
        var waiting = Appointment.builder()
                .id("a1")
                .patient("p1")
                .service("routine")
                .breachDate(Practice.LONDON.date(Practice.at(NINE)).minusDays(1))
                .build();
        var slots = MOVES.slots(halfHour().booked(waiting).diary(), MoveRequest.of("a1", TWO_DAYS))
                .get();
        assertEquals(3, slots.size());
        assertEquals(101_002, slots.head().cost());
        assertEquals(
                List.of("BREACH"),
                slots.head().findings().map(each -> each.rule().label()));
    }

    @Test
    void what_can_not_be_moved_is_refused() {
        var booked = halfHour().booked(visit(NINE, "dr-shah", "room-1").build());
        assertEquals(SchedulingCode.UNKNOWN_APPOINTMENT, refused(RULES, booked, MoveRequest.of("nobody", TWO_DAYS)));
        var pinned =
                halfHour().booked(visit(NINE, "dr-shah", "room-1").pinned(true).build());
        assertEquals(SchedulingCode.PINNED, refused(RULES, pinned, MoveRequest.of("a1", TWO_DAYS)));
        var arrived = halfHour()
                .booked(visit(NINE, "dr-shah", "room-1")
                        .status(AppointmentStatus.ARRIVED)
                        .build());
        assertEquals(SchedulingCode.ILLEGAL_TRANSITION, refused(RULES, arrived, MoveRequest.of("a1", TWO_DAYS)));
        var unknown = MoveRequest.builder()
                .appointment("a1")
                .within(TWO_DAYS)
                .with(List.of("dr-who"))
                .build();
        assertEquals(SchedulingCode.UNKNOWN_RESOURCE, refused(RULES, booked, unknown));
        assertEquals(
                SchedulingCode.PINNED,
                new Explaining(RULES)
                        .explain(pinned.diary(), MoveRequest.of("a1", TWO_DAYS), Practice.at(NINE))
                        .getLeft()
                        .code());
    }

    @Test
    void a_hold_that_is_over_is_neither_moved_nor_looked_for() {
        var until = Practice.at(DAY + "08:30");
        var held = halfHour()
                .booked(visit(NINE, "dr-shah", "room-1")
                        .status(AppointmentStatus.PROPOSED)
                        .heldUntil(until)
                        .build());
        var over = RULES.at(AsOf.of(until));
        assertEquals(SchedulingCode.HOLD_EXPIRED, refused(over, held, MoveRequest.of("a1", TWO_DAYS)));
        var there = Practice.at(DAY + "09:10");
        var with = List.of("dr-shah", "room-1");
        assertEquals(
                SchedulingCode.HOLD_EXPIRED,
                new Rescheduling(over)
                        .reschedule(held.diary(), "a1", there, with)
                        .getLeft()
                        .code());
        var before = RULES.at(AsOf.of(until.minusSeconds(1)));
        var moved = new Rescheduling(before)
                .reschedule(held.diary(), "a1", there, with)
                .get();
        assertEquals(
                SchedulingCode.HOLD_EXPIRED,
                new Committing(over).commit(held.diary(), moved).getLeft().code());
        var released = new Holding(over).release(held.diary(), "a1").get().diary();
        assertTrue(
                new Rescheduling(over).reschedule(released, "a1", there, with).isRight());
    }

    @Test
    void why_it_can_not_move_there_is_explained_without_its_old_place() {
        var practice = Practice.open()
                .booked(visit(DAY + "09:10", "dr-shah", "room-1").build())
                .booked("a2", "p2", "routine", NINE, "dr-shah", "room-1")
                .booked("after", "p1", "routine", DAY + "10:00", "dr-lee", "room-2")
                .linked("after", "a1", 0, 1);
        var explaining = new Explaining(RULES);
        var move = MoveRequest.of("a1", TWO_DAYS);
        var there =
                explaining.explain(practice.diary(), move, Practice.at(NINE)).get();
        assertEquals(
                List.of("PRACTITIONER_DOUBLE_BOOKED", "SEQUENCE_BROKEN"),
                there.obstacles().map(each -> each.rule().label()));
        assertEquals(Practice.at(DAY + "10:10"), there.nearest().orElseThrow().start());
        var later = explaining
                .explain(practice.diary(), move, Practice.at(DAY + "11:00"))
                .get();
        assertTrue(later.isBookable());
        assertEquals(List.of("dr-shah", "room-1"), later.with());
        assertFalse(explaining
                .explain(practice.diary(), move, Practice.at(DAY + "12:00"))
                .get()
                .isBookable());
    }
}
