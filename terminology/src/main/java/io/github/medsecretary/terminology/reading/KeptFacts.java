package io.github.medsecretary.terminology.reading;

import io.vavr.collection.Seq;

/**
 * The facts of a text after an edit.
 *
 * @param all all of them
 * @param distance how many words lie between the edited sentences and the nearest of them, as {@link EditedReading} tells
 */
record KeptFacts<F extends Fact<F>>(Seq<F> all, int distance) {}
