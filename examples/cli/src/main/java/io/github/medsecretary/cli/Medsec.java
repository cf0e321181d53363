package io.github.medsecretary.cli;

import io.github.medsecretary.cli.check.CheckCommand;
import io.github.medsecretary.cli.day.DayCommand;
import io.github.medsecretary.cli.diary.DiaryCommand;
import io.github.medsecretary.cli.diary.PrintCommand;
import io.github.medsecretary.cli.input.CliCode;
import io.github.medsecretary.cli.input.Console;
import io.github.medsecretary.cli.input.Failure;
import io.github.medsecretary.cli.input.Fault;
import io.github.medsecretary.cli.letter.LetterCommand;
import io.github.medsecretary.cli.sessions.SessionsCommand;
import io.github.medsecretary.cli.shortform.DefineCommand;
import io.github.medsecretary.cli.shortform.ExpandCommand;
import io.github.medsecretary.cli.spelling.SuggestCommand;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code medsec}: the work of a medical secretary, from the command line. */
@Command(
        name = "medsec",
        mixinStandardHelpOptions = true,
        version = "medsec 0.1.0-SNAPSHOT",
        description = "The work of a medical secretary: the diary, the words, the letters.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {CommandLine.HelpCommand.class})
public final class Medsec {

    private Medsec() {}

    /** Runs a command and ends the program with its exit code. */
    public static void main(String[] arguments) {
        var out = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), false, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int exit = run(new Console(System.in, out, err), arguments);
        out.flush();
        System.exit(exit);
    }

    /** Runs a command on the given console; gives its exit code. */
    static int run(Console console, String... arguments) {
        return new CommandLine(new Medsec())
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new ExpandCommand(console))
                .addSubcommand(new DefineCommand(console))
                .addSubcommand(new SuggestCommand(console))
                .addSubcommand(new SessionsCommand(console))
                .addSubcommand(new DiaryCommand(console))
                .addSubcommand(new PrintCommand(console))
                .addSubcommand(new LetterCommand(console))
                .addSubcommand(new DayCommand(console))
                .setOut(new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), true))
                .setErr(new PrintWriter(new OutputStreamWriter(console.err(), StandardCharsets.UTF_8), true))
                .setParameterExceptionHandler((wrong, given) -> console.refuse(
                        List.of(Failure.of("medsec", Problem.of(CliCode.USAGE).maybe("medsec help tells more.")))))
                .setExecutionExceptionHandler((thrown, line, parsed) -> console.refuse(List.of(unexpected(thrown))))
                .execute(arguments);
    }

    private static Failure unexpected(Exception thrown) {
        var problem = thrown instanceof IOException ? Problem.of(CliCode.FILE_UNUSABLE) : Fault.of(thrown);
        return Failure.of("medsec", problem);
    }
}
