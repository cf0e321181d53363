package io.github.medsecretary.scheduling.statistics;

import io.github.medsecretary.core.time.Interval;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;

/** Intervals, which may overlap. */
record Cover(Seq<Interval> parts) {

    /** What of them lies within an interval. */
    Cover within(Interval whole) {
        return new Cover(parts.flatMap(each -> List.ofAll(each.intersection(whole).stream())));
    }

    /** How long they are together, shared moments counted as often as they are shared. */
    Duration total() {
        return parts.map(Interval::length).fold(Duration.ZERO, Duration::plus);
    }

    /** How long at least one of them lasts. */
    Duration once() {
        Duration sum = Duration.ZERO;
        List<Interval> merged = List.empty();
        for (Interval each : parts.sorted()) {
            merged = merged.headOption().filter(each::isConnected).isDefined()
                    ? merged.tail().prepend(merged.head().span(each))
                    : merged.prepend(each);
        }
        for (Interval each : merged) {
            sum = sum.plus(each.length());
        }
        return sum;
    }
}
