package io.github.medsecretary.benchmarks;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.shortform.LocalDefinitions;
import io.github.medsecretary.terminology.shortform.Resolution;
import io.github.medsecretary.terminology.shortform.Sense;
import io.github.medsecretary.terminology.shortform.SenseModel;
import io.github.medsecretary.terminology.shortform.ShortForms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Measures what is said of places as in UK letters: a line each with the sense that is meant, or its names parted by a
 * semicolon, or {@code ?} where nothing decides; the specialty; and the text with the short form in braces.
 */
public final class UkCasesRun {

    private record Answered(List<String> meant, String text, Resolution resolution) {

        boolean isOpen() {
            return meant.contains("?");
        }

        boolean isResolved() {
            return resolution instanceof Resolution.Resolved;
        }

        boolean isRight() {
            return meant.contains(best().map(Sense::longForm).orElse(""));
        }

        Optional<Sense> best() {
            for (Sense sense : SenseTexts.ranked(resolution)) {
                return Optional.of(sense);
            }
            return Optional.empty();
        }
    }

    private UkCasesRun() {}

    /** Takes the path of the places. */
    public static void main(String[] arguments) throws IOException {
        var dictionary = Dictionary.of(UkLexicons.layers());
        var shortForms = new ShortForms(dictionary, SenseModel.uk());
        var answers = new ArrayList<Answered>();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            if (!line.startsWith("#")) {
                answers.add(answered(line.split("\t", -1), dictionary, shortForms));
            }
        }
        List<Answered> decidable =
                answers.stream().filter(each -> !each.isOpen()).toList();
        List<Answered> open = answers.stream().filter(Answered::isOpen).toList();
        List<Answered> wrong =
                decidable.stream().filter(each -> !each.isRight()).toList();
        print("best sense right", decidable.size() - wrong.size(), decidable.size());
        print("taken wrongly", wrong.stream().filter(Answered::isResolved).count(), answers.size());
        print(
                "taken rightly",
                decidable.stream()
                        .filter(Answered::isResolved)
                        .filter(Answered::isRight)
                        .count(),
                decidable.size());
        print("left open", open.stream().filter(each -> !each.isResolved()).count(), open.size());
        wrong.forEach(each -> System.out.printf(
                Locale.ROOT,
                "%s%s -> %s: %s%n",
                each.isResolved() ? "TAKEN " : "",
                each.meant().get(0),
                each.best().map(Sense::toString).orElse("unknown"),
                each.text()));
        open.stream()
                .filter(Answered::isResolved)
                .forEach(each -> System.out.printf(Locale.ROOT, "TAKEN ? -> %s: %s%n", each.best(), each.text()));
    }

    private static Answered answered(String[] cells, Dictionary dictionary, ShortForms shortForms) {
        int start = cells[2].indexOf('{');
        int end = cells[2].indexOf('}') - 1;
        String text = cells[2].replace("{", "").replace("}", "");
        ClinicalText letter = ClinicalText.of(text).get();
        var context = DocumentContext.builder()
                .specialty(Optional.of(cells[1]).filter(each -> !each.isEmpty()))
                .build();
        return new Answered(
                List.of(cells[0].split("; ", -1)),
                cells[2],
                shortForms.resolve(Span.of(start, end), dictionary.read(letter), context, LocalDefinitions.in(letter)));
    }

    private static void print(String name, long some, long all) {
        System.out.printf(Locale.ROOT, "%-17s %d of %d, %.3f%n", name, some, all, (double) some / all);
    }
}
