package io.github.medsecretary.benchmarks.letters;

import io.github.medsecretary.cli.letter.PatientWording;
import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edits;
import io.github.medsecretary.correspondence.content.Absence;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.dictation.HeadingLabels;
import io.github.medsecretary.correspondence.dictation.Transcript;
import io.github.medsecretary.correspondence.dictation.Typing;
import io.github.medsecretary.correspondence.pdf.PdfRenderer;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.rendering.HtmlRenderer;
import io.github.medsecretary.correspondence.rendering.Renderer;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.workflow.Draft;
import io.github.medsecretary.correspondence.workflow.Signed;
import io.github.medsecretary.correspondence.workflow.StatedIdentity;
import io.github.medsecretary.terminology.confusion.ConfusionModel;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.review.Review;
import io.github.medsecretary.terminology.shortform.SenseModel;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A day of letters: the sample's dictations in turn, each with a patient of its own, typed and reviewed; cut, selected,
 * put in the patient's words, proven and signed; then all copies as HTML and as PDF. Time of the processor by this
 * thread, the middle of some rounds after a hundred letters that warm up, for a number of letters and for twice as many. What was
 * asked about a dictation stays unanswered; that the review finds it costs the same.
 */
public final class DayOfLettersRun {

    private static final String SAMPLE = "/io/github/medsecretary/cli/day/sample/dictations/";
    private static final int WARM = 100;
    private static final Instant NOW = Instant.parse("2030-01-07T08:00:00Z");

    private final HeadingLabels labels = HeadingLabels.titles();
    private final Dictionary dictionary = Dictionary.of(UkLexicons.layers());
    private final Review review = Review.beforeSignature(dictionary, SenseModel.uk(), ConfusionModel.uk());
    private final PatientWording wording = PatientWording.of(dictionary);
    private final Array<ClinicalText> dictations;

    private DayOfLettersRun(Array<ClinicalText> dictations) {
        this.dictations = dictations;
    }

    /** Prints a row a number of letters; the arguments are the number, 200 if there is none, and how many rounds, 5. */
    public static void main(String[] arguments) throws IOException {
        int number = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        var run = new DayOfLettersRun(dictations());
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        run.round(WARM);
        for (int letters : List.of(number, 2 * number)) {
            Seq<Round> measured = List.range(0, rounds).map(any -> run.round(letters));
            System.out.printf(
                    Locale.ROOT,
                    "%d letters, %d copies: typed and reviewed %.0f ms, assembled %.0f ms, HTML %.0f ms, PDF %.0f ms%n",
                    letters,
                    measured.head().copies(),
                    middle(measured.map(Round::typed)),
                    middle(measured.map(Round::assembled)),
                    middle(measured.map(Round::html)),
                    middle(measured.map(Round::pdf)));
        }
    }

    private static Array<ClinicalText> dictations() throws IOException {
        Array<String> names = Array.of(read("index").split("\n", -1)).reject(String::isBlank);
        Array<ClinicalText> all = Array.empty();
        for (String name : names) {
            String file = read(name);
            all = all.append(
                    ClinicalText.of(file.substring(file.indexOf("\n\n") + 2)).get());
        }
        return all;
    }

    private static String read(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(DayOfLettersRun.class.getResourceAsStream(SAMPLE + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private record Round(int copies, double typed, double assembled, double html, double pdf) {}

    private record Timed<T>(T value, double millis) {}

    private Round round(int number) {
        var typed = timed(() -> List.range(0, number).map(this::typed).toList());
        var letters = timed(() -> typed.value()
                .zipWithIndex()
                .flatMap(each -> copies(each._1(), each._2()))
                .toList());
        var html = timed(() -> written(letters.value(), HtmlRenderer.usual()));
        var pdf = timed(() -> written(letters.value(), PdfRenderer.usual()));
        return new Round(letters.value().size(), typed.millis(), letters.millis(), html.millis(), pdf.millis());
    }

    private ClinicalText typed(int number) {
        ClinicalText words = new Typing(labels)
                .type(dictations.get(number % dictations.size()))
                .get()
                .marked();
        Seq<Finding> findings = review.check(words, DocumentContext.unknown());
        List<Finding> fixes = List.empty();
        for (Finding each : findings) {
            boolean isFix =
                    each.disposition() == Disposition.FIX && !each.suggestions().isEmpty();
            fixes = isFix && !overlaps(each, fixes) ? fixes.append(each) : fixes;
        }
        return Edits.of(fixes.map(each -> each.suggestions().head()))
                .get()
                .applyTo(words)
                .get();
    }

    private static boolean overlaps(Finding finding, Seq<Finding> others) {
        return others.exists(
                each -> each.span().orElseThrow().overlaps(finding.span().orElseThrow()));
    }

    private Seq<AudienceLetter> copies(ClinicalText words, int number) {
        LetterContent content = content(words, number);
        Draft draft = Draft.of(content, List.of(recipient("gp"), recipient("pt")), PolicySet.uk(), List.empty());
        Draft plain =
                draft.withPatientCopy(wording.applyTo(draft.begunForPatient().orElseThrow(), content.patient())
                        .copy());
        Signed signed = plain.sign(
                        StatedIdentity.ofRecord(content.patient()),
                        content.author().id(),
                        NOW)
                .get();
        return signed.selections().flatMap(each -> Option.ofOptional(each.letter(Optional.of(signed.signature()))));
    }

    private LetterContent content(ClinicalText words, int number) {
        LetterContent frame = ClinicCase.usual().content();
        Patient usual = frame.patient();
        var patient = Patient.builder()
                .id("p" + number)
                .name(PersonName.builder()
                        .title("Mrs")
                        .given("Ann")
                        .family("Field" + number)
                        .build())
                .birthDate(usual.birthDate())
                .gender(usual.gender())
                .identifiers(usual.identifiers())
                .address(usual.address())
                .build();
        return LetterContent.builder()
                .reference("OUR/2030/" + number)
                .dates(frame.dates())
                .organisation(frame.organisation())
                .patient(patient)
                .author(frame.author())
                .fragments(Transcript.of(words, labels)
                        .fragments()
                        .reject(each -> each.body()
                                .absence()
                                .filter(why -> why == Absence.INAUDIBLE)
                                .isPresent()))
                .build();
    }

    private static Recipient recipient(String id) {
        boolean isPatient = id.equals("pt");
        return Recipient.builder()
                .id(id)
                .audience(isPatient ? Audience.PATIENT : Audience.GENERAL_PRACTITIONER)
                .name(isPatient ? Optional.empty() : Optional.of("Dr A Jones"))
                .purpose(isPatient ? PurposeOfUse.PATRQT : PurposeOfUse.TREAT)
                .build();
    }

    private static int written(Seq<AudienceLetter> letters, Renderer form) {
        return letters.map(each -> form.render(each).length).sum().intValue();
    }

    private static <T> Timed<T> timed(Supplier<T> work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        T value = work.get();
        return new Timed<>(value, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6);
    }

    private static double middle(Seq<Double> times) {
        return times.sorted().get(times.size() / 2);
    }
}
