package io.github.medsecretary.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.review.Review;
import io.github.medsecretary.terminology.shortform.SenseModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads notes, a JSON object with {@code text} a line, and prints how often each rule speaks in 1,000 words and how fast
 * the review is: the median of seven passes over all notes after three to warm up.
 */
public final class NotesRun {

    private static final int WARM_UP = 3;
    private static final int PASSES = 7;

    private NotesRun() {}

    /** Takes the path of the notes. */
    public static void main(String[] arguments) throws IOException {
        List<ClinicalText> notes = notes(Path.of(arguments[0]));
        Review review = Review.beforeSignature(Dictionary.of(UkLexicons.layers()), SenseModel.uk());
        long words = notes.stream()
                .mapToLong(each -> each.value().split("\\s+", -1).length)
                .sum();
        long units = notes.stream().mapToLong(ClinicalText::length).sum();
        var byRule = new TreeMap<String, Integer>();
        for (ClinicalText note : notes) {
            for (Finding finding : review.check(note, DocumentContext.unknown())) {
                byRule.merge(finding.rule().label(), 1, Integer::sum);
            }
        }
        System.out.printf(Locale.ROOT, "%d notes, %d words, %d characters%n", notes.size(), words, units);
        for (Map.Entry<String, Integer> each : byRule.entrySet()) {
            System.out.printf(
                    Locale.ROOT,
                    "%-16s %6d  %.3f per 1,000 words%n",
                    each.getKey(),
                    each.getValue(),
                    each.getValue() * 1000.0 / words);
        }
        System.out.printf(Locale.ROOT, "%.1f MB/s%n", units / 1e6 / seconds(review, notes));
    }

    private static double seconds(Review review, List<ClinicalText> notes) {
        var seconds = new double[PASSES];
        long findings = 0;
        for (int pass = -WARM_UP; pass < PASSES; pass++) {
            long start = System.nanoTime();
            for (ClinicalText note : notes) {
                findings += review.check(note, DocumentContext.unknown()).size();
            }
            if (pass >= 0) {
                seconds[pass] = (System.nanoTime() - start) / 1e9;
            }
        }
        Arrays.sort(seconds);
        return findings < 0 ? 0 : seconds[PASSES / 2];
    }

    private static List<ClinicalText> notes(Path file) throws IOException {
        var notes = new ArrayList<ClinicalText>();
        var factory = new JsonFactory();
        for (String line : Files.readAllLines(file)) {
            try (JsonParser json = factory.createParser(line)) {
                while (json.nextToken() != null) {
                    boolean text = json.currentToken() == JsonToken.FIELD_NAME
                            && json.currentName().equals("text");
                    if (text) {
                        notes.add(ClinicalText.of(json.nextTextValue()).get());
                    }
                }
            }
        }
        return notes;
    }
}
