package io.github.medsecretary.terminology.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The lines of a text that comes with the library, but for its remarks. */
final class WordLines {

    private WordLines() {}

    static Stream<String> of(String name) {
        return text(name).lines().filter(line -> !line.isEmpty() && line.charAt(0) != '#');
    }

    static String text(String name) {
        try (InputStream in = WordLines.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the library lacks its words " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
