package io.github.medsecretary.scheduling.replanning;

/** What the places of one appointment cost. */
interface Fare {

    /** What it costs to give it none. */
    long unplaced();

    /** What a place costs; nothing for the one that it has. */
    long to(Stop stop);

    /** No place on a calendar day costs less, but the one that it has or another room at the same time. */
    long atLeast(long day);
}
