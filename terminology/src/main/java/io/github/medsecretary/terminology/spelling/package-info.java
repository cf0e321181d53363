/**
 * Words that are spelt right, and what a word that is not may have been meant to be.
 *
 * <p>Start from {@link io.github.medsecretary.terminology.spelling.Spelling}: it knows general English, British first,
 * the words of medicine, those that are built as words of medicine are, and the words of a practice's own lexicons. The
 * built-in words are an automaton that a build of the library makes of texts, each with its source; it is read when the
 * first word is asked about.
 */
@NullMarked
package io.github.medsecretary.terminology.spelling;

import org.jspecify.annotations.NullMarked;
