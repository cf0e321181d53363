package io.github.medsecretary.cli.day;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Keeps a list to a part of the screen, and says how much is left out.
 *
 * @param most how many lines at the most, besides the one that says so
 * @param where the file that holds all of them
 */
record Shortened(int most, String where) {

    Seq<String> lines(Seq<String> all) {
        int more = all.size() - most;
        // One line more tells as much as one that says so.
        return more <= 1 ? all : all.take(most).append("  and " + more + " more: " + where);
    }

    /** A line broken at blanks, so that it is nowhere wider than the screen; what can't be broken ends in an ellipsis. */
    static Seq<String> broken(String line, int width) {
        if (line.length() <= width) {
            return List.of(line);
        }
        int blank = line.lastIndexOf(' ', width);
        return line.substring(0, Math.max(0, blank)).isBlank()
                ? List.of(line.substring(0, width - 1) + "…")
                : broken("      " + line.substring(blank + 1), width).prepend(line.substring(0, blank));
    }
}
