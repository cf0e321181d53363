package io.github.medsecretary.scheduling.waiting.radar;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/**
 * The free places that would do for somebody, in order: the latest start first, then by session. A session is looked at
 * when it could have the next. Not thread-safe.
 */
final class PlacesDown implements Iterator<SafePlace> {

    private final Ground ground;
    private final Seeker seeker;
    private final Line line;
    private final PriorityQueue<SafePlace> found = new PriorityQueue<>();
    private int next;

    PlacesDown(Ground ground, Seeker seeker) {
        var end = seeker.end();
        this.ground = ground;
        this.seeker = seeker;
        this.line = ground.line(seeker);
        this.next = line.before(end);
        for (Held each : line.acrossMidnight()) {
            if (!each.latest().isBefore(end)
                    && each.session().interval().start().isBefore(end)) {
                look(each);
            }
        }
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
        while (next < line.size() && !isSettled(line.get(next))) {
            look(line.get(next));
            next++;
        }
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
