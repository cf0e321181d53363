package io.github.medsecretary.correspondence.rendering;

import io.github.medsecretary.correspondence.selection.AudienceLetter;

/** Makes a document of a letter. Pure, deterministic and thread-safe. */
public interface Renderer {

    /** The ending of its files, without a dot. */
    String extension();

    /** The document's bytes; text is UTF-8. */
    byte[] render(AudienceLetter letter);
}
