package io.github.medsecretary.cli.input;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * The streams that a command works on, all of them UTF-8.
 *
 * @param in what is given
 * @param out what is answered
 * @param err one line for each thing that is wrong
 */
public record Console(InputStream in, PrintStream out, PrintStream err) {

    /** Says everything that is wrong; gives the exit code for bad input. */
    public int refuse(Iterable<Failure> failures) {
        failures.forEach(err::println);
        return 2;
    }
}
