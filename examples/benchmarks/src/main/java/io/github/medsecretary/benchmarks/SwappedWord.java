package io.github.medsecretary.benchmarks;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A word of a confusable pair that stands for the other one in a note.
 *
 * @param pair both words
 * @param right the word that the note had
 * @param text the note with the wrong word
 * @param place where that stands
 * @param twin the note as it was
 * @param twinPlace where the right word stands in it
 * @param context of both
 */
public record SwappedWord(
        String pair,
        String right,
        ClinicalText text,
        Span place,
        ClinicalText twin,
        Span twinPlace,
        DocumentContext context) {

    /** Those of a file of JSON Lines. */
    public static List<SwappedWord> read(Path file) throws IOException {
        var read = new ArrayList<SwappedWord>();
        for (String line : Files.readAllLines(file)) {
            read.add(of(JsonTree.object(line)));
        }
        return read;
    }

    private static SwappedWord of(Map<String, Object> row) {
        int start = number(row, "start");
        String right = text(row, "right");
        return new SwappedWord(
                text(row, "pair"),
                right,
                ClinicalText.of(text(row, "text")).get(),
                Span.of(start, number(row, "end")),
                ClinicalText.of(text(row, "twin")).get(),
                Span.of(start, start + right.length()),
                DocumentContext.builder().specialty(text(row, "specialty")).build());
    }

    private static String text(Map<String, Object> row, String name) {
        return String.valueOf(row.get(name));
    }

    private static int number(Map<String, Object> row, String name) {
        return row.get(name) instanceof BigDecimal number ? number.intValue() : 0;
    }

    /** Whether a finding proposes the right word, or asks whether it is meant. */
    public boolean isOfferedBy(Finding finding) {
        return finding.suggestions().exists(edit -> edit.replacement().equalsIgnoreCase(right))
                || finding.query()
                        .filter(query ->
                                query.question().toLowerCase(Locale.ROOT).contains("“" + right + "”")
                                        || query.answers()
                                                .exists(each -> each.label().equalsIgnoreCase(right)))
                        .isPresent();
    }
}
