package io.github.medsecretary.scheduling.diary;

/** Why a stretch of a resource's or patient's time is taken. */
public enum OccupancyKind {
    /** A visit takes place. */
    VISIT,
    /** The turnaround after a visit. */
    BUFFER,
    /** Out of use: leave, repair, closure. */
    LEAVE
}
