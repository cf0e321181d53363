package io.github.medsecretary.terminology.reading;

import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.Entry;
import io.github.medsecretary.terminology.lexicon.Sourced;
import io.vavr.collection.Seq;

/**
 * A place where words of a lexicon stand.
 *
 * @param first the index of its first word
 * @param last the index of its last word
 * @param span the place in the original text
 * @param entries what the words may stand for, all of one type
 * @param <E> the type of the entries
 */
public record Mention<E extends Entry>(int first, int last, Span span, Seq<Sourced<E>> entries) {}
