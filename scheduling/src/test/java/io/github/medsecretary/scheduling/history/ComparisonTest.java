package io.github.medsecretary.scheduling.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Match;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What counts as a difference, and of which kind. */
class ComparisonTest {

    private static final String NINE = "2030-01-07T09:00";
    private static final String TEN = "2030-01-07T10:00";

    private static Appointment.Builder visit(String start, String... with) {
        return Practice.visit("a1", "p1", "routine", start, with);
    }

    private static Diary with(Appointment.Builder appointment) {
        return Practice.open().booked(appointment.build()).diary();
    }

    private static Seq<DifferenceKind> kinds(Diary before, Diary after) {
        return Difference.between(before, after).map(Difference::kind).toList();
    }

    private static Seq<DifferenceKind> kinds(Appointment.Builder before, Appointment.Builder after) {
        return kinds(with(before), with(after));
    }

    private static Diary away(Diary diary, Unavailability... absences) {
        return List.of(absences)
                .foldLeft(
                        diary,
                        (so, each) -> so.apply(new Change.Close(each)).get().diary());
    }

    private static Unavailability leave(String resource, String until) {
        return Unavailability.of(resource, Practice.between(NINE, until), "leave");
    }

    @Test
    void another_start_another_room_and_one_thing_more_are_moves() {
        var moved = List.of(DifferenceKind.MOVED);
        assertEquals(moved, kinds(visit(NINE, "dr-shah"), visit(TEN, "dr-shah")));
        assertEquals(moved, kinds(visit(NINE, "dr-shah"), visit(NINE, "dr-lee")));
        assertEquals(moved, kinds(visit(NINE, "dr-shah"), visit(NINE, "dr-shah", "room-1")));
        assertEquals(moved, kinds(visit(NINE, "dr-shah"), visit(NINE)));
    }

    @Test
    void a_move_with_another_status_and_a_hold_differs_three_times_in_that_order() {
        var held = visit(TEN, "dr-shah").status(AppointmentStatus.PROPOSED).heldUntil(Practice.at(NINE));
        assertEquals(
                List.of(DifferenceKind.MOVED, DifferenceKind.STATUS, DifferenceKind.HELD),
                kinds(visit(NINE, "dr-shah"), held));
        var same = visit(TEN, "dr-shah").status(AppointmentStatus.PROPOSED).heldUntil(Practice.at(NINE));
        assertEquals(
                List.of(DifferenceKind.MOVED, DifferenceKind.STATUS, DifferenceKind.NOT_HELD),
                kinds(same, visit(NINE, "dr-shah")));
    }

    @Test
    void details_are_told_only_where_nothing_else_is() {
        var details = List.of(DifferenceKind.DETAILS);
        assertEquals(details, kinds(visit(NINE), visit(NINE).duration(Duration.ofMinutes(20))));
        assertEquals(details, kinds(visit(NINE), visit(NINE).breachDate(LocalDate.of(2030, 2, 1))));
        assertEquals(
                List.of(DifferenceKind.MOVED), kinds(visit(NINE), visit(TEN).duration(Duration.ofMinutes(20))));
    }

    @Test
    void what_a_desk_sets_has_a_kind_of_its_own_each_way() {
        bothWays(DifferenceKind.PRIORITY, DifferenceKind.PRIORITY, visit(NINE).priority(Priority.URGENT));
        bothWays(DifferenceKind.PINNED, DifferenceKind.NOT_PINNED, visit(NINE).pinned(true));
        bothWays(
                DifferenceKind.NOTIFIED,
                DifferenceKind.NOT_NOTIFIED,
                visit(NINE).notified(true));
        bothWays(
                DifferenceKind.DISCHARGED,
                DifferenceKind.NOT_DISCHARGED,
                visit(NINE).discharged(true));
        assertEquals(
                List.of(DifferenceKind.MOVED, DifferenceKind.PRIORITY, DifferenceKind.PINNED),
                kinds(visit(NINE), visit(TEN).priority(Priority.URGENT).pinned(true)));
    }

    private static void bothWays(DifferenceKind there, DifferenceKind back, Appointment.Builder set) {
        assertEquals(List.of(there), kinds(visit(NINE), set));
        assertEquals(List.of(back), kinds(set, visit(NINE)));
    }

    @Test
    void a_match_comes_and_goes() {
        var two = Practice.open()
                .booked("a1", "p1", "routine", NINE, "dr-shah")
                .booked("a2", "p1", "routine", TEN, "dr-shah");
        var matched = two.matched(new Match("a1", "a2", Match.Same.PRACTITIONER));
        assertEquals(List.of(DifferenceKind.MATCHED), kinds(two.diary(), matched.diary()));
        assertEquals(List.of(DifferenceKind.UNMATCHED), kinds(matched.diary(), two.diary()));
        assertEquals(
                List.of("a1 is to have the same practitioner as a2."),
                Difference.between(two.diary(), matched.diary())
                        .map(Wording.english(Practice.LONDON)::say)
                        .toList());
    }

