package io.github.medsecretary.terminology.lexicon;

/**
 * Two lexicons describe the same entry differently; the upper one counts.
 *
 * @param lower what is hidden
 * @param upper what counts
 */
public record Clash(Sourced<Entry> lower, Sourced<Entry> upper) {}
