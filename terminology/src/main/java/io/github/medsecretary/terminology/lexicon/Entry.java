package io.github.medsecretary.terminology.lexicon;

import io.vavr.collection.Seq;

/** One row of a lexicon: a fact about a word or an expression, with its source. Immutable and thread-safe. */
public sealed interface Entry
        permits Abbreviation, Confusable, ErrorProne, Drug, Variant, PlainWording, HeadingLabel, KnownWord {

    /** The first cell of its row. */
    String type();

    /** The words that are looked for in a text. */
    String surface();

    /** What distinguishes it from the other entries of its type. */
    String key();

    /** The cells after the type, as printed. */
    Seq<String> cells();

    /** Where the fact comes from. */
    String source();
}
