package io.github.medsecretary.terminology.lexicon;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The lexicons for United Kingdom practice that come with the library. Each call reads them anew: keep the result. */
public final class UkLexicons {

    private static final Seq<String> NAMES = List.of(
            "uk-shortforms",
            "uk-confusables",
            "uk-error-prone",
            "uk-drugs",
            "uk-variants",
            "uk-headings",
            "uk-plain-language");

    private UkLexicons() {}

    /** All of them as the base layer. */
    public static Layers layers() {
        return Layers.base(NAMES.map(UkLexicons::read));
    }

    static Lexicon read(String name) {
        try (InputStream in = UkLexicons.class.getResourceAsStream(name + ".tsv")) {
            if (in == null) {
                throw new IllegalStateException("the library lacks its lexicon " + name);
            }
            return Lexicon.read(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .getOrElseThrow(problems -> new IllegalStateException("lexicon " + name + ": " + problems));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
