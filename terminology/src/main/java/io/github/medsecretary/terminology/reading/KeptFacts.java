package io.github.medsecretary.terminology.reading;

import io.vavr.collection.Seq;

/**
 * The facts of a text after an edit.
 *
 * @param all all of them
 * @param areFar whether none was gathered anew and none is gone: all are those of before, moved
 */
record KeptFacts<F extends Fact<F>>(Seq<F> all, boolean areFar) {}
