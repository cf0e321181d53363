package io.github.medsecretary.scheduling.session.notation;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.ArrayList;

/**
 * Reads and prints sessions as text, a character for each grain from the session's start on. Spaces group grains for
 * the eye, an hour at a time perhaps, and mean nothing. What is read is printed without them, and what is printed is
 * read as it was.
 *
 * @param legend what the characters mean
 */
public record SessionNotation(Legend legend) {

    private static final char SPACE = ' ';

    /** Checks that nothing is null. */
    public SessionNotation {
        requireNonNull(legend, "legend");
    }

    /**
     * Reads a line, or answers with all its problems: {@link SchedulingCode#UNKNOWN_SIGN} for each character that the
     * legend does not have, its position in UTF-16 units as the pointer ({@code /12}), or
     * {@link SchedulingCode#EMPTY_INTERVAL} for a line without grains.
     */
    public Either<Seq<Problem>, Layout> parse(String line) {
        var grains = new ArrayList<Grain>();
        var problems = new ArrayList<Problem>();
        for (int at = 0; at < line.length(); at++) {
            char sign = line.charAt(at);
            int position = at;
            if (sign != SPACE) {
                legend.grain(sign)
                        .ifPresentOrElse(
                                grains::add,
                                () -> problems.add(
                                        Problem.of(SchedulingCode.UNKNOWN_SIGN).under(position)));
            }
        }
        if (grains.isEmpty() && problems.isEmpty()) {
            problems.add(Problem.of(SchedulingCode.EMPTY_INTERVAL));
        }
        return problems.isEmpty() ? Either.right(new Layout(List.ofAll(grains))) : Either.left(List.ofAll(problems));
    }

    /**
     * Prints a layout, or answers with {@link SchedulingCode#UNKNOWN_SIGN} for each grain of which the legend has no
     * sign, its index as the pointer.
     */
    public Either<Seq<Problem>, String> print(Layout layout) {
        var line = new StringBuilder();
        var problems = new ArrayList<Problem>();
        layout.grains()
                .forEachWithIndex((grain, index) -> legend.sign(grain)
                        .ifPresentOrElse(
                                line::append,
                                () -> problems.add(
                                        Problem.of(SchedulingCode.UNKNOWN_SIGN).under(index))));
        return problems.isEmpty() ? Either.right(line.toString()) : Either.left(List.ofAll(problems));
    }
}
