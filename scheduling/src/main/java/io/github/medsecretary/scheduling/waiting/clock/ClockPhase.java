package io.github.medsecretary.scheduling.waiting.clock;

/** How a clock stands. */
public enum ClockPhase {
    /** It was never started, or is taken as if it had not been. */
    NOT_STARTED,
    /** It counts the days. */
    RUNNING,
    /** It was started and counts no days at present. */
    PAUSED,
    /** It was stopped and shows what it showed then. */
    STOPPED;

    /** Whether somebody waits: the clock runs or is paused. */
    public boolean isOpen() {
        return this == RUNNING || this == PAUSED;
    }
}
