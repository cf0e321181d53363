package io.github.medsecretary.scheduling.session.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.WallClockWindow;
import io.github.medsecretary.scheduling.Practice;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** Clinics of the nights in which the clocks of London change. */
class ClockChangeTest {

    private static final LocalDate SPRING = LocalDate.of(2030, 3, 31);
    private static final LocalDate AUTUMN = LocalDate.of(2030, 10, 27);

    private static Occurrence on(LocalDate date, WallClockWindow window) {
        var daily = SessionTemplateTest.template(window, Recurrence.weekly(DayOfWeek.values()))
                .validFrom(date)
                .build();
        return Expanding.of(daily, Practice.LONDON, each -> false)
                .get()
                .between(date, date.plusDays(1))
                .head();
    }

    private static Occurrence on(LocalDate date, String from, String until) {
        return on(date, SessionTemplateTest.window(from, until));
    }

    private static Seq<String> told(Occurrence occurrence) {
        return occurrence.findings().map(finding -> finding.rule().label());
    }

    private static Duration length(Occurrence occurrence) {
        return occurrence.session().orElseThrow().interval().length();
    }

    private static Instant start(Occurrence occurrence) {
        return occurrence.session().orElseThrow().interval().start();
    }

    @Test
    void a_night_clinic_is_an_hour_shorter_in_spring_and_longer_in_autumn() {
        var spring = on(SPRING.minusDays(1), "22:00", "06:00");
        var autumn = on(AUTUMN.minusDays(1), "22:00", "06:00");
        assertEquals(Duration.ofHours(7), length(spring));
        assertEquals(Duration.ofHours(9), length(autumn));
        assertEquals(List.empty(), told(spring).appendAll(told(autumn)));
        assertEquals("shah-am/2030-03-30", spring.session().orElseThrow().id());
    }

    @Test
    void a_start_that_the_clocks_skip_is_taken_by_the_clock_before() {
        var skipped = on(SPRING, "01:30", "04:00");
        assertEquals(Instant.parse("2030-03-31T01:30:00Z"), start(skipped));
        assertEquals(Duration.ofMinutes(90), length(skipped));
        assertEquals(List.of("LOCAL_TIME_SKIPPED"), told(skipped));
    }

    @Test
    void a_start_that_comes_twice_is_taken_the_first_time() {
        var repeated = on(AUTUMN, "01:30", "04:00");
        assertEquals(Instant.parse("2030-10-27T00:30:00Z"), start(repeated));
        assertEquals(Duration.ofMinutes(210), length(repeated));
        assertEquals(List.of("LOCAL_TIME_AMBIGUOUS"), told(repeated));
    }

    @Test
    void an_end_is_told_like_a_start_and_both_once() {
        assertEquals(List.of("LOCAL_TIME_SKIPPED"), told(on(SPRING.minusDays(1), "22:00", "01:30")));
        assertEquals(List.of("LOCAL_TIME_AMBIGUOUS"), told(on(AUTUMN.minusDays(1), "22:00", "01:30")));
        assertEquals(List.of("LOCAL_TIME_SKIPPED"), told(on(SPRING, "01:00", "01:50")));
    }

    @Test
    void a_clinic_of_which_the_clocks_leave_nothing_is_not_held_and_that_is_told() {
        var nothing = on(SPRING, "01:30", "02:15");
        assertTrue(nothing.session().isEmpty());
        assertEquals(SPRING, nothing.date());
        assertEquals(List.of("LOCAL_TIME_SKIPPED"), told(nothing));
    }

    @Test
    void the_finding_warns_about_the_session() {
        Occurrence skipped = on(SPRING, "01:30", "04:00");
        Finding finding = skipped.findings().head();
        assertEquals(Severity.WARN, finding.severity());
        assertEquals(List.of(Reference.of("Session", "shah-am/2030-03-31")), finding.about());
        assertEquals(skipped.session().orElseThrow().interval(), finding.when().orElseThrow());
    }

    @Test
    void the_days_around_a_clock_change_are_as_any() {
        for (LocalDate date : List.of(SPRING.minusDays(1), SPRING.plusDays(1), AUTUMN.plusDays(1))) {
            var ordinary = on(date, "01:30", "04:00");
            assertEquals(List.empty(), told(ordinary));
            assertEquals(Duration.ofMinutes(150), length(ordinary));
        }
    }

    @Test
    void a_clinic_may_end_at_midnight() {
        var late = on(SPRING, WallClockWindow.untilMidnight(LocalTime.of(20, 0)));
        assertEquals(
                Practice.between("2030-03-31T20:00", "2030-04-01T00:00"),
                late.session().orElseThrow().interval());
    }
}
