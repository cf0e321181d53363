package io.github.medsecretary.cli.input;

import io.github.medsecretary.core.problem.Problem;

/** A fault of the program, told without its words, which may quote the input. */
public final class Fault {

    private Fault() {}

    /** What is told of it: its type. */
    public static Problem of(Throwable thrown) {
        return Problem.of(
                CliCode.FAULT,
                "The program met a fault of its own: " + thrown.getClass().getSimpleName() + ".");
    }
}
