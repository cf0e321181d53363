package io.github.medsecretary.core.text;

import static java.util.Objects.requireNonNull;

/**
 * One change of a text: the units of {@code span} give way to {@code replacement}. An empty span inserts, an empty
 * replacement deletes.
 *
 * @param span the place in the original text
 * @param replacement what stands there afterwards
 */
public record Edit(Span span, String replacement) {

    /** Checks that nothing is null. */
    public Edit {
        requireNonNull(span, "span");
        requireNonNull(replacement, "replacement");
    }

    /** The edit that puts {@code replacement} in place of {@code span}. */
    public static Edit replace(Span span, String replacement) {
        return new Edit(span, replacement);
    }

    /** The place only: the words are the patient's. */
    @Override
    public String toString() {
        return "Edit[" + span.start() + ".." + span.end() + " -> ***]";
    }
}
