package io.github.medsecretary.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WallClockWindowTest {

    private static final SiteZone LONDON = SiteZone.of(ZoneId.of("Europe/London"));
    private static final LocalDate WINTER = LocalDate.of(2026, 1, 15);
    private static final LocalDate FORWARD = LocalDate.of(2026, 3, 29);
    private static final LocalDate BACK = LocalDate.of(2026, 10, 25);

    private static WallClockWindow window(String start, String end) {
        return WallClockWindow.of(LocalTime.parse(start), LocalTime.parse(end)).get();
    }

    private static WallClockWindow.Placed placed(WallClockWindow window, LocalDate date) {
        return window.on(date, LONDON).get();
    }

    private static String interval(WallClockWindow window, LocalDate date) {
        return placed(window, date).interval().toString();
    }

    private static List<String> changes(WallClockWindow window, LocalDate date) {
        return placed(window, date)
                .clockChanges()
                .map(each -> each.where() + " " + each.code().name())
                .toList();
    }

    @Test
    void a_clinic_in_winter_and_in_summer() {
        var clinic = window("09:00", "12:30");
        assertEquals("2026-01-15T09:00:00Z/2026-01-15T12:30:00Z", interval(clinic, WINTER));
        assertEquals("2026-07-15T08:00:00Z/2026-07-15T11:30:00Z", interval(clinic, LocalDate.of(2026, 7, 15)));
        assertEquals(List.empty(), changes(clinic, WINTER));
        assertEquals(Duration.ofMinutes(210), clinic.length());
        assertEquals(LocalTime.of(9, 0), clinic.start());
        assertEquals(Optional.of(LocalTime.of(12, 30)), clinic.end());
        assertFalse(clinic.crossesMidnight());
    }

    @Test
    void a_night_crosses_midnight() {
        var night = window("22:00", "06:00");
        assertTrue(night.crossesMidnight());
        assertEquals(Duration.ofHours(8), night.length());
        assertEquals(Optional.of(LocalTime.of(6, 0)), night.end());
        assertEquals("2026-01-15T22:00:00Z/2026-01-16T06:00:00Z", interval(night, WINTER));
    }

    @Test
    void an_evening_ends_with_the_day() {
        var evening = WallClockWindow.untilMidnight(LocalTime.of(18, 0));
        assertFalse(evening.crossesMidnight());
        assertEquals(Duration.ofHours(6), evening.length());
        assertEquals(Optional.empty(), evening.end());
        assertEquals("18:00-24:00", evening.toString());
        assertEquals(window("18:00", "00:00"), evening);
        assertEquals("2026-01-15T18:00:00Z/2026-01-16T00:00:00Z", interval(evening, WINTER));
    }

    @Test
    void a_whole_day_is_as_long_as_the_day() {
        var day = WallClockWindow.untilMidnight(LocalTime.MIDNIGHT);
        assertEquals("00:00-24:00", day.toString());
        for (var date : List.of(WINTER, FORWARD, BACK)) {
            assertEquals(LONDON.day(date), placed(day, date).interval());
        }
        assertFalse(day.crossesMidnight());
    }

    @Test
    void a_window_of_no_length_is_refused() {
        var nine = LocalTime.of(9, 0);
        assertEquals(Either.left(Problem.of(CoreCode.EMPTY_INTERVAL)), WallClockWindow.of(nine, nine));
        assertTrue(WallClockWindow.of(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT).isLeft());
    }

    @Test
    void a_start_that_the_clocks_skip_takes_the_offset_before() {
        var early = window("01:30", "04:00");
        assertEquals("2026-03-29T01:30:00Z/2026-03-29T03:00:00Z", interval(early, FORWARD));
        assertEquals(List.of("/start LOCAL_TIME_SKIPPED"), changes(early, FORWARD));
    }

    @Test
    void an_end_that_the_clocks_skip_takes_the_offset_before() {
        var early = window("00:30", "01:30");
        assertEquals("2026-03-29T00:30:00Z/2026-03-29T01:30:00Z", interval(early, FORWARD));
        assertEquals(List.of("/end LOCAL_TIME_SKIPPED"), changes(early, FORWARD));
    }

    @Test
    void a_window_inside_the_skipped_hour_keeps_its_length() {
        var inside = window("01:10", "01:50");
        assertEquals("2026-03-29T01:10:00Z/2026-03-29T01:50:00Z", interval(inside, FORWARD));
        assertEquals(List.of("/start LOCAL_TIME_SKIPPED", "/end LOCAL_TIME_SKIPPED"), changes(inside, FORWARD));
    }

    @Test
    void a_window_of_which_the_skipped_hour_leaves_nothing_is_refused() {
        var refusal = Either.left(Problem.of(CoreCode.EMPTY_INTERVAL));
        assertEquals(refusal, window("01:30", "02:15").on(FORWARD, LONDON));
        assertEquals(refusal, window("01:30", "02:30").on(FORWARD, LONDON));
        assertTrue(window("01:30", "02:31").on(FORWARD, LONDON).isRight());
        assertTrue(window("01:30", "02:15").on(FORWARD.plusDays(1), LONDON).isRight());
    }

    @Test
    void a_time_that_comes_twice_is_taken_the_first_time() {
        var late = window("01:30", "02:30");
        assertEquals("2026-10-25T00:30:00Z/2026-10-25T02:30:00Z", interval(late, BACK));
        assertEquals(List.of("/start LOCAL_TIME_AMBIGUOUS"), changes(late, BACK));
        var early = window("00:30", "01:30");
        assertEquals("2026-10-24T23:30:00Z/2026-10-25T00:30:00Z", interval(early, BACK));
        assertEquals(List.of("/end LOCAL_TIME_AMBIGUOUS"), changes(early, BACK));
    }

    @Test
    void a_night_is_an_hour_shorter_or_longer_when_the_clocks_change() {
        var night = window("22:00", "06:00");
        assertEquals(
                Duration.ofHours(7),
                placed(night, FORWARD.minusDays(1)).interval().length());
        assertEquals(
                Duration.ofHours(9), placed(night, BACK.minusDays(1)).interval().length());
        assertEquals(Duration.ofHours(8), placed(night, FORWARD).interval().length());
        assertEquals(List.empty(), changes(night, FORWARD.minusDays(1)));
    }

    @Test
    void equal_windows_look_alike() {
        assertEquals(window("09:00", "12:30"), window("09:00", "12:30"));
        assertEquals(
                window("09:00", "12:30").hashCode(), window("09:00", "12:30").hashCode());
        assertNotEquals(
                window("09:00", "12:30").hashCode(), window("09:00", "12:31").hashCode());
        assertNotEquals(
                window("09:00", "12:30").hashCode(), window("09:01", "12:31").hashCode());
        assertNotEquals(window("09:00", "12:30"), window("09:00", "12:31"));
        assertNotEquals(window("09:00", "12:30"), window("09:01", "12:31"));
        assertNotEquals(window("09:00", "12:30"), (Object) "09:00-12:30");
        assertEquals("09:00-12:30", window("09:00", "12:30").toString());
        assertEquals("22:00-06:00", window("22:00", "06:00").toString());
    }
}
