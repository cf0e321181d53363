package io.github.medsecretary.correspondence.people;

import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The rows of a table in this jar, without its comments. */
final class Table {

    private Table() {}

    static Seq<String> rows(String name) {
        try (InputStream file = Table.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the table " + name + " is not in this jar");
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.ofAll(text.lines())
                    .filter(line -> !line.startsWith("#"))
                    .collect(Vector.collector());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
