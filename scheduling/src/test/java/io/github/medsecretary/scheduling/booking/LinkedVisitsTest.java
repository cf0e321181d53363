package io.github.medsecretary.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Link;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A dressing is to follow a surgery, or need not any more. */
class LinkedVisitsTest {

    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());
    private static final Undoing UNDOING = new Undoing(RULES);
    private static final Link SOON = new Link("a1", "a2", 0, 3);
    private static final Link LATE = new Link("a1", "a2", 2, Link.UNLIMITED);

    private final Diary diary = Practice.open()
            .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
            .booked("a2", "p1", "routine", "2030-01-07T10:00", "dr-shah", "room-1")
            .booked("a3", "p1", "routine", "2030-01-07T11:00", "dr-shah", "room-1")
            .diary();

    private static Either<Refusal, Applied> apply(Diary diary, Change change) {
        return new Changing(RULES).change(diary, change, List.empty());
    }

    private static Applied connected(Diary diary, Link link) {
        return apply(diary, new Change.Connect(link)).get();
    }

    @Test
    void a_link_that_holds_is_added_and_is_about_both() {
        var applied = connected(diary, SOON);
        assertEquals(List.of(SOON), applied.diary().links().toList());
        assertEquals(List.of(SOON), applied.diary().linksOf("a2").toList());
        assertEquals(
                List.of("a1", "a2").map(id -> Reference.of("Appointment", id)),
                applied.touched().toList());
        assertEquals(diary, UNDOING.undo(applied.diary(), applied).get().diary());
    }

    @Test
    void a_link_that_does_not_hold_is_refused_and_tells_why() {
        var refusal = apply(diary, new Change.Connect(LATE)).getLeft();
        assertEquals(SchedulingCode.CONFLICTS_STAND, refusal.code());
        assertEquals(
                List.of("INTERVAL_TOO_SHORT a1 a2"),
                Practice.told(refusal.findings()).toList());
    }

    @Test
    void a_link_knows_both_and_is_not_to_itself() {
        assertEquals(SchedulingCode.UNKNOWN_APPOINTMENT, code(new Change.Connect(new Link("a1", "a9", 0, 3))));
        assertEquals(SchedulingCode.SELF_LINK, code(new Change.Connect(new Link("a1", "a1", 0, 3))));
        assertEquals(SchedulingCode.OUT_OF_RANGE, code(new Change.Connect(new Link("a1", "a2", 3, 0))));
        assertEquals(SchedulingCode.NOT_LINKED, code(new Change.Disconnect(SOON)));
    }

    private static Link apart(Duration pause) {
        return new Link("a1", "a2", 0, 3, pause);
    }

    @Test
    void a_pause_is_not_negative_and_no_longer_than_can_be_said_in_days() {
        assertEquals(SchedulingCode.OUT_OF_RANGE, code(new Change.Connect(apart(Duration.ofNanos(-1)))));
        assertEquals(SchedulingCode.OUT_OF_RANGE, code(new Change.Connect(apart(Link.LONGEST_PAUSE.plusNanos(1)))));
        assertEquals(
                SchedulingCode.CONFLICTS_STAND,
                code(new Change.Connect(new Link("a1", "a2", 0, 366, Link.LONGEST_PAUSE))));
    }

    @Test
    void a_pause_that_does_not_fit_into_the_days_is_refused() {
        var fourDays = Duration.ofDays(4);
        assertEquals(SchedulingCode.PAUSE_BEYOND_DAYS, code(new Change.Connect(apart(fourDays))));
        assertEquals(SchedulingCode.CONFLICTS_STAND, code(new Change.Connect(apart(fourDays.minusNanos(1)))));
        var unbound = new Link("a1", "a2", 0, Link.UNLIMITED, Link.LONGEST_PAUSE);
        assertEquals(SchedulingCode.CONFLICTS_STAND, code(new Change.Connect(unbound)));
        assertEquals(
                List.of("/links/1/minMinutes PAUSE_BEYOND_DAYS"),
                Diary.of(Practice.open()
                                .booked("a1", "p1", "routine", "2030-01-07T09:00")
                                .booked("a2", "p1", "routine", "2030-01-11T09:00")
                                .linked(apart(Duration.ofDays(3)))
                                .linked(new Link("a2", "a1", 0, 0, Duration.ofDays(1)))
                                .content())
                        .getLeft()
                        .map(each -> each.where() + " " + each.code().name())
                        .toList());
    }

    @Test
    void who_is_linked_with_a_pause_may_only_move_to_where_it_is_kept() {
        var halfHour = connected(diary, apart(Duration.ofMinutes(30))).diary();
        var sooner = new Change.Reschedule("a2", Practice.at("2030-01-07T09:30"), List.of("dr-shah", "room-1"));
        assertTrue(apply(connected(diary, SOON).diary(), sooner).isRight());
        assertEquals(
                List.of("INTERVAL_TOO_SHORT a1 a2"),
                Practice.told(apply(halfHour, sooner).getLeft().findings()).toList());
        var enough = new Change.Reschedule("a2", Practice.at("2030-01-07T09:40"), List.of("dr-shah", "room-1"));
        assertTrue(apply(halfHour, enough).isRight());
        var other = apply(halfHour, new Change.Disconnect(SOON)).getLeft();
        assertEquals(SchedulingCode.NOT_LINKED, other.code(), "a link is the one that it is by its pause, too");
    }

    private Object code(Change change) {
        return apply(diary, change).getLeft().code();
    }

    @Test
    void a_link_that_went_binds_nobody_and_comes_back_in_its_place() {
        var both = connected(connected(diary, SOON).diary(), new Link("a2", "a3", 0, 1))
                .diary();
        var applied = apply(both, new Change.Disconnect(SOON)).get();
        assertEquals(List.of(), applied.diary().linksOf("a1").toList());
        var moved = apply(
                applied.diary(),
                new Change.Reschedule("a1", Practice.at("2030-01-07T10:30"), List.of("dr-shah", "room-1")));
        assertTrue(moved.isRight());
        assertEquals(both, UNDOING.undo(applied.diary(), applied).get().diary());
        var broken = UNDOING.undo(moved.get().diary(), applied).getLeft();
        assertEquals(
                List.of("SEQUENCE_BROKEN a1 a2"),
                Practice.told(broken.findings()).toList());
    }

    @Test
    void a_link_can_be_undone_when_the_visits_have_moved_since() {
        var applied = connected(diary, SOON);
        var moved = apply(
                        applied.diary(),
                        new Change.Reschedule("a2", Practice.at("2030-01-07T10:30"), List.of("dr-shah", "room-1")))
                .get()
                .diary();
        assertEquals(
                List.empty(), UNDOING.undo(moved, applied).get().diary().links().toList());
    }

    @Test
    void a_link_that_somebody_took_away_is_not_taken_away_again() {
        var applied = connected(diary, SOON);
        var gone = apply(applied.diary(), new Change.Disconnect(SOON)).get().diary();
        var refusal = UNDOING.undo(gone, applied).getLeft();
        assertEquals(
                List.of("CHANGED_SINCE a2"), Practice.told(refusal.findings()).toList());
    }

    @Test
    void a_visit_and_its_link_are_booked_and_undone_together() {
        var next = Practice.visit("a4", "p1", "routine", "2030-01-07T11:30", "dr-shah", "room-1")
                .build();
        var link = new Link("a3", "a4", 0, 1);
        var applied = apply(diary, new Change.Together(List.of(new Change.Book(next), new Change.Connect(link))))
                .get();
        assertEquals(diary, UNDOING.undo(applied.diary(), applied).get().diary());
        var more = connected(applied.diary(), new Link("a1", "a4", 0, 1)).diary();
        assertEquals(
                SchedulingCode.CHANGED_SINCE,
                UNDOING.undo(more, applied).getLeft().code());
    }
}
