package io.github.medsecretary.benchmarks.calibration;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.review.Review;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;
import java.util.Map;

/** How often each rule speaks of notes as they are, and how many of its findings are to be right; people have to judge. */
final class UntouchedNotes {

    private UntouchedNotes() {}

    static void print(Review review, Iterable<Map<String, String>> notes) {
        System.out.println("untouched notes");
        List.ofAll(notes)
                .flatMap(each -> findings(review, each))
                .groupBy(each -> each.rule().label())
                .toSortedMap(each -> each)
                .forEach((rule, findings) -> System.out.printf(
                        Locale.ROOT,
                        "  %-14s %4d findings, %.1f right expected%n",
                        rule,
                        findings.size(),
                        findings.map(Finding::confidence).sum().doubleValue()));
    }

    private static Seq<Finding> findings(Review review, Map<String, String> note) {
        var context = DocumentContext.builder()
                .specialty(note.getOrDefault("specialty", "unknown"))
                .build();
        return review.check(ClinicalText.of(note.getOrDefault("text", "-")).get(), context);
    }
}
