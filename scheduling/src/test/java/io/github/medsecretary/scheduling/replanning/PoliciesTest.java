package io.github.medsecretary.scheduling.replanning;

import static io.github.medsecretary.scheduling.Practice.at;
import static io.github.medsecretary.scheduling.Practice.visit;
import static io.github.medsecretary.scheduling.replanning.Replans.EARLY;
import static io.github.medsecretary.scheduling.replanning.Replans.SHAH_ILL;
import static io.github.medsecretary.scheduling.replanning.Replans.plan;
import static io.github.medsecretary.scheduling.replanning.Replans.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.github.medsecretary.scheduling.session.UnavailabilityKind;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whom the policy lets a plan move, when, and what is said of those who stay. */
class PoliciesTest {

    // Two with Dr Lee this morning, one free place of hers this afternoon, and somebody who must be seen at eight.
    private static Practice two(Appointment.Builder first, Appointment.Builder second) {
        return Practice.closed()
                .session("s2", "dr-lee", "room-2", "2030-01-07T08:00", "2030-01-07T08:20")
                .session("s9", "dr-lee", "room-2", "2030-01-08T08:00", "2030-01-08T08:20")
                .booked(first.build())
                .booked(second.build());
    }

    private static Appointment.Builder first() {
        return visit("a1", "p1", "routine", "2030-01-07T08:00", "dr-lee", "room-2");
    }

    private static Appointment.Builder second() {
        return visit("a2", "p2", "routine", "2030-01-07T08:10", "dr-lee", "room-2");
    }

    private static final Disruption EMERGENCY = new Disruption.Emergency(Appointment.builder()
            .id("e1")
            .patient("p9")
            .service("routine")
            .priority(Priority.EMERGENCY)
            .latest(at("2030-01-07T08:30"))
            .build());

    private static List<String> moved(Plan plan) {
        return plan.moves()
                .map(Move::appointment)
                .filter(each -> !each.equals("e1"))
                .toList();
    }

    @Test
    void of_two_equal_ones_the_one_that_was_moved_less_makes_room() {
        assertEquals(List.of("a1"), moved(plan(two(first().movedBefore(1), second().movedBefore(2)), EMERGENCY)));
        assertEquals(List.of("a2"), moved(plan(two(first().movedBefore(2), second().movedBefore(1)), EMERGENCY)));
    }

