package io.github.medsecretary.scheduling.diary;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;

/**
 * Two visits of which one comes before the other by so many days: calendar days between the dates of their starts, by
 * the wall clock of each visit's site; and by so much time, as where bloods must be in half an hour before the clinic.
 *
 * @param before the id of the appointment that comes first
 * @param after the id of the appointment that follows
 * @param minDays the fewest days between, not negative
 * @param maxDays the most days between, not less than {@code minDays}; {@link #UNLIMITED} if there is no most
 * @param pause the least time from the end of the first to the start of the second, not negative, at most
 *     {@link #LONGEST_PAUSE}, and one that fits into the days ({@link #hasRoom})
 */
public record Link(String before, String after, int minDays, int maxDays, Duration pause) implements Connection {

    /** More than that is said in days. */
    public static final Duration LONGEST_PAUSE = Duration.ofDays(366);

    /** No upper bound on the days between. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    /** Checks that nothing is null. */
    public Link {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(pause, "pause");
    }

    /** The second may follow at once, as far as the days allow it. */
    public Link(String before, String after, int minDays, int maxDays) {
        this(before, after, minDays, maxDays, Duration.ZERO);
    }

    /**
     * Whether a pause fits between two visits that are no more days apart than that, however short they are: it is
     * shorter than those days and the day of the first, of 24 hours each. That a day is an hour longer when the clocks
     * go back is nothing to build on.
     *
     * @param maxDays not negative; {@link #UNLIMITED} if there is no most
     */
    public static boolean hasRoom(int maxDays, Duration pause) {
        return pause.compareTo(Duration.ofDays(maxDays + 1L)) < 0;
    }

    /** Whether there is as much time as must be between the end of the first and the start of the second. */
    public boolean leavesPause(Instant end, Instant start) {
        return !start.isBefore(end.plus(pause));
    }
}
