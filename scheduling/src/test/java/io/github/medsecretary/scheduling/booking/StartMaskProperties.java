package io.github.medsecretary.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.TakenMinutes.Layer;
import io.github.medsecretary.scheduling.session.ClinicSession;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The words of a mask say what minutes looked at one by one say. */
class StartMaskProperties {

    private static final Instant NINE = Practice.at("2030-01-07T09:00");
    private static final int DAY = 600;

    private static StartGrid grid(Duration late, Duration step) {
        var session = ClinicSession.builder()
                .id("s")
                .practitioner("dr-shah")
                .interval(Interval.between(NINE.plus(late), NINE.plus(late).plus(Duration.ofMinutes(DAY))))
                .step(step)
                .build();
        return StartGrid.of(session, NINE, NINE.plus(Duration.ofDays(2)), Duration.ofMinutes(1));
    }

    @Property(tries = 200)
    void a_start_is_blocked_if_a_minute_that_follows_is_taken(
            @ForAll @Size(max = 6) Set<@IntRange(max = DAY) Integer> taken, @ForAll @IntRange(max = 200) int length) {
        var practice = Practice.open();
        for (int minute : taken) {
            practice = practice.booked(Appointment.builder()
                    .id("a" + minute)
                    .patient("p1")
                    .service("routine")
                    .start(NINE.plus(Duration.ofMinutes(minute)))
                    .duration(Duration.ofMinutes(1))
                    .build());
        }
        var diary = practice.diary();
        var patient = practice.booked().isEmpty()
                ? diary.takenMinutes(diary.sites().get("main").get().reference())
                : diary.takenMinutes(Diary.patient(practice.booked().head()));
        var grid = grid(Duration.ZERO, Duration.ofMinutes(1));
        var mask = StartMask.over(grid, length).and(patient, Layer.VISITS).spread(length);
        long first = grid.minute(0);
        var expected = new BitSet();
        for (int start = 0; start < DAY; start++) {
            int from = start;
            expected.set(start, taken.stream().noneMatch(minute -> from <= minute && minute < from + length));
        }
        for (int start = 0; start < DAY; start++) {
            int open = expected.nextSetBit(start);
            long found = mask.nextOpen(first + start) - first;
            assertEquals(open < 0, found >= DAY);
            assertEquals(open < 0 ? found : open, found);
        }
    }

    @Property(tries = 200)
    void the_grid_jumps_to_the_first_start_from_a_minute_on(
            @ForAll @IntRange(max = 119) int lateSeconds,
            @ForAll @IntRange(min = 1, max = 1_000) int stepSeconds,
            @ForAll @IntRange(max = DAY - 1) int minute) {
        var grid = grid(Duration.ofSeconds(lateSeconds), Duration.ofSeconds(stepSeconds));
        long asked = grid.minute(0) + minute;
        long number = grid.from(asked);
        assertTrue(grid.minute(number) >= asked);
        assertTrue(number <= 0 || grid.minute(number - 1) < asked);
    }

    @Example
    void minutes_are_whole_only_if_all_starts_are() {
        var ten = Duration.ofMinutes(10);
        assertEquals(10, grid(Duration.ZERO, ten).wholeMinutes(ten));
        assertEquals(9, grid(Duration.ofSeconds(30), ten).wholeMinutes(ten));
        assertEquals(9, grid(Duration.ZERO, Duration.ofSeconds(90)).wholeMinutes(ten));
        assertEquals(9, grid(Duration.ZERO, ten).wholeMinutes(ten.plusSeconds(30)));
        assertEquals(0, grid(Duration.ofSeconds(30), ten).wholeMinutes(Duration.ofSeconds(20)));
    }
}
