package io.github.medsecretary.correspondence.selection;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;

/**
 * Who signed, how, and when.
 *
 * @param by the signer's id
 * @param at the moment
 * @param manner whether the author read it, and who signed for whom
 * @param notes what stands beneath the author's name for it, a line each, such as {@code Dictated but not read}
 */
public record Signature(String by, Instant at, Manner manner, Seq<String> notes) {

    /** The author's own signature. */
    public Signature(String by, Instant at) {
        this(by, at, Manner.READ, List.empty());
    }
}
