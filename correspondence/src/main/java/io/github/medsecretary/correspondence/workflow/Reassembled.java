package io.github.medsecretary.correspondence.workflow;

import io.vavr.collection.Seq;

/**
 * A letter put together again after an answer, beside what it was. It prints ids only. Immutable and thread-safe.
 *
 * @param draft the letter with the answer
 * @param changed what the answer changes, fragment by fragment
 * @param readers whose copy reads differently, comes to be, or isn't made any more
 */
public record Reassembled(Draft draft, LetterDiff changed, Seq<Redispatch> readers) {

    static Reassembled of(Draft before, Draft after) {
        return new Reassembled(
                after, LetterDiff.between(before.content(), after.content()), Redispatch.between(before, after));
    }
}
