package io.github.medsecretary.correspondence.promise;

import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * Loops in the order in which they were found, found again by id and by letter without a walk through all of them.
 *
 * @param loops all of them
 * @param places where each id stands
 * @param letters where those of each letter stand
 */
record Register(Vector<OpenLoop> loops, HashMap<String, Integer> places, HashMap<String, Vector<Integer>> letters) {

    static final Register EMPTY = new Register(Vector.empty(), HashMap.empty(), HashMap.empty());

    Option<OpenLoop> get(String id) {
        return places.get(id).map(loops::get);
    }

    Seq<OpenLoop> of(String letter) {
        return letters.get(letter).getOrElse(Vector.empty()).map(loops::get);
    }

    /** With a loop that is new, at the end, or in the place of the one with its id. */
    Register with(OpenLoop loop) {
        Option<Integer> known = places.get(loop.id());
        if (known.isDefined()) {
            return new Register(loops.update(known.get(), loop), places, letters);
        }
        int place = loops.size();
        return new Register(
                loops.append(loop),
                places.put(loop.id(), place),
                letters.put(
                        loop.letter(),
                        letters.get(loop.letter()).getOrElse(Vector.empty()).append(place)));
    }
}
