package io.github.medsecretary.cli;

import io.github.medsecretary.cli.input.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * One run of the program, as a shell sees it.
 *
 * @param exit its exit code
 * @param out what it printed
 * @param err what it complained about
 */
public record MedsecRun(int exit, String out, String err) {

    /** Runs it with text on its standard input. */
    public static MedsecRun of(String in, String... arguments) {
        return of(in.getBytes(StandardCharsets.UTF_8), arguments);
    }

    /** Runs it with bytes on its standard input. */
    public static MedsecRun of(byte[] in, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = Medsec.run(
                new Console(
                        new ByteArrayInputStream(in),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8)),
                arguments);
        return new MedsecRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
