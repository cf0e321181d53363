package io.github.medsecretary.correspondence.rendering;

import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.vavr.control.Either;

/** Makes a document of a letter. Pure, deterministic and thread-safe. */
public interface Renderer {

    /** The ending of its files, without a dot. */
    String extension();

    /** The document's bytes; text is UTF-8. */
    byte[] render(AudienceLetter letter);

    /** The document's bytes, or why this form can't hold the letter; most forms hold any. */
    default Either<Refusal, byte[]> print(AudienceLetter letter) {
        return Either.right(render(letter));
    }
}
