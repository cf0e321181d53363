package io.github.medsecretary.scheduling.session;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.scheduling.appointment.Priority;
import java.time.Duration;

/**
 * One rung of the ladder by which what is kept is given to others: from so long before the session starts, it is open
 * to a priority and all that are more urgent, whatever the service.
 *
 * @param before how long before the session's start, in elapsed time; not negative
 * @param to the least urgent priority that it opens to
 */
public record ReleaseRule(Duration before, Priority to) {

    /** Checks that nothing is null. */
    public ReleaseRule {
        requireNonNull(before, "before");
        requireNonNull(to, "to");
    }

    /** A rung so many hours before the session's start. */
    public static ReleaseRule hours(long before, Priority to) {
        return new ReleaseRule(Duration.ofHours(before), to);
    }

    /** Whether it is open to a priority when there is so long to go until the session starts. */
    boolean opens(Duration toGo, Priority priority) {
        return toGo.compareTo(before) <= 0 && priority.compareTo(to) <= 0;
    }
}
