package io.github.medsecretary.cli.diary;

import io.github.medsecretary.cli.input.Console;
import io.github.medsecretary.cli.input.Failure;
import io.github.medsecretary.cli.input.InputFile;
import io.github.medsecretary.scheduling.publication.ClinicList;
import io.github.medsecretary.scheduling.publication.DiaryCalendar;
import io.github.medsecretary.scheduling.publication.DiaryTable;
import io.github.medsecretary.scheduling.publication.Naming;
import io.github.medsecretary.scheduling.publication.WeekPicture;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code medsec print list|page|week|calendar|table}: a diary as others read it, with the ids of the file. The day and
 * the week are those of {@code --date}, or of the file's present.
 */
@Command(name = "print", mixinStandardHelpOptions = true, description = "Prints the diary for others to read.")
public final class PrintCommand {

    private static final int WEEK = 7;

    private final Console console;

    /** Works on the given streams. */
    public PrintCommand(Console console) {
        this.console = console;
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "The day's clinic list as text.")
    int list(
            @Option(names = "--in", required = true, paramLabel = "FILE") Path file,
            @Option(names = "--date", paramLabel = "DATE") @Nullable LocalDate date) {
        return print(
                file,
                practice ->
                        new ClinicList(Naming.ids(), practice.asOf()).text(practice.diary(), dateOf(practice, date)));
    }

    @Command(name = "page", mixinStandardHelpOptions = true, description = "The day's clinic list as HTML.")
    int page(
            @Option(names = "--in", required = true, paramLabel = "FILE") Path file,
            @Option(names = "--date", paramLabel = "DATE") @Nullable LocalDate date) {
        return print(
                file,
                practice ->
                        new ClinicList(Naming.ids(), practice.asOf()).html(practice.diary(), dateOf(practice, date)));
    }

    @Command(name = "week", mixinStandardHelpOptions = true, description = "The week, Monday to Sunday, as SVG.")
    int week(
            @Option(names = "--in", required = true, paramLabel = "FILE") Path file,
            @Option(names = "--date", paramLabel = "DATE") @Nullable LocalDate date) {
        return print(
                file,
                practice -> new WeekPicture(Naming.ids(), practice.asOf())
                        .svg(practice.diary(), mondayOf(dateOf(practice, date))));
    }

    @Command(name = "calendar", mixinStandardHelpOptions = true, description = "The diary as iCalendar text.")
    int calendar(@Option(names = "--in", required = true, paramLabel = "FILE") Path file) {
        return print(file, practice -> new DiaryCalendar(Naming.ids(), practice.asOf()).text(practice.diary()));
    }

    @Command(name = "table", mixinStandardHelpOptions = true, description = "The week, Monday to Sunday, as CSV.")
    int table(
            @Option(names = "--in", required = true, paramLabel = "FILE") Path file,
            @Option(names = "--date", paramLabel = "DATE") @Nullable LocalDate date) {
        return print(file, practice -> {
            LocalDate monday = mondayOf(dateOf(practice, date));
            return new DiaryTable(Naming.ids(), practice.asOf())
                    .text(practice.diary(), monday, monday.plusDays(WEEK - 1));
        });
    }

    private int print(Path path, Function<DiaryFile, String> printed) {
        Either<Seq<Failure>, String> text =
                InputFile.read(path).flatMap(DiaryFile::of).map(printed);
        if (text.isLeft()) {
            return console.refuse(text.getLeft());
        }
        console.out().print(text.get());
        console.out().flush();
        return 0;
    }

    private static LocalDate dateOf(DiaryFile practice, @Nullable LocalDate asked) {
        return Optional.ofNullable(asked)
                .orElseGet(() -> practice.diary().zone().date(practice.asOf().instant()));
    }

    private static LocalDate mondayOf(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
