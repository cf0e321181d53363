package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.time.Interval;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.ArrayList;

/** What is left of an interval. Pure. */
public final class Gaps {

    private Gaps() {}

    /** The longest stretches of an interval that nothing covers, in order; what covers may come in any order. */
    public static Seq<Interval> in(Interval whole, Iterable<Interval> covers) {
        var gaps = new ArrayList<Interval>();
        Instant since = whole.start();
        for (Interval each : List.ofAll(covers).filter(whole::overlaps).sorted()) {
            if (since.isBefore(each.start())) {
                gaps.add(Interval.between(since, each.start()));
            }
            since = each.end().isAfter(since) ? each.end() : since;
        }
        if (since.isBefore(whole.end())) {
            gaps.add(Interval.between(since, whole.end()));
        }
        return List.ofAll(gaps);
    }
}
