package io.github.medsecretary.terminology.testkit;

import io.github.medsecretary.core.text.Span;

/**
 * Other words in a note's place.
 *
 * @param place in the note
 * @param words that come there
 */
record Change(Span place, String words) {}
