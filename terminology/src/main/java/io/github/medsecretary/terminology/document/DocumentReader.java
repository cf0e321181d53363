package io.github.medsecretary.terminology.document;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.Layers;

/**
 * Finds the parts of letters: made once of lexicons, whose headings and short forms it knows, and shared by all threads.
 * The time to read a text grows with its length. Immutable and thread-safe.
 */
public final class DocumentReader {

    private final Labels labels;

    private DocumentReader(Labels labels) {
        this.labels = labels;
    }

    /** A reader that knows the headings of these lexicons. */
    public static DocumentReader of(Layers layers) {
        return new DocumentReader(new Labels(layers));
    }

    /** The parts of a text of which nothing else is known. */
    public Document read(ClinicalText text) {
        return read(text, DocumentContext.unknown());
    }

    /** The parts of a text; the names that its context tells are names wherever they stand. */
    public Document read(ClinicalText text, DocumentContext context) {
        return new Document(text, structure(text.value(), context));
    }

    Structure structure(String text, DocumentContext context) {
        return Structure.of(text, labels, new KnownNames(context));
    }
}
