package com.example.practice;

import io.github.medsecretary.terminology.lexicon.Lexicon;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The words of a practice's own, from a file that comes with this jar. */
public final class PracticeLexicon {

    private PracticeLexicon() {}

    /** Reads it. */
    public static Lexicon read() {
        try (InputStream in = PracticeLexicon.class.getResourceAsStream("practice.tsv")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Lexicon.read(text)
                    .getOrElseThrow(problems ->
                            new IllegalStateException("the lexicon of this jar is broken: " + problems.mkString(" ")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
