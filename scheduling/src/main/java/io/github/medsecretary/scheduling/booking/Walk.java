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
 * Goes through the openings of all sessions in order of start, and of one start in order of practitioner, a step at a
 * time; it opens no session before it is due, as many may begin at the same moment. Not thread-safe.
 */
final class Walk {

    private final Iterator<ClinicSession> sessions;
    private final Instant from;
    private final PriorityQueue<ClinicSession> begun = new PriorityQueue<>(Comparator.comparing(this::begin));
    private final Function<ClinicSession, Openings> openings;
    private final PriorityQueue<Openings> open = new PriorityQueue<>(Comparator.comparing(Openings::frontier));
    private @Nullable ClinicSession upcoming;

    /**
     * Through sessions in order of start and practitioner.
     *
     * @param from a moment before which there are no openings
     */
    Walk(Iterator<ClinicSession> sessions, Instant from, Function<ClinicSession, Openings> openings) {
        this.sessions = sessions;
        this.from = from;
        this.openings = openings;
        this.upcoming = first();
    }

    /** Of the sessions that have begun by then that of the first practitioner, whichever began first. */
    private @Nullable ClinicSession first() {
        while (sessions.hasNext()) {
            ClinicSession next = sessions.next();
            begun.add(next);
            if (next.interval().start().isAfter(from)) {
                break;
            }
        }
        return begun.poll();
    }

    private @Nullable ClinicSession following() {
        if (!begun.isEmpty()) {
            return begun.poll();
        }
        return sessions.hasNext() ? sessions.next() : null;
    }

    /** What nothing that is left comes before; null if nothing is left at all. */
    @Nullable Frontier frontier() {
        Openings nearest = open.peek();
        if (upcoming == null) {
            return nearest == null ? null : nearest.frontier();
        }
        Frontier begins = begin(upcoming);
        return nearest == null || begins.compareTo(nearest.frontier()) < 0 ? begins : nearest.frontier();
    }

    private Frontier begin(ClinicSession session) {
        Instant start = session.interval().start();
        return new Frontier(start.isBefore(from) ? from : start, session.practitioner());
    }

    /** One step further: past an opening, or into a session. */
    Optional<Opening> step() {
        ClinicSession due = upcoming;
        Openings nearest = open.peek();
        if (due != null && (nearest == null || begin(due).compareTo(nearest.frontier()) <= 0)) {
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
