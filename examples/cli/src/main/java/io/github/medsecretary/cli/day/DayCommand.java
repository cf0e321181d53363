package io.github.medsecretary.cli.day;

import io.github.medsecretary.cli.diary.DiaryFile;
import io.github.medsecretary.cli.diary.ReplanJson;
import io.github.medsecretary.cli.input.Console;
import io.github.medsecretary.cli.input.Failure;
import io.github.medsecretary.cli.input.InputFile;
import io.github.medsecretary.cli.json.JsonWriting;
import io.github.medsecretary.cli.letter.OutFolder;
import io.github.medsecretary.cli.picture.DiaryPage;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.dictation.HeadingLabels;
import io.github.medsecretary.correspondence.rendering.HtmlRenderer;
import io.github.medsecretary.correspondence.rendering.Renderer;
import io.github.medsecretary.correspondence.rendering.TextRenderer;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.selection.Selection;
import io.github.medsecretary.scheduling.publication.MorningList;
import io.github.medsecretary.scheduling.publication.Naming;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.github.medsecretary.terminology.confusion.ConfusionModel;
import io.github.medsecretary.terminology.lexicon.HeadingLabel;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.review.Review;
import io.github.medsecretary.terminology.shortform.SenseModel;
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

    private static final Seq<Renderer> RENDERERS = List.of(TextRenderer.usual(), HtmlRenderer.usual());

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
        Seq<Failure> failures =
                plan.swap().getOrElse(List.empty()).appendAll(people.fold(failed -> failed, People::failures));
        Letters letters = people.isRight() ? letters(folder, people.get()) : new Letters(List.empty(), List.empty());
        write(letters.drafted(), files);
        failures = failures.appendAll(letters.failures());
        console.refuse(failures);
        new DayScreen(plan.toOption(), letters.drafted(), failures.size())
                .lines()
                .forEach(console.out()::println);
        console.out().flush();
        boolean blocked = plan.exists(each -> !each.plan().unplaced().isEmpty())
                || letters.drafted().exists(DayCommand::isHeld);
        return failures.isEmpty() ? blocked ? 1 : 0 : 2;
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

    /** What came of the dictations. */
    private record Letters(Seq<DraftedLetter> drafted, Seq<Failure> failures) {}

    private static Letters letters(PracticeFolder folder, People people) {
        Layers layers = UkLexicons.layers();
        var dictionary = Dictionary.of(layers);
        var desk = new LetterDesk(
                dictionary,
                Review.beforeSignature(dictionary, SenseModel.uk(), ConfusionModel.uk()),
                labels(layers),
                people);
        Either<Seq<Failure>, Seq<String>> paths = folder.dictations();
        Seq<Either<Seq<Failure>, DraftedLetter>> results = paths.getOrElse(List.empty())
                .map(path -> folder.bytes(path)
                        .flatMap(bytes -> DictationFile.read(path.substring(path.lastIndexOf('/') + 1), bytes))
                        .flatMap(desk::draft));
        return new Letters(
                results.flatMap(Either::toOption),
                results.flatMap(each -> each.swap().getOrElse(List.empty()))
                        .prependAll(paths.swap().getOrElse(List.empty())));
    }

    private static HeadingLabels labels(Layers layers) {
        return layers.entries(HeadingLabel.class)
                .foldLeft(
                        HeadingLabels.titles(),
                        (labels, each) -> Heading.parse(each.entry().heading())
                                .map(heading -> labels.with(each.entry().label(), heading))
                                .getOrElse(labels));
    }

    private static void write(Seq<DraftedLetter> letters, OutFolder files) throws IOException {
        for (DraftedLetter letter : letters) {
            for (Selection selection : letter.draft().selections()) {
                String stem = "letters/" + OutFolder.name(letter.name()) + "/"
                        + OutFolder.name(selection.disclosure().recipient());
                for (AudienceLetter copy : selection.letter().stream().toList()) {
                    for (Renderer renderer : RENDERERS) {
                        files.write(stem + "." + renderer.extension(), renderer.render(copy));
                    }
                }
            }
        }
        for (String clinician : letters.filter(each -> !each.draft().queries().isEmpty())
                .map(DraftedLetter::clinician)
                .distinct()) {
            Seq<DraftedLetter> own = letters.filter(each -> each.clinician().equals(clinician)
                    && !each.draft().queries().isEmpty());
            files.write(
                    DraftSheet.path(clinician),
                    DraftSheet.of(own.head().draft().content().author(), own));
        }
        files.write("disclosure.json", JsonWriting.pretty(json -> DisclosuresJson.write(letters, json)));
    }
}
