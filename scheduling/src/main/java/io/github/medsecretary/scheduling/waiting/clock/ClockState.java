package io.github.medsecretary.scheduling.waiting.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What a clock shows at the end of a day.
 *
 * @param phase how it stands
 * @param started the day from which it counts, day 0; absent if it has not started
 * @param days the calendar days that have counted since, paused ones left out; 0 if it has not started
 * @param breachDate the last day on which the wait breaks no promise, if the clock counts every day from now on; of a
 *     stopped clock that of when it stopped; absent if it has not started
 */
public record ClockState(ClockPhase phase, Optional<LocalDate> started, int days, Optional<LocalDate> breachDate) {

    /** Whether more days have counted than the standard allows. */
    public boolean isBreached(ClockStandard standard) {
        return days > standard.days();
    }

    /** How many days are left on an open clock until the last that keeps the promise; negative after it. */
    public Optional<Integer> daysLeft(ClockStandard standard) {
        return phase.isOpen() ? Optional.of(standard.days() - days) : Optional.empty();
    }

    static ClockState of(ClockRun run, ClockStandard standard, LocalDate asOf) {
        if (run.phase() == ClockPhase.NOT_STARTED) {
            return new ClockState(ClockPhase.NOT_STARTED, Optional.empty(), 0, Optional.empty());
        }
        var until = run.phase() == ClockPhase.RUNNING ? asOf : run.since();
        long counted = run.counted() + (run.phase() == ClockPhase.RUNNING ? days(run.since(), until) : 0);
        // A paused clock goes on from the present at the earliest.
        var resumed = run.phase() == ClockPhase.PAUSED ? asOf : until;
        return new ClockState(
                run.phase(),
                Optional.of(run.started()),
                Math.toIntExact(counted),
                Optional.of(resumed.plusDays(standard.days() - counted)));
    }

    static long days(LocalDate from, LocalDate until) {
        return ChronoUnit.DAYS.between(from, until);
    }
}
