package io.github.medsecretary.scheduling.pathway;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** The ids of visits in an order in which none comes before one that it follows. */
final class InTurn {

    private InTurn() {}

    /** Otherwise as they are given; those that follow each other in a circle are left out. */
    static Vector<String> of(Seq<String> ids, Seq<Lag> lags) {
        Seq<String> left = ids;
        Vector<String> inTurn = Vector.empty();
        while (true) {
            var waiting = left;
            var next = left.find(id ->
                    !lags.exists(lag -> lag.isOrdering() && lag.after().equals(id) && waiting.contains(lag.before())));
            if (next.isEmpty()) {
                return inTurn;
            }
            inTurn = inTurn.append(next.get());
            left = left.remove(next.get());
        }
    }
}
