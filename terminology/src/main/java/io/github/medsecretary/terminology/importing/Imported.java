package io.github.medsecretary.terminology.importing;

import io.github.medsecretary.terminology.lexicon.Lexicon;
import io.vavr.collection.Seq;

/**
 * A lexicon of the rows that were well, and what is wrong with the others.
 *
 * @param lexicon what can be used
 * @param problems what was left out and why, in the order of the data
 */
public record Imported(Lexicon lexicon, Seq<ImportProblem> problems) {}