    @Test
    void nobody_is_moved_twice_where_the_policy_says_so() {
        ReplanPolicy once = ReplanPolicy.builder().maxMovedBefore(1).build();
        assertEquals(List.of("a2"), moved(plan(two(first().movedBefore(1), second()), once, EMERGENCY)));
        Plan none = plan(two(first().movedBefore(1), second().movedBefore(1)), once, EMERGENCY);
        assertEquals(List.empty(), moved(none));
        assertEquals(List.of("e1"), none.unplaced().map(Unplaced::appointment));
        // Who is displaced is moved all the same.
        assertEquals(
                List.of("a1"),
                moved(plan(
                        Replans.twoDays()
                                .booked(visit("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                                        .movedBefore(4)
                                        .build()),
                        once,
                        SHAH_ILL)));
    }

    @ParameterizedTest
    @CsvSource({"EVERYBODY, a1", "NOT_NOTIFIED, a2", "PATHWAYS, ''", "NOBODY, ''"})
    void who_was_told_may_be_spared(Bumping bumping, String moved) {
        Practice practice = two(first().notified(true), second().movedBefore(9));
        ReplanPolicy policy = ReplanPolicy.builder().bumping(bumping).build();
        assertEquals(moved, moved(plan(practice, policy, EMERGENCY)).mkString());
    }

    @ParameterizedTest
    @CsvSource({"0, 08T09:00", "1, 08T09:00", "2, 09T09:00", "3, ''"})
    void who_is_displaced_has_notice_too(int days, String start) {
        Practice practice = Replans.twoDays()
                .session("s4", "dr-shah", "room-1", "2030-01-09T09:00", "2030-01-09T12:00")
                .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1");
        ReplanPolicy policy = ReplanPolicy.builder().displacedNoticeDays(days).build();
        assertEquals(
                start,
                told(plan(practice, policy, SHAH_ILL))
                        .map(each -> each.substring(8, 16))
                        .mkString());
    }

    @Test
    void notice_is_needed_neither_for_another_room_nor_by_an_emergency() {
        ReplanPolicy policy = ReplanPolicy.builder().displacedNoticeDays(5).build();
        var room = new Disruption.Absence("room-1", Practice.between("2030-01-07T08:00", "2030-01-07T18:00"));
        Practice practice = Practice.open().booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1");
        assertEquals(List.of("a1 RESEAT 07T09:00 dr-shah room-2"), told(plan(practice, policy, room)));
        assertEquals(1, plan(two(first(), second()), policy, EMERGENCY).moves().size() - 1);
    }

    @ParameterizedTest
    @EnumSource(Pin.Reason.class)
    void who_is_pinned_stays_and_why_is_told(Pin.Reason reason) {
        ReplanPolicy policy = ReplanPolicy.builder()
                .pins(List.of(new Pin("a1", reason), new Pin("a3", reason)))
                .build();
        Practice practice = Replans.twoDays()
                .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .booked("a2", "p2", "routine", "2030-01-07T09:10", "dr-shah", "room-1")
                .booked("a3", "p3", "routine", "2030-01-08T09:10", "dr-shah", "room-1");
        Plan plan = plan(practice, policy, SHAH_ILL);
        assertEquals(List.of("a2"), moved(plan));
        assertEquals(List.of("a1"), plan.kept().map(Kept::appointment));
        Kept kept = plan.kept().head();
        assertEquals(reason, kept.reason());
        assertEquals("dr-shah is not available at its old time.", kept.because().head());
        assertTrue(kept.because().last().startsWith("It stays: "));
    }

    @Test
    void who_is_pinned_makes_no_room() {
        ReplanPolicy policy = ReplanPolicy.builder()
                .pins(List.of(new Pin("a1", Pin.Reason.TRANSPORT)))
                .build();
        Plan plan = plan(two(first(), second()), policy, EMERGENCY);
        assertEquals(List.of("a2"), moved(plan));
        assertEquals(List.empty(), plan.kept());
    }

    @Test
    void a_pin_of_nobody_is_refused_and_one_of_an_emergency_is_not() {
        Practice practice = two(first(), second());
        var unknown = ReplanPolicy.builder()
                .pins(List.of(new Pin("a9", Pin.Reason.ARRIVED)))
                .build();
        assertEquals(
                SchedulingCode.UNKNOWN_APPOINTMENT,
                Replanning.of(unknown, EARLY)
                        .plan(practice.diary(), List.of(EMERGENCY))
                        .getLeft()
                        .code());
    }

    @Test
    void days_are_not_negative() {
        var policy = ReplanPolicy.builder().displacedNoticeDays(-1);
        assertThrows(IllegalArgumentException.class, policy::build);
    }

    @Test
    void leave_keeps_its_reason_and_is_not_printed() {
        Practice practice = Replans.twoDays().booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1");
        var days = Unavailability.allDay(
                "dr-shah",
                java.time.LocalDate.of(2030, 1, 7),
                java.time.LocalDate.of(2030, 1, 7),
                Practice.LONDON,
                UnavailabilityKind.SICKNESS);
        var leave = new Disruption.Absence(days);
        Plan plan = plan(practice, leave);
        assertEquals(List.of("a1 MOVE 08T09:00 dr-shah room-1"), told(plan));
        assertEquals(List.of(days), plan.diary().unavailable());
        assertEquals(
                UnavailabilityKind.SICKNESS, plan.diary().unavailable().head().kind());
        assertTrue(!(leave.toString() + plan.moves()).contains("sick"));
        var some = Unavailability.builder()
                .resource("monitor")
                .interval(days.interval())
                .reason("repair")
                .quantity(1)
                .build();
        assertThrows(IllegalArgumentException.class, () -> new Disruption.Absence(some));
    }
}
