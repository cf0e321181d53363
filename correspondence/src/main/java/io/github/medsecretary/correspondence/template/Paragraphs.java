package io.github.medsecretary.correspondence.template;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;

/** Paragraphs of a running text, each on one line; empty lines part them. */
final class Paragraphs {

    private Paragraphs() {}

    static Seq<String> of(String text) {
        var paragraphs = new ArrayList<String>();
        var current = new StringBuilder();
        text.lines().forEach(line -> {
            if (line.isBlank()) {
                flush(current, paragraphs);
            } else {
                current.append(current.length() == 0 ? "" : " ").append(line.strip());
            }
        });
        flush(current, paragraphs);
        return List.ofAll(paragraphs);
    }

    private static void flush(StringBuilder current, java.util.List<String> paragraphs) {
        if (current.length() > 0) {
            paragraphs.add(current.toString());
            current.setLength(0);
        }
    }
}
