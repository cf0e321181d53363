package io.github.medsecretary.terminology.lexicon;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

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
        return BuiltIn.layers(NAMES);
    }
}
