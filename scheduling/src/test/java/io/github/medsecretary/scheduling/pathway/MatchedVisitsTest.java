package io.github.medsecretary.scheduling.pathway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Cancellation;
import io.github.medsecretary.scheduling.appointment.CancellationReason;
import io.github.medsecretary.scheduling.booking.Changing;
import io.github.medsecretary.scheduling.booking.FindingMoves;
import io.github.medsecretary.scheduling.booking.MoveRequest;
import io.github.medsecretary.scheduling.booking.Rescheduling;
import io.github.medsecretary.scheduling.booking.SlotRequest;
import io.github.medsecretary.scheduling.booking.Undoing;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Match;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/** Visits with the same practitioner, and visits at once: booked so, they stay so, or it is told. */
class MatchedVisitsTest {

    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());
    private static final Interval MORNING = Practice.between("2030-01-07T09:00", "2030-01-07T12:00");
    private static final Interval LATE = Practice.between("2030-01-07T11:00", "2030-01-07T11:20");
    private static final Match BY_THE_SAME = new Match("a1", "a2", Match.Same.PRACTITIONER);

    /** Dr Shah leaves at eleven. */
    private final Practice practice = Practice.open().away("dr-shah", "2030-01-07T11:00", "2030-01-07T18:00");

    private final Diary withTheSame = practice.booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
            .booked("a2", "p1", "routine", "2030-01-07T10:00", "dr-shah", "room-1")
            .matched(BY_THE_SAME)
            .diary();

    private static SlotRequest step(String id, String patient) {
        return SlotRequest.builder()
                .appointment(id)
                .patient(patient)
                .service("routine")
                .within(MORNING)
                .build();
    }

    private static Seq<String> moving(Diary diary, String id, Interval there) {
        var request = PathwayMoveRequest.builder()
                .move(MoveRequest.of(id, there))
                .others(MORNING)
                .build();
        return new FindingPathwayMoves(RULES)
                .find(diary, request)
                .get()
                .offers()
                .head()
                .places()
                .map(each ->
                        each.appointment() + " " + each.slot().with().sorted().head());
    }

    @Test
    void what_is_booked_to_be_the_same_is_guarded() {
        var request = PathwayRequest.builder()
                .steps(List.of(step("b1", "p1"), step("b2", "p2"), step("b3", "p1")))
                .lags(List.of(Lag.withTheSame("b1", "b3"), Lag.atOnce("b1", "b2")))
                .build();
        var offer = new FindingPathways(RULES)
                .find(practice.diary(), request)
                .get()
                .offers()
                .head();
        var booked =
                new Changing(RULES).change(practice.diary(), offer.change()).get();
        assertEquals(
                List.of(new Match("b1", "b3", Match.Same.PRACTITIONER), new Match("b1", "b2", Match.Same.START)),
                booked.diary().matches().toList());
        assertEquals(List.empty(), booked.findings());
        assertEquals(3, Pathway.of(booked.diary(), "b3").get().ids().size());
        assertEquals(
                booked.before(),
                new Undoing(RULES).undo(booked.diary(), booked).get().diary());
    }

    @Test
    void a_move_to_another_practitioner_is_told() {
        var moved = new Rescheduling(RULES)
                .reschedule(withTheSame, "a1", Practice.at("2030-01-07T11:00"), List.of("dr-lee", "room-2"))
                .get();
        assertEquals(
                List.of("PRACTITIONERS_DIFFER a1 a2"),
                Practice.told(moved.findings()).toList());
        var kept = new Rescheduling(RULES)
                .reschedule(withTheSame, "a1", Practice.at("2030-01-07T10:30"), List.of("dr-shah", "room-1"))
                .get();
        assertEquals(List.empty(), kept.findings());
    }

    @Test
    void whoever_looks_for_a_move_sees_it_coming() {
        var slot = new FindingMoves(RULES)
                .slots(withTheSame, MoveRequest.of("a1", LATE))
                .get()
                .head();
        assertEquals(
                List.of("PRACTITIONERS_DIFFER a1 a2"),
                Practice.told(slot.findings()).toList());
    }

    @Test
    void the_other_moves_along_where_nobody_can_do_both_otherwise() {
        assertEquals(
                List.of("a1 dr-lee", "a2 dr-lee"),
                moving(withTheSame, "a1", LATE).sorted().toList());
        var soon = Practice.between("2030-01-07T10:10", "2030-01-07T10:40");
        assertEquals(List.of("a1 dr-shah"), moving(withTheSame, "a1", soon).toList());
    }

    @Test
    void who_came_at_once_moves_together_and_is_called_off_together() {
        var family = practice.booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .booked("a2", "p2", "routine", "2030-01-07T09:00", "dr-lee", "room-2")
                .matched(new Match("a1", "a2", Match.Same.START))
                .diary();
        var later = Practice.between("2030-01-07T10:00", "2030-01-07T10:30");
        assertEquals(
                List.of("a1 dr-shah", "a2 dr-lee"),
                moving(family, "a2", later).sorted().toList());
        var apart = new Rescheduling(RULES)
                .reschedule(family, "a2", Practice.at("2030-01-07T09:10"), List.of("dr-lee", "room-2"))
                .get();
        assertEquals(
                List.of("STARTS_DIFFER a1 a2"), Practice.told(apart.findings()).toList());
        var off = new Cancellation(
                Reference.of("Patient", "p1"), CancellationReason.PATIENT, AsOf.of(Practice.at("2030-01-07T08:00")));
        assertTrue(Pathway.of(family, "a1")
                .get()
                .cancel(off)
                .get()
                .diary()
                .visits()
                .isEmpty());
    }

    @Test
    void a_match_that_does_not_hold_is_entered_and_told_and_can_be_given_up() {
        var diary = practice.booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .booked("a2", "p1", "routine", "2030-01-07T10:00", "dr-lee", "room-2")
                .diary();
        var changing = new Changing(RULES);
        var matched = changing.change(diary, new Change.Connect(BY_THE_SAME)).get();
        assertEquals(
                List.of("PRACTITIONERS_DIFFER a1 a2"),
                Practice.told(matched.findings()).toList());
        assertEquals(
                diary,
                changing.change(matched.diary(), new Change.Disconnect(BY_THE_SAME))
                        .get()
                        .diary());
        var other = new Match("a2", "a1", Match.Same.START);
        assertEquals(
                SchedulingCode.NOT_LINKED,
                changing.change(matched.diary(), new Change.Disconnect(other))
                        .getLeft()
                        .code());
    }
}
