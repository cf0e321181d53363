package io.github.medsecretary.terminology.lexicon;

import io.github.medsecretary.core.rule.Provenance;

/**
 * An entry, and where it comes from.
 *
 * @param entry the fact
 * @param layer whose fact it is
 * @param provenance the lexicon that it stands in
 * @param <E> the type of the entry
 */
public record Sourced<E extends Entry>(E entry, Layer layer, Provenance provenance) {}
