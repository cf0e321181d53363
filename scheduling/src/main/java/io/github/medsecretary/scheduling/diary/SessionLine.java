package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.session.ClinicSession;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** Sessions one after another, to be walked along as far as one likes. Immutable. */
final class SessionLine {

    private static final Comparator<ClinicSession> IN_ORDER =
            Comparator.comparing(ClinicSession::interval).thenComparing(ClinicSession::id);

    private final List<ClinicSession> inOrder;
    private final Duration longest;

    private SessionLine(List<ClinicSession> inOrder, Duration longest) {
        this.inOrder = inOrder;
        this.longest = longest;
    }

    static SessionLine of(Iterable<ClinicSession> sessions) {
        var inOrder = new ArrayList<ClinicSession>();
        var longest = Duration.ZERO;
        for (ClinicSession each : sessions) {
            inOrder.add(each);
            var length = each.interval().length();
            longest = length.compareTo(longest) > 0 ? length : longest;
        }
        inOrder.sort(IN_ORDER);
        return new SessionLine(inOrder, longest);
    }

    /** Those held during an interval, in order of start, then of end and id. */
    Iterator<ClinicSession> during(Interval interval) {
        return IntStream.range(firstAfter(interval.start().minus(longest)), inOrder.size())
                .mapToObj(inOrder::get)
                .takeWhile(each -> each.interval().start().isBefore(interval.end()))
                .filter(each -> each.interval().overlaps(interval))
                .iterator();
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
