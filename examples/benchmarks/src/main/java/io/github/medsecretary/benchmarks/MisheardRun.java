package io.github.medsecretary.benchmarks;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Edits;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.confusion.ConfusionModel;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.review.Review;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeMap;

/**
 * Reads sentences in which something was misheard, and as they were said, as {@link Slip} has them, and prints for each
 * kind in how many a finding stands over the place, in how many the right words are among its first three suggestions,
 * and in how many nothing is said of the sentence as it was said. Lines of the kind {@code right} are sentences alone. Everyday
 * profile with what was learnt of pairs, listening.
 */
public final class MisheardRun {

    private static final int MOST = 3;
    private static final String RIGHT = "right";

    private final Review review = Review.everyday(Dictionary.of(UkLexicons.layers()), ConfusionModel.uk())
            .listening();
    private final boolean show;

    private MisheardRun(boolean show) {
        this.show = show;
    }

    private record Count(int places, int found, int restored, int silent) {

        Count and(Count other) {
            return new Count(
                    places + other.places, found + other.found, restored + other.restored, silent + other.silent);
        }
    }

    /** Takes the path of the sentences, and {@code show} to print what was missed and what was said of right ones. */
    public static void main(String[] arguments) throws IOException {
        var run = new MisheardRun(arguments.length > 1);
        var counts = new TreeMap<String, Count>();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                Count count = cells[0].equals(RIGHT) ? run.right(cells[2]) : run.judged(Slip.parse(line));
                counts.merge(cells[0], count, Count::and);
                if (!cells[0].equals(RIGHT)) {
                    counts.merge("by " + cells[1], count, Count::and);
                    counts.merge("~all misheard", count, Count::and);
                }
            }
        }
        counts.forEach((kind, count) -> System.out.printf(
                Locale.ROOT,
                "%-14s %3d places, %3d found, %3d with the right words among three, %.3f; silent when right %d%n",
                kind,
                count.places,
                count.found,
                count.restored,
                count.restored / (double) count.places,
                count.silent));
    }

    private Count right(String text) {
        ClinicalText right = ClinicalText.of(text).get();
        return new Count(1, 0, 0, isSilent(right, text) ? 1 : 0);
    }

    private Count judged(Slip slip) {
        Seq<Finding> there = findings(slip.text()).filter(each -> isAt(each, slip.place()));
        boolean restored = there.exists(each -> each.suggestions()
                .take(MOST)
                .exists(edit -> plain(applied(slip.text(), edit))
                        .equals(plain(slip.twin().value()))));
        if (show && !restored) {
            System.out.println((there.isEmpty() ? "NONE  " : "WRONG ")
                    + slip.line()
                    + there.map(each -> " [" + each.rule().label() + " "
                                    + each.suggestions().map(Edit::replacement).mkString(", ") + "]")
                            .mkString());
        }
        boolean silent = isSilent(slip.twin(), slip.line());
        return new Count(1, there.isEmpty() ? 0 : 1, restored ? 1 : 0, silent ? 1 : 0);
    }

    private boolean isSilent(ClinicalText text, String line) {
        Seq<Finding> findings = findings(text);
        if (show) {
            findings.forEach(each -> System.out.println("ALARM " + each.rule().label() + " “"
                    + each.span().map(text::quote).orElse("") + "” " + line));
        }
        return findings.isEmpty();
    }

    private Seq<Finding> findings(ClinicalText text) {
        return review.check(text, DocumentContext.unknown());
    }

    private static boolean isAt(Finding finding, Span place) {
        return finding.span().filter(place::overlaps).isPresent();
    }

    private static String applied(ClinicalText text, Edit edit) {
        return Edits.of(List.of(edit)).get().applyTo(text).get().value();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('-', ' ')
                .replace("ae", "e")
                .replace("oe", "e");
    }
}
