package io.github.medsecretary.terminology.shortform;

import io.vavr.collection.Seq;

/** What a short form stands for, and whether that is sure enough. */
public sealed interface Resolution {

    /**
     * Safe to expand without asking.
     *
     * @param ranked every sense, the meant one first
     */
    record Resolved(Seq<Sense> ranked) implements Resolution {}

    /**
     * To be asked about.
     *
     * @param ranked every sense, the likeliest first
     */
    record Ambiguous(Seq<Sense> ranked) implements Resolution {}

    /** No lexicon knows it in this case of letters. */
    record Unknown() implements Resolution {}

    /**
     * The letter itself says what it means.
     *
     * @param definition where and how
     */
    record LocallyDefined(Definition definition) implements Resolution {}
}
