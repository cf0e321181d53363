package io.github.medsecretary.terminology.lexicon;

import io.vavr.collection.Seq;

/**
 * A lexicon of the rows that were well, and what is wrong with the others. Its hash and what it prints are those of the
 * good rows alone.
 *
 * @param lexicon what can be used
 * @param problems what was left out and why, with line and cell; none if the whole text was well
 */
public record PartlyRead(Lexicon lexicon, Seq<LexiconProblem> problems) {}
