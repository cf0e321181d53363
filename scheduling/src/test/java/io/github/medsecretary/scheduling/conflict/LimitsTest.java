package io.github.medsecretary.scheduling.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.vavr.collection.List;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and moves that a practice sets limits to: a visit on Monday, 7 January, at nine or around midnight. */
class LimitsTest {

    private static final String NINE = "2030-01-07T09:00";

    private static Appointment.Builder monday() {
        return at(NINE);
    }

    private static Appointment.Builder at(String start) {
        return Practice.visit("a1", "p1", "routine", start, "dr-shah", "room-1");
    }

    private static boolean isFound(
            SchedulingCode code, String parameter, long limit, DiaryContext context, Appointment visit) {
        var rules = SchedulingRules.all()
                .set(SchedulingRules.id(code), parameter, limit)
                .get();
        var found = Conflicts.of(rules, context)
                .in(Practice.closed().booked(visit).diary())
                .filter(each -> each.rule().equals(SchedulingRules.id(code)));
        assertTrue(found.forAll(
                each -> each.when().orElseThrow().start().equals(visit.start().orElseThrow())));
        return found.nonEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2030-01-06, 3, false",
        "2030-01-07, 0, false",
        "2030-01-07, 1, true",
        "2030-01-08, 1, false",
        "2030-01-08, 2, true",
        "2030-01-10, 3, false",
        "2030-01-10, 4, true",
        "2031-01-07, 365, false",
        "2031-01-07, 366, true",
    })
    void a_visit_is_at_risk_if_fewer_days_are_left_than_the_practice_wants(LocalDate breach, long days, boolean found) {
        var visit = monday().breachDate(breach).build();
        assertEquals(found, isFound(SchedulingCode.BREACH_RISK, "days", days, DiaryContext.empty(), visit));
    }

    @Test
    void a_visit_of_which_nothing_was_promised_is_at_no_risk() {
        assertEquals(false, isFound(SchedulingCode.BREACH_RISK, "days", 3_660, DiaryContext.empty(), monday().build()));
    }

    @ParameterizedTest
    @CsvSource({
        "2030-01-06T23:59, 2030-01-08, 2, false",
        "2030-01-07T00:00, 2030-01-08, 2, true",
        "2030-01-08T23:59, 2030-01-08, 1, true",
        "2030-01-20T12:00, 2030-01-08, 1, true",
        "2030-01-20T12:00, 2030-01-08, 0, false",
    })
    void who_waits_is_at_risk_from_the_present_on_and_beyond_the_date(
            String now, LocalDate breach, long days, boolean found) {
        var present = DiaryContext.empty().at(AsOf.of(Practice.at(now)));
        var placeless = Appointment.builder().id("a1").patient("p1").service("routine");
        for (Appointment each : List.of(
                monday().status(AppointmentStatus.WAITLIST).breachDate(breach).build(),
                placeless.breachDate(breach).build())) {
            assertEquals(found, waits(each, present, days));
            assertEquals(false, waits(each, DiaryContext.empty(), days));
        }
    }

    @Test
    void who_no_longer_waits_is_at_no_risk() {
        var late = DiaryContext.empty().at(AsOf.of(Practice.at("2030-01-20T12:00")));
        for (var status : List.of(AppointmentStatus.CANCELLED, AppointmentStatus.NOSHOW, AppointmentStatus.FULFILLED)) {
            var over =
                    monday().status(status).breachDate(LocalDate.of(2030, 1, 1)).build();
            assertEquals(false, waits(over, late, 9));
        }
        assertEquals(false, waits(monday().status(AppointmentStatus.WAITLIST).build(), late, 9));
    }

    @Test
    void who_held_a_place_that_lapsed_waits() {
        var held = monday().status(AppointmentStatus.PROPOSED)
                .heldUntil(Practice.at("2030-01-04T09:00"))
                .breachDate(LocalDate.of(2030, 1, 9))
                .build();
        assertEquals(true, waits(held, DiaryContext.empty().at(AsOf.of(Practice.at("2030-01-04T09:00"))), 9));
        assertEquals(false, waits(held, DiaryContext.empty().at(AsOf.of(Practice.at("2030-01-04T08:59"))), 9));
    }

    /** Whether the wait is at risk: such a finding has no time. */
    private static boolean waits(Appointment appointment, DiaryContext context, long days) {
        var id = SchedulingRules.id(SchedulingCode.BREACH_RISK);
        var conflicts = Conflicts.of(SchedulingRules.all().set(id, "days", days).get(), context);
        var diary = Practice.closed().booked(appointment).diary();
        var found = conflicts
                .in(diary)
                .filter(each -> each.rule().equals(id) && each.when().isEmpty());
        assertEquals(
                found,
                conflicts
                        .about(diary, "a1")
                        .filter(each -> each.rule().equals(id) && each.when().isEmpty()));
        assertTrue(found.forAll(each -> each.about().equals(List.of(appointment.reference()))));
        return found.nonEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, false", "1, 0, true", "1, 1, false", "2, 1, true", "1000, 1000, false", "1001, 1000, true"})
    void a_patient_is_moved_so_many_times_and_no_more(int moved, long most, boolean found) {
        var visit = monday().movedBefore(moved).build();
        assertEquals(found, isFound(SchedulingCode.MOVED_TOO_OFTEN, "moves", most, DiaryContext.empty(), visit));
    }

    @ParameterizedTest
    @CsvSource({
        "2030-01-07T08:59, 0, false",
        "2030-01-07T08:59, 1, true",
        "2030-01-07T12:00, 1, true",
        "2030-01-08T00:00, 9, false",
        "2030-01-06T23:59, 1, false",
        "2030-01-06T23:59, 2, true",
        "2030-01-05T00:00, 2, false",
        "2030-01-05T00:00, 3, true",
    })
    void notice_is_counted_in_days_of_the_calendar(String now, long days, boolean found) {
        var present = DiaryContext.empty().at(AsOf.of(Practice.at(now)));
        var visit = monday().movedBefore(1).build();
        assertEquals(found, isFound(SchedulingCode.NOTICE_TOO_SHORT, "days", days, present, visit));
    }

    @Test
    void who_was_not_moved_or_has_been_told_needs_no_notice() {
        var present = DiaryContext.empty().at(AsOf.of(Practice.at("2030-01-06T12:00")));
        var code = SchedulingCode.NOTICE_TOO_SHORT;
        assertEquals(false, isFound(code, "days", 9, present, monday().build()));
        assertEquals(
                false,
                isFound(
                        code,
                        "days",
                        9,
                        present,
                        monday().movedBefore(2).notified(true).build()));
        assertEquals(
                true, isFound(code, "days", 9, present, monday().movedBefore(2).build()));
        assertEquals(
                false,
                isFound(
                        code,
                        "days",
                        9,
                        DiaryContext.empty(),
                        monday().movedBefore(2).build()));
    }

    @Test
    void days_are_those_of_the_sites_clock_in_summer() {
        var justAfterMidnight = at("2030-07-08T00:10");
        var code = SchedulingCode.BREACH_RISK;
        assertEquals(
                true,
                isFound(
                        code,
                        "days",
                        1,
                        DiaryContext.empty(),
                        justAfterMidnight.breachDate(LocalDate.of(2030, 7, 8)).build()));
        var moved = at("2030-07-08T00:10").movedBefore(1).build();
        var evening = DiaryContext.empty().at(AsOf.of(Practice.at("2030-07-07T23:50")));
        assertEquals(false, isFound(SchedulingCode.NOTICE_TOO_SHORT, "days", 1, evening, moved));
        assertEquals(true, isFound(SchedulingCode.NOTICE_TOO_SHORT, "days", 2, evening, moved));
    }

    @ParameterizedTest
    @CsvSource({
        "BREACH_RISK, days, 0, 3660",
        "NOTICE_TOO_SHORT, days, 0, 3660",
        "MOVED_TOO_OFTEN, moves, 0, 1000",
    })
    void a_limit_lies_within_bounds(SchedulingCode code, String parameter, long least, long most) {
        var id = SchedulingRules.id(code);
        var all = SchedulingRules.all();
        assertTrue(all.set(id, parameter, least).isRight());
        assertTrue(all.set(id, parameter, most).isRight());
        assertTrue(all.set(id, parameter, least - 1).isLeft());
        assertTrue(all.set(id, parameter, most + 1).isLeft());
        assertTrue(all.set(id, "hours", least).isLeft());
        var rule = all.rules().find(each -> each.id().equals(id)).get();
        assertEquals(List.of(parameter), rule.parameters().map(each -> each.name()));
    }
}
