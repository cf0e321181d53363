package io.github.medsecretary.correspondence.preview;

import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.correspondence.content.LetterKind;
import io.github.medsecretary.correspondence.rendering.Renderer;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.vavr.control.Either;

/**
 * A letter to try stationery and templates on; a draft, so that it is never taken for one that is sent.
 *
 * @param kind what sort of letter it is
 * @param extent how much it has to say
 * @param letter what its reader reads
 */
public record Preview(LetterKind kind, Extent extent, AudienceLetter letter) {

    /** A name for its file, without an ending, such as {@code reschedule-longest}. */
    public String fileName() {
        return kind.code() + "-" + extent.code();
    }

    /** The document's bytes, or why this form can't hold it. */
    public Either<Refusal, byte[]> print(Renderer renderer) {
        return renderer.print(letter);
    }
}
