package io.github.medsecretary.terminology.lexicon;

import io.github.medsecretary.core.document.Jurisdiction;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * The lexicons for letters in the notation of the United States: those of {@link UkLexicons} with the expressions that
 * the Joint Commission and the Institute for Safe Medication Practices call error-prone in the place of the British
 * ones. Each call reads them anew: keep the result.
 */
public final class UsLexicons {

    private static final Seq<String> NAMES = List.of(
            "uk-shortforms", "uk-confusables", "us-error-prone", "uk-drugs", "uk-headings", "uk-plain-language");

    private UsLexicons() {}

    /** All of them as the base layer. */
    public static Layers layers() {
        return BuiltIn.layers(NAMES);
    }

    /** The base layer of a country's notation: this one for the United States, the British one for all others. */
    public static Layers layersOf(Jurisdiction jurisdiction) {
        return jurisdiction.equals(Jurisdiction.US) ? layers() : UkLexicons.layers();
    }
}
