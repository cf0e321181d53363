package io.github.medsecretary.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.TakenMinutes;
import io.github.medsecretary.scheduling.diary.TakenMinutes.Layer;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which minutes are blocked for a start, at the ends of a mask's words too, and which minutes a grid has. */
class StartMaskTest {

    private static final Instant NINE = Practice.at("2030-01-07T09:00");
    private static final int LAST = 300;

    private static ClinicSession session(Duration late, Duration step) {
        var start = NINE.plus(late);
        return ClinicSession.builder()
                .id("s")
                .practitioner("dr-shah")
                .interval(Interval.between(start, start.plus(Duration.ofMinutes(LAST))))
                .step(step)
                .build();
    }

    private static StartGrid grid(Duration late, Duration step) {
        return StartGrid.of(session(late, step), NINE, NINE.plus(Duration.ofDays(1)), Duration.ofMinutes(1));
    }

    private static StartGrid everyMinute() {
        return grid(Duration.ZERO, Duration.ofMinutes(1));
    }

    private static TakenMinutes taken(List<Integer> minutes) {
        Practice practice = Practice.open();
        for (int minute : minutes) {
            practice = practice.booked(Appointment.builder()
                    .id("a" + minute)
                    .patient("p1")
                    .service("routine")
                    .start(NINE.plus(Duration.ofMinutes(minute)))
                    .duration(Duration.ofMinutes(1))
                    .build());
        }
        return practice.diary().takenMinutes(Diary.patient(practice.booked().head()));
    }

    private static boolean isBlocked(List<Integer> taken, int start, int length) {
        return taken.exists(minute -> start <= minute && minute < start + length);
    }

    private static void assertBlocked(List<Integer> taken, int length, StartMask mask) {
        long first = everyMinute().minute(0);
        for (int start = 0; start < LAST; start++) {
            int open = start;
            while (isBlocked(taken, open, length)) {
                open++;
            }
            assertEquals(first + open, mask.nextOpen(first + start), "from minute " + start);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 63, 64, 65, 100, 128, 130})
    void a_minute_that_is_taken_blocks_all_starts_that_would_reach_it(int length) {
        for (List<Integer> each : List.of(
                List.of(0),
                List.of(59, 60, 61, 62, 63, 64, 65, 66, 67),
                List.of(LAST - 1),
                List.range(10, 200),
                List.of(5, 130, 131, 250))) {
            var mask = StartMask.over(everyMinute(), length)
                    .and(taken(each), Layer.VISITS)
                    .spread(length);
            assertBlocked(each, length, mask);
        }
    }

    @Test
    void what_lies_after_the_last_start_but_within_reach_of_it_blocks_it_too() {
        var beyond = List.of(LAST + 9);
        var mask = StartMask.over(everyMinute(), 30)
                .and(taken(beyond), Layer.VISITS)
                .spread(30);
        assertBlocked(beyond, 30, mask);
    }

    @Test
    void what_takes_no_whole_minute_blocks_nothing() {
        var mask = StartMask.over(everyMinute(), 0)
                .and(taken(List.range(0, 100)), Layer.VISITS)
                .spread(0);
        assertBlocked(List.empty(), 0, mask);
        assertBlocked(List.empty(), 0, StartMask.unknown());
    }

    @Test
    void two_masks_together_block_what_either_does() {
        var one = StartMask.over(everyMinute(), 20)
                .and(taken(List.of(30)), Layer.VISITS)
                .spread(1);
        var other = StartMask.over(everyMinute(), 20)
                .and(taken(List.of(200)), Layer.VISITS)
                .spread(20);
        var both = StartMask.unknown().or(one).or(other).or(StartMask.unknown());
        assertBlocked(List.range(181, 201).prepend(30), 1, both);
    }

    @Test
    void beyond_a_mask_nothing_is_blocked() {
        long first = everyMinute().minute(0);
        var all = List.range(-300, 900);
        var mask =
                StartMask.over(everyMinute(), 10).and(taken(all), Layer.VISITS).spread(10);
        assertEquals(first - 200, mask.nextOpen(first - 200));
        assertEquals(first + 800, mask.nextOpen(first + 800));
        long open = mask.nextOpen(first);
        assertEquals(true, open >= first + LAST && open <= first + LAST + 10 + Long.SIZE);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 600, 0, 0",
        "0, 600, 3, 30",
        "1, 600, 0, 1",
        "30, 600, 3, 31",
        "59, 600, 0, 1",
        "0, 90, 1, 2",
        "0, 90, 2, 3",
        "30, 90, 1, 2",
        "30, 90, 2, 4",
    })
    void the_minute_of_a_start_is_the_first_that_begins_with_it_or_after_it(
            int late, int step, long number, long minute) {
        var grid = grid(Duration.ofSeconds(late), Duration.ofSeconds(step));
        assertEquals(everyMinute().minute(0) + minute, grid.minute(number));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 600, 0, 0",
        "0, 600, 1, 1",
        "0, 600, 10, 1",
        "0, 600, 11, 2",
        "30, 600, 11, 1",
        "30, 600, 12, 2",
        "30, 600, 1, 0",
        "0, 90, 2, 1",
        "0, 90, 3, 2",
        "0, 90, 4, 3",
    })
    void from_a_minute_on_the_first_start_is_the_one_whose_minute_is_not_before_it(
            int late, int step, long minute, long number) {
        var grid = grid(Duration.ofSeconds(late), Duration.ofSeconds(step));
        assertEquals(number, grid.from(everyMinute().minute(0) + minute));
    }

    @Test
    void a_part_of_a_second_makes_another_minute() {
        var grid = grid(Duration.ofNanos(1), Duration.ofMinutes(10));
        assertEquals(everyMinute().minute(0) + 1, grid.minute(0));
        assertEquals(9, grid.wholeMinutes(Duration.ofMinutes(10)));
        assertEquals(10, everyMinute().wholeMinutes(Duration.ofMinutes(10)));
        assertEquals(9, everyMinute().wholeMinutes(Duration.ofMinutes(10).plusNanos(1)));
    }

    @Test
    void a_session_in_which_nothing_can_start_has_an_empty_grid() {
        var session = session(Duration.ZERO, Duration.ofMinutes(10));
        assertEquals(true, StartGrid.none(session).isEmpty());
        var end = NINE.plus(Duration.ofMinutes(10));
        assertEquals(
                false, StartGrid.of(session, NINE, end, Duration.ofMinutes(10)).isEmpty());
        assertEquals(
                true, StartGrid.of(session, NINE, end, Duration.ofMinutes(11)).isEmpty());
        assertEquals(
                true,
                StartGrid.of(session, NINE.plusNanos(1), end, Duration.ofMinutes(10))
                        .isEmpty());
    }
}
