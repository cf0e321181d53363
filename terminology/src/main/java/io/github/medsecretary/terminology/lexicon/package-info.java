/**
 * What is known about words, as data. Start from {@link io.github.medsecretary.terminology.lexicon.Lexicon}, a text of
 * tab-separated rows with a header that names its licence and sources, and
 * {@link io.github.medsecretary.terminology.lexicon.Layers}, which puts a vendor's, a practice's and a clinician's
 * lexicons over the built-in ones. Every entry remembers the lexicon that it came from, so that a finding can be
 * repeated with the same data years later. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.terminology.lexicon;

import org.jspecify.annotations.NullMarked;
