package io.github.medsecretary.scheduling.waiting.radar;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The free places that would do for somebody, in order: the latest start first, then by session. A session is looked at
 * when it could have the next. Not thread-safe.
 */
final class PlacesDown implements Iterator<SafePlace> {

    private final Ground ground;
    private final Seeker seeker;
    private final Line line;
    private final PriorityQueue<SafePlace> found = new PriorityQueue<>();
    private @Nullable Stop next;

    PlacesDown(Ground ground, Seeker seeker) {
        this.ground = ground;
        this.seeker = seeker;
        this.line = ground.line(seeker);
        this.next = line.before(seeker.end());
        line.around(seeker.end()).forEach(this::look);
    }

    private void look(Held held) {
        for (SafePlace each : ground.places(held)) {
            if (ground.suits(seeker, each, held)) {
                found.add(each);
            }
        }
    }

    @Override
    public boolean hasNext() {
        Stop stop = next;
        while (stop != null && !isSettled(stop.held())) {
            look(stop.held());
            stop = line.after(stop);
        }
        next = stop;
        return !found.isEmpty();
    }

    /** Whether no place of that session or of a later one in the line comes before the first that was found. */
    private boolean isSettled(Held upcoming) {
        var first = found.peek();
        if (first == null) {
            return false;
        }
        int byStart = first.start().compareTo(upcoming.latest());
        return byStart > 0
                || (byStart == 0 && first.session().compareTo(upcoming.session().id()) < 0);
    }

    @Override
    public SafePlace next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return found.remove();
    }
}
