package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.session.ClinicSession;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Sessions one after another, to be walked along as far as one likes. Immutable. */
final class SessionLine {

    private static final Comparator<ClinicSession> IN_ORDER = Comparator.comparing(
                    (ClinicSession each) -> each.interval().start())
            .thenComparing(ClinicSession::practitioner)
            .thenComparing(ClinicSession::id);

    private final List<ClinicSession> inOrder;
    private final Duration longest;
    private final boolean isWithoutRooms;

    private SessionLine(List<ClinicSession> inOrder, Duration longest, boolean isWithoutRooms) {
        this.inOrder = inOrder;
        this.longest = longest;
        this.isWithoutRooms = isWithoutRooms;
    }

    static SessionLine of(Iterable<ClinicSession> sessions) {
        var inOrder = new ArrayList<ClinicSession>();
        var longest = Duration.ZERO;
        boolean isWithoutRooms = true;
        for (ClinicSession each : sessions) {
            inOrder.add(each);
            isWithoutRooms = isWithoutRooms && each.room().isEmpty();
            var length = each.interval().length();
            longest = length.compareTo(longest) > 0 ? length : longest;
        }
        inOrder.sort(IN_ORDER);
        return new SessionLine(inOrder, longest, isWithoutRooms);
    }

    /** Whether none of them is held in a room of its own. */
    boolean isWithoutRooms() {
        return isWithoutRooms;
    }

    /** Those held during an interval, in order of start, then of practitioner and id. */
    Iterator<ClinicSession> during(Interval interval) {
        return new Walk(interval, firstAfter(interval.start().minus(longest)));
    }

    private final class Walk implements Iterator<ClinicSession> {

        private final Interval interval;
        private int next;

        Walk(Interval interval, int next) {
            this.interval = interval;
            this.next = next;
        }

        @Override
        public boolean hasNext() {
            while (next < inOrder.size() && isOver(inOrder.get(next))) {
                next++;
            }
            return next < inOrder.size() && inOrder.get(next).interval().overlaps(interval);
        }

        private boolean isOver(ClinicSession session) {
            return !session.interval().end().isAfter(interval.start());
        }

        @Override
        public ClinicSession next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return inOrder.get(next++);
        }
    }

    private int firstAfter(Instant moment) {
        int low = 0;
        int high = inOrder.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (inOrder.get(middle).interval().start().isBefore(moment)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
