package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.scheduling.session.ClinicSession;
import java.time.Instant;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the openings of all sessions in order of start, a step at a time, and opens no session before it is due.
 * Not thread-safe.
 */
final class Walk {

    private final Iterator<ClinicSession> sessions;
    private final Function<ClinicSession, Openings> openings;
    private final PriorityQueue<Openings> open = new PriorityQueue<>(Comparator.comparing(Openings::start));
    private @Nullable ClinicSession upcoming;

    /** Through sessions in order of start. */
    Walk(Iterator<ClinicSession> sessions, Function<ClinicSession, Openings> openings) {
        this.sessions = sessions;
        this.openings = openings;
        this.upcoming = following();
    }

    private @Nullable ClinicSession following() {
        return sessions.hasNext() ? sessions.next() : null;
    }

    /** A moment before which no opening is left; null if none is left at all. */
    @Nullable Instant frontier() {
        Openings nearest = open.peek();
        if (upcoming == null) {
            return nearest == null ? null : nearest.start();
        }
        Instant begins = upcoming.interval().start();
        return nearest == null || begins.isBefore(nearest.start()) ? begins : nearest.start();
    }

    /** One step further: past an opening, or into a session. */
    Optional<Opening> step() {
        ClinicSession due = upcoming;
        Openings nearest = open.peek();
        if (due != null
                && (nearest == null || !nearest.start().isBefore(due.interval().start()))) {
            upcoming = following();
            keep(openings.apply(due));
            return Optional.empty();
        }
        Openings first = open.remove();
        Opening opening = first.next();
        keep(first);
        return Optional.of(opening);
    }

    private void keep(Openings some) {
        if (some.hasNext()) {
            open.add(some);
        }
    }
}
