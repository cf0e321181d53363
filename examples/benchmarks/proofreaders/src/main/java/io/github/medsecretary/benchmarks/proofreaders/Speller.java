package io.github.medsecretary.benchmarks.proofreaders;

import io.vavr.collection.Seq;

/** Tells which single words are right, and what others may have been meant to be. */
interface Speller {

    boolean knows(String word);

    /** The likeliest first. */
    Seq<String> suggest(String word);
}
