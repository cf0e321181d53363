package io.github.medsecretary.scheduling.pathway;

import io.github.medsecretary.scheduling.booking.SlotRequest;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** Steps in an order in which none comes before one that it follows. */
final class InTurn {

    private InTurn() {}

    /** Otherwise as they were asked for; those that follow each other in a circle are left out. */
    static Vector<SlotRequest> of(PathwayRequest request) {
        Seq<SlotRequest> left = request.steps();
        Vector<SlotRequest> ordered = Vector.empty();
        while (true) {
            var waiting = left;
            var next = left.find(step -> !request.lags()
                    .exists(lag -> lag.after().equals(step.appointment())
                            && waiting.exists(other -> other.appointment().equals(lag.before()))));
            if (next.isEmpty()) {
                return ordered;
            }
            ordered = ordered.append(next.get());
            left = left.remove(next.get());
        }
    }
}
