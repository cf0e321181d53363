package io.github.medsecretary.scheduling.diary;

import static java.util.Objects.requireNonNull;

/**
 * Two visits of which one comes before the other by so many days: calendar days between the dates of their starts, by
 * the wall clock of each visit's site.
 *
 * @param before the id of the appointment that comes first
 * @param after the id of the appointment that follows
 * @param minDays the fewest days between, not negative
 * @param maxDays the most days between, not less than {@code minDays}; {@link #UNLIMITED} if there is no most
 */
public record Link(String before, String after, int minDays, int maxDays) {

    /** No upper bound on the days between. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    /** Checks that nothing is null. */
    public Link {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }
}
