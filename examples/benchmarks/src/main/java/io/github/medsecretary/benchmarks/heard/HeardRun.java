package io.github.medsecretary.benchmarks.heard;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Edits;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.review.Review;
import io.github.medsecretary.terminology.review.ReviewRules;
import io.github.medsecretary.terminology.testkit.Mishearing;
import io.github.medsecretary.terminology.testkit.Mishearings;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Measures what the rule {@code dictation} hears: {@code cases FILE} sentences with what was heard between bars;
 * {@code planted NOTES} one mishearing of each kind in each note; {@code speech CSV…} and {@code notes NOTES} what it
 * says of right texts. A last word {@code show} prints each finding or miss.
 */
public final class HeardRun {

    private final Review review;
    private final boolean show;

    private HeardRun(Review review, boolean show) {
        this.review = review;
        this.show = show;
    }

    /** Takes what to measure and the files. */
    public static void main(String[] arguments) throws IOException {
        List<String> words = List.of(arguments);
        var run = new HeardRun(
                Review.everyday(Dictionary.of(UkLexicons.layers())).listening(),
                words.last().equals("show"));
        List<Path> files = words.tail().remove("show").map(Path::of);
        switch (words.head()) {
            case "cases" -> run.cases(files.head());
            case "planted" -> run.planted(Texts.notes(files.head()));
            case "notes" -> run.silence(List.ofAll(Texts.notes(files.head())));
            default -> {
                for (Path file : files) {
                    System.out.print(file.getFileName() + ": ");
                    run.silence(List.ofAll(Texts.dialogues(file).values()));
                }
            }
        }
    }

    private Seq<Finding> heard(ClinicalText text) {
        return review.check(text, DocumentContext.unknown())
                .filter(each -> each.rule().equals(ReviewRules.DICTATION));
    }

    private void cases(Path file) throws IOException {
        int wrong = 0;
        int right = 0;
        int first = 0;
        int clean = 0;
        int silent = 0;
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                ClinicalText text = ClinicalText.of(cells[1].replace("|", "")).get();
                Seq<Finding> found = heard(text);
                if (cells[0].isEmpty()) {
                    clean++;
                    silent += found.isEmpty() ? 1 : 0;
                } else {
                    String said = cells[1].replaceAll("\\|[^|]*\\|", cells[0]);
                    wrong++;
                    first += found.exists(
                                    each -> restores(text, each.suggestions().take(1), said))
                            ? 1
                            : 0;
                    right += found.exists(each -> restores(text, each.suggestions(), said)) ? 1 : 0;
                }
                print(cells[1], text, found);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d of %d right words among three, %d first; %d of %d right sentences left alone%n",
                right,
                wrong,
                first,
                silent,
                clean);
    }

    private void print(String title, ClinicalText text, Seq<Finding> found) {
        if (show) {
            System.out.println(title);
            found.forEach(each -> System.out.printf(
                    Locale.ROOT,
                    "    %s -> %s %.2f %s%n",
                    text.quote(each.span().get()),
                    each.suggestions().map(Edit::replacement).mkString(", "),
                    each.confidence(),
                    each.evidence().mkString(" ")));
        }
    }

    private static boolean restores(ClinicalText text, Seq<Edit> suggestions, String said) {
        return suggestions.exists(edit ->
                plain(Edits.of(List.of(edit)).get().applyTo(text).get().value()).equals(plain(said)));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("-", " ")
                .replace("ae", "e")
                .replace("oe", "e");
    }

    private void planted(java.util.List<String> notes) {
        for (Mishearing.Kind kind : Mishearing.Kind.values()) {
            int planted = 0;
            int right = 0;
            int found = 0;
            int silent = 0;
            for (int i = 0; i < notes.size(); i++) {
                ClinicalText note = ClinicalText.of(notes.get(i)).get();
                var mishearing = Mishearings.plant(note, kind, i);
                if (mishearing.isPresent()) {
                    Mishearing each = mishearing.get();
                    planted++;
                    Seq<Finding> there = heard(each.text())
                            .filter(finding -> overlaps(finding.span().get(), each.place()));
                    boolean restored =
                            there.exists(finding -> restores(each.text(), finding.suggestions(), note.value()));
                    right += restored ? 1 : 0;
                    found += there.isEmpty() ? 0 : 1;
                    silent += heard(note).isEmpty() ? 1 : 0;
                    if (!restored) {
                        print(kind + " " + around(each.text(), each.place()), each.text(), there);
                    }
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d planted, found %.3f, right word among three %.3f, nothing in the note as it was %.3f%n",
                    kind,
                    planted,
                    (double) found / planted,
                    (double) right / planted,
                    (double) silent / planted);
        }
    }

    private static boolean overlaps(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static String around(ClinicalText text, Span place) {
        int start = Math.max(0, place.start() - 30);
        int end = Math.min(text.length(), place.end() + 30);
        return text.value().substring(start, place.start()) + "|" + text.quote(place) + "|"
                + text.value().substring(place.end(), end);
    }

    private void silence(List<String> texts) {
        int words = 0;
        int findings = 0;
        long start = System.nanoTime();
        for (String each : texts) {
            ClinicalText text = ClinicalText.of(each).get();
            words += each.split("\\s+").length;
            Seq<Finding> found = heard(text);
            findings += found.size();
            found.forEach(finding -> print(around(text, finding.span().get()), text, List.of(finding)));
        }
        System.out.printf(
                Locale.ROOT,
                "%d findings in %d words, %.2f in 1,000; %.1f s%n",
                findings,
                words,
                findings * 1000.0 / words,
                (System.nanoTime() - start) / 1e9);
    }
}
