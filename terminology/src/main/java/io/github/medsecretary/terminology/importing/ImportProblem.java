package io.github.medsecretary.terminology.importing;

import io.github.medsecretary.core.problem.Code;
import io.github.medsecretary.core.problem.Problem;

/**
 * One thing that is wrong with data that is to become a lexicon, and where.
 *
 * @param file its name, without folders
 * @param line counted from 1; 0 for the whole file
 * @param column the column's or field's name, empty if the whole row is meant
 * @param problem what is wrong
 */
public record ImportProblem(String file, int line, String column, Problem problem) {

    static ImportProblem of(String file, int line, String column, Code code) {
        return new ImportProblem(file, line, column, Problem.of(code));
    }

    /** {@code file:line:column: CODE: reason}, on one line. */
    @Override
    public String toString() {
        String where = column.isEmpty() ? file + ":" + line : file + ":" + line + ":" + column;
        return where + ": " + problem.code().name() + ": " + problem.reason();
    }
}
