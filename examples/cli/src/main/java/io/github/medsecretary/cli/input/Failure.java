package io.github.medsecretary.cli.input;

import io.github.medsecretary.cli.json.Json;
import io.github.medsecretary.core.problem.Problem;

/**
 * One thing that is wrong with what was given, and where: a line of the error stream.
 *
 * @param file the file's name, without its folders
 * @param place line and column
 * @param problem what is wrong; its path is told as well where it says more than the place
 */
public record Failure(String file, Json.Place place, Problem problem) {

    /** A problem of a file as a whole. */
    public static Failure of(String file, Problem problem) {
        return new Failure(file, new Json.Place(1, 1), problem);
    }

    /** {@code reason (#/pointer) Maybe advice.} on one line. */
    public String told() {
        String pointer = problem.where().isEmpty() ? "" : " (#" + printable(problem.where()) + ")";
        return problem.reason()
                + pointer
                + problem.advice().map(advice -> " Maybe " + advice).orElse("");
    }

    /** {@code FILE:LINE:COLUMN: CODE: reason (#/pointer) Maybe advice.} on one line. */
    @Override
    public String toString() {
        return printable(file) + ":" + place.line() + ":" + place.column() + ": "
                + problem.code().name() + ": " + told();
    }

    // An unknown field's name is the only foreign text here; it may not break the line or run on without end.
    private static String printable(String foreign) {
        String plain = foreign.replaceAll("[^\\x21-\\x7E]", "?");
        return plain.length() <= 120 ? plain : plain.substring(0, 120) + "...";
    }
}