    @Test
    void a_link_comes_and_goes_and_their_order_is_no_difference() {
        var two = Practice.open()
                .booked("a1", "p1", "routine", NINE, "dr-shah")
                .booked("a2", "p1", "routine", TEN, "dr-shah");
        var linked = two.linked("a1", "a2", 0, 3);
        assertEquals(List.of(DifferenceKind.LINKED), kinds(two.diary(), linked.diary()));
        assertEquals(List.of(DifferenceKind.UNLINKED), kinds(linked.diary(), two.diary()));
        var longer = two.linked("a1", "a2", 0, 7);
        assertEquals(List.of(DifferenceKind.UNLINKED, DifferenceKind.LINKED), kinds(linked.diary(), longer.diary()));
        assertEquals(
                List.empty(),
                kinds(
                        linked.linked("a1", "a2", 0, 7).diary(),
                        longer.linked("a1", "a2", 0, 3).diary()));
    }

    @Test
    void what_is_told_of_a_difference_is_what_was_and_what_is() {
        var before = with(visit(NINE, "dr-shah"));
        var after = with(visit(TEN, "dr-shah"));
        var moved = assertInstanceOf(
                Difference.Altered.class, Difference.between(before, after).single());
        assertEquals(before.appointment("a1").orElseThrow(), moved.before());
        assertEquals(after.appointment("a1").orElseThrow(), moved.after());
        var gone = assertInstanceOf(
                Difference.Presence.class,
                Difference.between(before, Practice.open().diary()).single());
        assertEquals(moved.before(), gone.appointment());
    }

    @Test
    void a_session_is_told_as_it_is_or_as_it_was_if_it_is_gone() {
        var before = Practice.closed().session("s1", "dr-shah", "room-1", NINE, TEN);
        var after = Practice.closed().session("s1", "dr-shah", "room-1", NINE, "2030-01-07T11:00");
        var changed = assertInstanceOf(
                Difference.Clinic.class,
                Difference.between(before.diary(), after.diary()).single());
        assertEquals(DifferenceKind.SESSION_CHANGED, changed.kind());
        assertEquals(after.sessions().head(), changed.session());
        var gone = assertInstanceOf(
                Difference.Clinic.class,
                Difference.between(before.diary(), Practice.closed().diary()).single());
        assertEquals(DifferenceKind.SESSION_REMOVED, gone.kind());
        assertEquals(before.sessions().head(), gone.session());
    }

    @Test
    void of_two_equal_absences_one_that_goes_is_one_difference() {
        var once = away(Practice.open().diary(), leave("dr-shah", TEN));
        var twice = away(once, leave("dr-shah", TEN));
        assertEquals(List.of(DifferenceKind.REOPENED), kinds(twice, once));
        assertEquals(List.of(DifferenceKind.CLOSED), kinds(once, twice));
        assertEquals(
                List.of(DifferenceKind.CLOSED, DifferenceKind.CLOSED),
                kinds(Practice.open().diary(), twice));
    }

    @Test
    void the_order_in_which_absences_were_entered_is_no_difference() {
        var diary = Practice.open().diary();
        var one = away(diary, leave("dr-shah", TEN), leave("dr-lee", TEN));
        var other = away(diary, leave("dr-lee", TEN), leave("dr-shah", TEN));
        assertEquals(List.empty(), kinds(one, other));
    }

    @Test
    void what_is_in_use_again_is_told_before_what_is_out_of_use() {
        var diary = Practice.open().diary();
        var before = away(diary, leave("dr-shah", TEN), leave("ann", TEN));
        var after = away(diary, leave("ann", TEN), leave("dr-shah", "2030-01-07T11:00"));
        var told = Difference.between(before, after);
        assertEquals(
                List.of(DifferenceKind.REOPENED, DifferenceKind.CLOSED),
                told.map(Difference::kind).toList());
        assertTrue(told.forAll(each -> each instanceof Difference.Closure closure
                && closure.unavailability().resource().equals("dr-shah")));
    }

    @Test
    void appointments_come_first_then_sessions_then_what_is_out_of_use() {
        var before =
                Practice.open().booked("a2", "p2", "routine", TEN, "dr-shah").diary();
        var after = away(
                Practice.open()
                        .session("s0", "dr-lee", "room-2", "2030-01-08T09:00", "2030-01-08T10:00")
                        .booked("a1", "p1", "routine", NINE, "dr-shah")
                        .booked("a3", "p3", "routine", NINE, "dr-lee")
                        .diary(),
                leave("ann", TEN));
        assertEquals(
                List.of(
                        DifferenceKind.ADDED,
                        DifferenceKind.REMOVED,
                        DifferenceKind.ADDED,
                        DifferenceKind.SESSION_ADDED,
                        DifferenceKind.CLOSED),
                kinds(before, after));
    }

    @Test
    void what_was_told_one_way_is_told_the_other_way_round() {
        var before = with(visit(NINE, "dr-shah"));
        var after = away(
                Practice.open().booked("a2", "p2", "routine", TEN, "dr-shah").diary(), leave("ann", TEN));
        assertEquals(
                List.of(DifferenceKind.REMOVED, DifferenceKind.ADDED, DifferenceKind.CLOSED), kinds(before, after));
        assertEquals(
                List.of(DifferenceKind.ADDED, DifferenceKind.REMOVED, DifferenceKind.REOPENED), kinds(after, before));
    }
}
