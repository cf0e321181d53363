package io.github.medsecretary.correspondence.language;

import io.vavr.collection.List;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Texts of languages for tests. */
final class Packs {

    private Packs() {}

    /** The Welsh that comes along. */
    static String welsh() {
        try (var in = Packs.class.getResourceAsStream("cy.language")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A language of which nothing is there but the phrases, each in English with its name before it. */
    static String other(String language, String review) {
        return "language: " + language + "\nname: Other\nversion: 1\nreview: " + review
                + "\nsource: a test\n\n[calendar]\nmonths: "
                + List.range(1, 13).map(each -> "month" + each).mkString(", ")
                + "\ndays: " + List.range(1, 8).map(each -> "day" + each).mkString(", ")
                + "\nplurals: n = 1\n\n[words]\n"
                + List.of(Phrase.values())
                        .map(each -> each.key() + ": " + language + " " + each.english() + "\n")
                        .mkString();
    }
}
