package io.github.medsecretary.scheduling.diary;

/**
 * Why a stretch of a resource's or patient's time is taken. A hold is a visit that may lapse, and so no kind of its own;
 * a way has no length until the visits at both of its ends are known, and so belongs to a rule about two visits.
 */
public enum OccupancyKind {
    /** A visit takes place. */
    VISIT,
    /** The turnaround after a visit. */
    BUFFER,
    /** Out of use: leave, repair, closure. */
    LEAVE
}
