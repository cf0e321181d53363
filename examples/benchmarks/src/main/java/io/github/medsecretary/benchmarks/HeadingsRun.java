package io.github.medsecretary.benchmarks;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.review.Review;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Counts what is asked about short forms inside headings of notes, where there are none.
 */
public final class HeadingsRun {

    private HeadingsRun() {}

    /** Takes the path of notes, a JSON object with {@code text} a line. */
    public static void main(String[] arguments) throws IOException {
        Review review = Review.beforeSignature(Dictionary.of(UkLexicons.layers()));
        int headings = 0;
        int asked = 0;
        int inside = 0;
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            String text = String.valueOf(JsonTree.object(line).get("text"));
            List<Span> places = CapitalHeadings.in(text);
            headings += places.size();
            for (var finding : review.check(ClinicalText.of(text).get(), DocumentContext.unknown())) {
                if (finding.rule().label().equals("abbreviation")) {
                    asked++;
                    Span span = finding.span().orElseThrow();
                    inside += places.stream().anyMatch(each -> each.encloses(span)) ? 1 : 0;
                }
            }
        }
        System.out.printf(Locale.ROOT, "%d headings, %d questions, %d of them in headings%n", headings, asked, inside);
    }
}
