package io.github.medsecretary.cli.day;

import io.github.medsecretary.cli.diary.PracticeClock;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.correspondence.workflow.Mailing;
import java.time.Instant;
import java.time.ZoneId;
import io.github.medsecretary.cli.diary.DiaryFile;
import io.github.medsecretary.cli.diary.ReplanJson;
import io.github.medsecretary.cli.input.Console;
import io.github.medsecretary.cli.input.Failure;
import io.github.medsecretary.cli.input.InputFile;
import io.github.medsecretary.cli.json.JsonWriting;
import io.github.medsecretary.cli.letter.OutFolder;
import io.github.medsecretary.cli.picture.DiaryPage;
import io.github.medsecretary.scheduling.publication.MorningList;
import io.github.medsecretary.scheduling.publication.Naming;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code medsec day}: the diary re-planned and the dictations turned into letters, all of it in one folder. */
@Command(
        name = "day",
        mixinStandardHelpOptions = true,
        description = "Runs a practice's day: re-plans its diary and drafts its letters.")
public final class DayCommand implements Callable<Integer> {

    private static final SiteZone LONDON = SiteZone.of(ZoneId.of("Europe/London"));

    private final Console console;

    @Option(names = "--practice", paramLabel = "DIR", description = "a practice's files; the sample if left out")
    private @Nullable Path practice;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "where to write")
    private Path out = Path.of(".");

    /** Works on the given streams. */
    public DayCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        PracticeFolder folder = practice == null ? PracticeFolder.sample() : PracticeFolder.at(practice);
        var files = new OutFolder(out);
        Either<Seq<Failure>, People> people = folder.bytes("people.json")
                .flatMap(bytes -> InputFile.of("people.json", bytes))
                .map(People::of);
        Either<Seq<Failure>, PlannedDay> plan = diary(folder, files, people.toOption());
        io.vavr.control.Option<PlannedDay> day = plan.toOption();
        var clock = new PracticeClock(day.map(each -> each.plan().diary().zone()).getOrElse(LONDON));
        Answers answers = answers(folder, clock);
        Instant now = day.map(each -> each.plan().basis().replanning().asOf().instant())
                .getOrElse(Instant.EPOCH);
        var post = Mailing.through(List.of(new Outbox(now)));
        LetterDay letters = people.map(all -> LetterDay.of(folder, all, day, answers, post, now))
                .getOrElse(() -> LetterDay.empty(day));
        LetterFiles.write(letters.letters(), files);
        Seq<Failure> failures = plan.swap()
                .getOrElse(List.empty())
                .appendAll(people.fold(failed -> failed, People::failures))
                .appendAll(letters.failures());
        console.refuse(failures);
        new DayScreen(day, letters.letters(), failures.size()).lines().forEach(console.out()::println);
        console.out().flush();
        boolean blocked = day.exists(each -> !each.plan().unplaced().isEmpty())
                || letters.drafts().exists(DayCommand::isHeld);
        return failures.isEmpty() ? blocked ? 1 : 0 : 2;
    }

    private static Answers answers(PracticeFolder folder, PracticeClock clock) {
        return folder.optional(Answers.FILE)
                .map(read -> read.flatMap(bytes -> InputFile.of(Answers.FILE, bytes))
                        .map(file -> Answers.of(file, clock))
                        .getOrElseGet(failures ->
                                new Answers(List.empty(), List.empty(), List.empty(), failures)))
                .getOrElse(Answers.NONE);
    }

    private static boolean isHeld(DraftedLetter letter) {
        return letter.draft()
                .selections()
                .exists(each -> each.disclosure().hold().isPresent());
    }

    private record Planned(DiaryFile file, Plan plan) {}

    private static Either<Seq<Failure>, Planned> planned(InputFile input) {
        return DiaryFile.of(input)
                .flatMap(file -> file.plan()
                        .map(plan -> new Planned(file, plan))
                        .mapLeft(problem -> List.of(input.located(problem))));
    }

    private static Either<Seq<Failure>, PlannedDay> diary(
            PracticeFolder folder, OutFolder files, io.vavr.control.Option<People> people) throws IOException {
        Either<Seq<Failure>, Planned> read = folder.bytes("practice.json")
                .flatMap(bytes -> InputFile.of("practice.json", bytes))
                .flatMap(DayCommand::planned);
        for (Planned each : read) {
            Plan plan = each.plan();
            files.write(
                    "plan.json",
                    JsonWriting.pretty(json ->
                            new ReplanJson(each.file().clock(), each.file().conflicts(), 0).write(plan, json)));
            files.write("diary.html", DiaryPage.of(plan));
        }
        Either<Seq<Failure>, PlannedDay> day =
                read.map(each -> PlannedDay.of(each.plan(), each.file().conflicts(), people));
        for (PlannedDay each : day) {
            if (!each.errands().isEmpty()) {
                files.write(
                        "morning.csv",
                        new MorningList(Naming.withoutPatients())
                                .csv(each.plan().diary(), each.errands()));
            }
        }
        return day;
    }
}
