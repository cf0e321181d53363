package io.github.medsecretary.terminology.lexicon;

import io.github.medsecretary.core.problem.Problem;

/**
 * One thing that is wrong with a lexicon's text, and where.
 *
 * @param line counted from 1
 * @param cell counted from 1; the first cell holds the row's type
 * @param problem what is wrong
 */
public record LexiconProblem(int line, int cell, Problem problem) {

    /** {@code line:cell: CODE: reason}, on one line. */
    @Override
    public String toString() {
        return line + ":" + cell + ": " + problem.code().name() + ": " + problem.reason();
    }
}
