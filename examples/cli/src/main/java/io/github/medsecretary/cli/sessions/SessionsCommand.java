package io.github.medsecretary.cli.sessions;

import io.github.medsecretary.cli.input.Console;
import io.github.medsecretary.cli.input.Lines;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code medsec sessions}: scenarios in, what each of their steps does out, a line each. */
@Command(
        name = "sessions",
        mixinStandardHelpOptions = true,
        description = "Reads scenarios of sessions and bookings as JSON Lines and plays them, a line each.")
public final class SessionsCommand implements Callable<Integer> {

    private final Console console;

    /** Works on the given streams. */
    public SessionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return new Lines(console).answer(Scenario::shape, Scenario::play);
    }
}
