package io.github.medsecretary.correspondence.promise;

import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Tells which promises of words that were read are known from an earlier version of the letter. */
final class Recognising {

    private final Register known;
    private final LoopEvent.Read read;

    Recognising(Register known, LoopEvent.Read read) {
        this.known = known;
        this.read = read;
    }

    /** The loops with those of the words: each known one once, and a new one for each that isn't. */
    Register merged() {
        Register merged = known;
        Seq<OpenLoop> free = known.of(read.letter());
        int number = free.size();
        for (Found each : read.found()) {
            Option<OpenLoop> same = free.find(loop -> isSame(loop.found(), each));
            if (same.isDefined()) {
                free = free.remove(same.get());
                merged = merged.with(same.get().repeated(read.sha256(), each));
            } else {
                number++;
                String id = read.letter() + "/" + number;
                merged = merged.with(OpenLoop.begun(id, read, each));
            }
        }
        return merged;
    }

    private static boolean isSame(Found one, Found other) {
        return one.kind() == other.kind() && one.wording().equals(other.wording());
    }
}
