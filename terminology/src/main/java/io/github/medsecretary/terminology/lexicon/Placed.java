package io.github.medsecretary.terminology.lexicon;

/**
 * A lexicon in its layer.
 *
 * @param layer whose lexicon it is
 * @param lexicon the facts
 */
public record Placed(Layer layer, Lexicon lexicon) {}
