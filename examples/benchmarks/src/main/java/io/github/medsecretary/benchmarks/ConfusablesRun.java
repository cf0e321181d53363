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
import java.math.BigDecimal;
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
        for (String line : Files.readAllLines(file)) {
            var row = JsonTree.object(line);
            Span place = Span.of(number(row, "start"), number(row, "end"));
            String right = String.valueOf(row.get("right"));
            Span twin = Span.of(place.start(), place.start() + right.length());
            boolean found = check(review, row, "text").exists(each -> isOver(each, place) && offers(each, right));
            boolean flagged = check(review, row, "twin").exists(each -> isOver(each, twin));
            if (show && flagged) {
                shown(
                        "twin",
                        ClinicalText.of(String.valueOf(row.get("twin"))).get(),
                        twin,
                        String.valueOf(row.get("pair")));
            }
            count(pairs.computeIfAbsent(String.valueOf(row.get("pair")), none -> new Count()), found, flagged);
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

    private static int number(Map<String, Object> row, String name) {
        return row.get(name) instanceof BigDecimal number ? number.intValue() : 0;
    }

    private static io.vavr.collection.Seq<Finding> check(Review review, Map<String, Object> row, String name) {
        var context = DocumentContext.builder()
                .specialty(String.valueOf(row.get("specialty")))
                .build();
        return review.check(ClinicalText.of(String.valueOf(row.get(name))).get(), context);
    }

    private static boolean isOver(Finding finding, Span place) {
        return finding.span().filter(place::overlaps).isPresent()
                && !finding.rule().equals(ReviewRules.VARIANT);
    }

    private static boolean offers(Finding finding, String right) {
        return finding.suggestions().exists(edit -> edit.replacement().equalsIgnoreCase(right))
                || finding.query()
                        .filter(query ->
                                query.question().toLowerCase(Locale.ROOT).contains("“" + right + "”")
                                        || query.answers()
                                                .exists(each -> each.label().equalsIgnoreCase(right)))
                        .isPresent();
    }

    private static void alarms(Review review, Path file, boolean show) throws IOException {
        long words = 0;
        Map<String, Integer> byRule = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            var note = JsonTree.object(line);
            ClinicalText text =
                    ClinicalText.of(String.valueOf(note.get("text"))).get();
            words += text.value().split("\\s+", -1).length;
            for (Finding finding : check(review, note, "text")) {
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
