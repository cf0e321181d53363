package io.github.medsecretary.terminology.reading;

/**
 * By how much a place was moved by an edit before it.
 *
 * @param words so many words and marks
 * @param units so many UTF-16 units
 */
public record Shift(int words, int units) {}
