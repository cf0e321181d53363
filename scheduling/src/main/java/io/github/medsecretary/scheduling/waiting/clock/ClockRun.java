package io.github.medsecretary.scheduling.waiting.clock;

import java.time.LocalDate;

/**
 * A clock between two events.
 *
 * @param phase how it stands
 * @param started the day from which it counts; meaningless before it has started
 * @param since the day of the event that brought it into its phase
 * @param counted the days that had counted by then
 */
record ClockRun(ClockPhase phase, LocalDate started, LocalDate since, long counted) {

    static ClockRun notStarted() {
        return new ClockRun(ClockPhase.NOT_STARTED, LocalDate.EPOCH, LocalDate.EPOCH, 0);
    }

    private static ClockRun fromZero(LocalDate date) {
        return new ClockRun(ClockPhase.RUNNING, date, date, 0);
    }

    ClockRun after(ClockEffect effect, LocalDate date) {
        return switch (effect) {
            case START -> phase.isOpen() ? this : fromZero(date);
            case STOP -> phase.isOpen() ? into(ClockPhase.STOPPED, date) : this;
            case NULLIFY -> phase.isOpen() ? notStarted() : this;
            case RESTART -> phase.isOpen() ? fromZero(date) : this;
            case PAUSE -> phase == ClockPhase.RUNNING ? into(ClockPhase.PAUSED, date) : this;
            case RESUME -> phase == ClockPhase.PAUSED ? into(ClockPhase.RUNNING, date) : this;
            case KEEP -> this;
        };
    }

    private ClockRun into(ClockPhase next, LocalDate date) {
        long more = phase == ClockPhase.RUNNING ? ClockState.days(since, date) : 0;
        return new ClockRun(next, started, date, counted + more);
    }
}
