package io.github.medsecretary.terminology.document;

import io.github.medsecretary.core.text.Span;

/**
 * Where a text was edited, in whole paragraphs or sentences, and which part of it is looked at to know them again.
 *
 * @param before the paragraphs or sentences that were edited, in the text before
 * @param after what they are in the text after
 * @param part what is looked at of the text after: these and what is beside them
 */
public record Patch(Span before, Span after, Span part) {

    /** Checks that the paragraphs are in the part. */
    public Patch {
        if (!part.encloses(after)) {
            throw new IllegalArgumentException("what was edited is not in the part that is looked at");
        }
    }

    /** By how many units what follows them was moved. */
    public int shift() {
        return after.end() - before.end();
    }

    /** The paragraphs or sentences, counted from the beginning of the part. */
    public Span inPart() {
        return Span.of(after.start() - part.start(), after.end() - part.start());
    }
}
