package io.github.medsecretary.cli.day;

import io.github.medsecretary.cli.diary.DiaryFile;
import io.github.medsecretary.cli.diary.PracticeClock;
import io.github.medsecretary.cli.input.Console;
import io.github.medsecretary.cli.input.Failure;
import io.github.medsecretary.cli.input.InputFile;
import io.github.medsecretary.cli.letter.OutFolder;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.correspondence.workflow.Mailing;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.function.Function;
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
        Either<Seq<Failure>, Planned> read = folder.bytes("practice.json")
                .flatMap(bytes -> InputFile.of("practice.json", bytes))
                .flatMap(DayCommand::planned);
        var clock =
                new PracticeClock(read.map(each -> each.plan().diary().zone()).getOrElse(LONDON));
        Replies replies =
                optional(folder, Replies.FILE, file -> Replies.of(file, clock), Replies::unread, Replies.NONE);
        Answers answers =
                optional(folder, Answers.FILE, file -> Answers.of(file, clock), Answers::unread, Answers.NONE);
        Instant now = present(read, answers, replies);
        var post = Mailing.through(List.of(new Outbox(now)));
        var day = read.toOption()
                .map(each -> PlannedDay.of(
                        each.file(),
                        each.plan(),
                        people.toOption(),
                        replies,
                        people.toOption().map(all -> new NoticePost(all, post, clock.zone()))));
        LetterDay letters = people.map(all -> LetterDay.of(folder, all, day, answers, post, now))
                .getOrElse(() -> LetterDay.empty(day));
        for (Planned each : read) {
            DayFiles.write(each.file(), day.get(), files);
        }
        LetterFiles.write(letters.letters(), files);
        for (Planned each : read) {
            Seq<Arranged> arranged = letters.arranged(each.plan().diary());
            if (!arranged.isEmpty()) {
                files.write("waiting.json", WaitingJson.of(arranged));
            }
        }
        var notices = day.toList().flatMap(each -> each.told().notices());
        if (!letters.letters().isEmpty() || !notices.isEmpty()) {
            files.write("post.json", PostJson.of(letters.letters(), notices));
        }
        Seq<Failure> failures = read.swap()
                .getOrElse(List.empty())
                .appendAll(people.fold(failed -> failed, People::failures))
                .appendAll(day.toList().flatMap(each -> each.told().failures()))
                .appendAll(letters.failures());
        console.refuse(failures);
        new DayScreen(day, letters.letters(), failures.size()).lines().forEach(console.out()::println);
        console.out().flush();
        boolean blocked = day.exists(each -> !each.plan().unplaced().isEmpty())
                || letters.drafts().exists(DayCommand::isHeld);
        return failures.isEmpty() ? blocked ? 1 : 0 : 2;
    }

    // The diary's, or the last that anybody is said to have done: nothing is sent before it was signed. Where there is
    // neither, nobody has signed, and no time is told.
    private static Instant present(Either<Seq<Failure>, Planned> read, Answers answers, Replies replies) {
        return read.map(each -> each.plan().basis().replanning().asOf().instant())
                .toList()
                .appendAll(answers.last())
                .appendAll(replies.last())
                .max()
                .getOrElse(Instant.EPOCH);
    }

    private static <T> T optional(
            PracticeFolder folder,
            String name,
            Function<InputFile, T> shape,
            Function<Seq<Failure>, T> unread,
            T absent) {
        return folder.optional(name)
                .map(read -> read.flatMap(bytes -> InputFile.of(name, bytes)).fold(unread, shape))
                .getOrElse(absent);
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
}
