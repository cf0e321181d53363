package io.github.medsecretary.scheduling.waiting;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import java.time.Duration;

/**
 * A visit of some length at a place that is offered, as seen from the present. It is made once for all who would have as
 * long a visit there.
 *
 * @param place the place
 * @param interval from when until when the visit would be
 * @param ahead how long it is from the present to its start; negative if that is past
 */
public record OfferedVisit(OfferedPlace place, Interval interval, Duration ahead) {

    /** A visit at the start of a place; all of the place where the length is not positive. */
    public static OfferedVisit of(OfferedPlace place, Duration length, AsOf present) {
        var start = place.interval().start();
        return new OfferedVisit(
                place,
                Interval.of(start, length).getOrElse(place.interval()),
                Duration.between(present.instant(), start));
    }
}
