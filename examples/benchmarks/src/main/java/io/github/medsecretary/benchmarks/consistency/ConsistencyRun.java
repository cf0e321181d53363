package io.github.medsecretary.benchmarks.consistency;

import io.github.medsecretary.benchmarks.JsonTree;
import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.person.AdministrativeGender;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.review.Review;
import io.github.medsecretary.terminology.testkit.ErrorKind;
import io.github.medsecretary.terminology.testkit.Injector;
import io.github.medsecretary.terminology.testkit.PlantedError;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads notes, a JSON object with {@code text} a line or a table of cases with a column {@code Text} of which those
 * without an error flag are read, and prints how often each rule about contradictions speaks in 1,000 words; then, of one
 * error planted into each note by kind, how many are found at their place, and in how many twins nothing is said there.
 */
public final class ConsistencyRun {

    private final Dictionary dictionary = Dictionary.of(UkLexicons.layers());
    private final RuleSet<Reading, DocumentContext> rules;

    private ConsistencyRun() {
        Seq<String> kinds = List.of(ErrorKind.values()).map(ErrorKind::rule);
        var all = Review.everyday(dictionary).rules();
        rules = all.rules()
                .reject(rule -> kinds.contains(rule.id().label()))
                .foldLeft(all, (left, rule) -> left.disable(rule.id()).get());
    }

    /** Takes the path of the notes. */
    public static void main(String[] arguments) throws IOException {
        var run = new ConsistencyRun();
        Seq<ClinicalText> notes = notes(Path.of(arguments[0]));
        run.speak(notes);
        for (ErrorKind kind : ErrorKind.values()) {
            run.plant(
                    kind,
                    "changed",
                    notes.zipWithIndex()
                            .map(each -> Injector.change(kind, each._1(), DocumentContext.unknown(), each._2())));
            run.plant(
                    kind,
                    "written in",
                    notes.zipWithIndex().map(each -> Injector.write(kind, each._1(), sex(each._1()), each._2())));
        }
    }

    private static Seq<ClinicalText> notes(Path file) throws IOException {
        boolean table = file.toString().endsWith(".csv");
        return table ? CorrectCases.of(file) : jsonLines(file);
    }

    private static Seq<ClinicalText> jsonLines(Path file) throws IOException {
        List<ClinicalText> notes = List.empty();
        for (String line : Files.readAllLines(file)) {
            String text = String.valueOf(JsonTree.object(line).get("text"));
            notes = notes.prepend(ClinicalText.of(text).get());
        }
        return notes.reverse().toArray();
    }

    // The pronouns of the note, so that what is written in does not contradict it otherwise.
    private static AdministrativeGender sex(ClinicalText note) {
        String text = " " + note.value().toLowerCase(Locale.ROOT).replace('.', ' ') + " ";
        int he = text.split(" he | his ", -1).length;
        return he >= text.split(" she | her ", -1).length ? AdministrativeGender.MALE : AdministrativeGender.FEMALE;
    }

    private void speak(Seq<ClinicalText> notes) {
        long words = 0;
        var byRule = new TreeMap<String, Integer>();
        for (ClinicalText note : notes) {
            words += note.value().split("\\s+", -1).length;
            for (Finding finding : check(note, DocumentContext.unknown())) {
                byRule.merge(finding.rule().label(), 1, Integer::sum);
            }
        }
        System.out.printf(Locale.ROOT, "%d notes, %d words%n", notes.size(), words);
        for (Map.Entry<String, Integer> each : byRule.entrySet()) {
            System.out.printf(
                    Locale.ROOT, "%-14s %4d  %.3f%n", each.getKey(), each.getValue(), each.getValue() * 1000.0 / words);
        }
    }

    private Seq<Finding> check(ClinicalText note, DocumentContext context) {
        return rules.check(dictionary.read(note, context), context);
    }

    private void plant(ErrorKind kind, String how, Seq<Optional<PlantedError>> planted) {
        Seq<PlantedError> errors = planted.flatMap(each -> each.stream().toList());
        if (errors.isEmpty()) {
            return;
        }
        int found = errors.count(each -> told(kind, each.text(), each)
                .exists(finding ->
                        isOver(finding, each.place()) || finding.related().exists(each.place()::overlaps)));
        int silent = errors.count(
                each -> !told(kind, each.twin(), each).exists(finding -> isOver(finding, each.twinPlace())));
        System.out.printf(
                Locale.ROOT,
                "%-14s %-10s %4d planted, %.3f found, %.3f of twins silent%n",
                kind.rule(),
                how,
                errors.size(),
                found / (double) errors.size(),
                silent / (double) errors.size());
    }

    // An error is found at its place, or at the place that it contradicts if its own is among the related ones.
    private Seq<Finding> told(ErrorKind kind, ClinicalText text, PlantedError error) {
        return check(text, error.context())
                .filter(finding -> finding.rule().label().equals(kind.rule()));
    }

    private static boolean isOver(Finding finding, Span place) {
        return finding.span().filter(place::overlaps).isPresent();
    }
}
