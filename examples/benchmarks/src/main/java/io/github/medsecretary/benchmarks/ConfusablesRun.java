package io.github.medsecretary.benchmarks;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.confusion.ConfusionModel;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.review.Review;
import io.github.medsecretary.terminology.review.ReviewRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Words of confusable pairs swapped in notes: how many are found with the right word among the suggestions or answers,
 * how many untouched twins have a finding of any rule over the place, and by pair; then how often the two rules about
 * confusable words speak in untouched notes. Everyday profile. Takes the swapped words and the notes, both JSON lines;
 * with {@code show} as third argument prints each false alarm with what stands around it.
 */
public final class ConfusablesRun {

    private static final int SHOWN = 60;

    private static final class Count {
        private int rows;
        private int found;
        private int flagged;
    }

    private ConfusablesRun() {}

    /** Takes the paths of the swapped words and of the notes. */
    public static void main(String[] arguments) throws IOException {
        Review review = Review.everyday(Dictionary.of(UkLexicons.layers()), ConfusionModel.uk());
        boolean show = arguments.length > 2;
        swapped(review, Path.of(arguments[0]), show);
        alarms(review, Path.of(arguments[1]), show);
    }

    private static void swapped(Review review, Path file, boolean show) throws IOException {
        Map<String, Count> pairs = new TreeMap<>();
        var all = new Count();
        for (SwappedWord each : SwappedWord.read(file)) {
            boolean found = review.check(each.text(), each.context())
                    .exists(finding -> isOver(finding, each.place()) && each.isOfferedBy(finding));
            boolean flagged =
                    review.check(each.twin(), each.context()).exists(finding -> isOver(finding, each.twinPlace()));
            if (show && flagged) {
                shown("twin", each.twin(), each.twinPlace(), each.pair());
            }
            count(pairs.computeIfAbsent(each.pair(), none -> new Count()), found, flagged);
            count(all, found, flagged);
        }
        pairs.forEach(ConfusablesRun::print);
        print("all", all);
        System.out.printf(
                Locale.ROOT,
                "recall %.3f, twins silent %.4f%n",
                1.0 * all.found / all.rows,
                1 - 1.0 * all.flagged / all.rows);
    }

    private static void count(Count count, boolean found, boolean flagged) {
        count.rows++;
        count.found += found ? 1 : 0;
        count.flagged += flagged ? 1 : 0;
    }

    private static void print(String name, Count count) {
        System.out.printf("%-32s %4d of %4d found, %d twins flagged%n", name, count.found, count.rows, count.flagged);
    }

    private static boolean isOver(Finding finding, Span place) {
        return finding.span().filter(place::overlaps).isPresent()
                && !finding.rule().equals(ReviewRules.VARIANT);
    }

    private static void alarms(Review review, Path file, boolean show) throws IOException {
        long words = 0;
        Map<String, Integer> byRule = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            var note = JsonTree.object(line);
            ClinicalText text =
                    ClinicalText.of(String.valueOf(note.get("text"))).get();
            words += text.value().split("\\s+", -1).length;
            var context = DocumentContext.builder()
                    .specialty(String.valueOf(note.get("specialty")))
                    .build();
            for (Finding finding : review.check(text, context)) {
                if (finding.rule().equals(ReviewRules.HOMONYM) || finding.rule().equals(ReviewRules.LASA)) {
                    byRule.merge(finding.rule().label(), 1, Integer::sum);
                    if (show) {
                        shown(
                                "note",
                                text,
                                finding.span().get(),
                                finding.suggestions()
                                                .map(each -> each.replacement())
                                                .mkString("|") + " " + finding.confidence() + " "
                                        + finding.provenance().get().name());
                    }
                }
            }
        }
        long counted = words;
        byRule.forEach((rule, count) -> System.out.printf(
                Locale.ROOT, "%-8s %4d, %.3f per 1,000 of %d words%n", rule, count, count * 1000.0 / counted, counted));
    }

    private static void shown(String what, ClinicalText text, Span place, Object more) {
        int from = Math.max(0, place.start() - SHOWN);
        int to = Math.min(text.length(), place.end() + SHOWN);
        System.out.println(what + ": " + text.value().substring(from, place.start()) + "[[" + text.quote(place) + "]]"
                + text.value().substring(place.end(), to) + " -- " + more);
    }
}
