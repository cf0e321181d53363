package io.github.medsecretary.cli.day;

import io.github.medsecretary.scheduling.series.RecurrenceRule;
import io.github.medsecretary.scheduling.waiting.Waiting;

/** What becomes of something that a letter promises and a diary has to hold. */
sealed interface Arranged {

    /** The promise. */
    ToArrange promise();

    /**
     * The patient waits for a place.
     *
     * @param promise the promise
     * @param waiting the entry of the waiting list
     */
    record Listed(ToArrange promise, Waiting waiting) implements Arranged {}

    /**
     * The patient waits for the first of several places.
     *
     * @param promise the promise
     * @param first the entry of the waiting list for the first
     * @param rule how the others follow; without end, for the letter says none
     */
    record Recurring(ToArrange promise, Waiting first, RecurrenceRule rule) implements Arranged {}

    /**
     * It stays open, for somebody to see to.
     *
     * @param promise the promise
     * @param why why it is on no list
     */
    record Open(ToArrange promise, Why why) implements Arranged {}

    /** Why a promise is on no list of this diary. */
    enum Why {
        /** Whoever owns it books elsewhere, or nobody owns it. */
        NOT_OURS,
        /** The diary has no session of whoever owns it. */
        NO_SESSION,
        /** The letter doesn't tell which of the diary's services it is. */
        SERVICE_UNKNOWN
    }
}
