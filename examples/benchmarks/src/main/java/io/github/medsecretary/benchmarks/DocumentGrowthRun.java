package io.github.medsecretary.benchmarks;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.document.DocumentReader;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How long the parts of a text take to be told, of 1, 2, 4, 8 and 16 million characters: of notes one after the other,
 * and of texts made to be slow. The median of five.
 */
public final class DocumentGrowthRun {

    private static final int MEGA = 1_000_000;
    private static final int LARGEST = 16;
    private static final int PASSES = 5;

    private DocumentGrowthRun() {}

    /** Takes the path of notes, a JSON object with {@code text} a line. */
    public static void main(String[] arguments) throws IOException {
        var reader = DocumentReader.of(UkLexicons.layers());
        var pieces = new LinkedHashMap<String, String>();
        pieces.put("notes", notes(Path.of(arguments[0])));
        pieces.put("full stops", ".");
        pieces.put("opened quotations", "“");
        pieces.put("colons after capitals", "A:");
        pieces.put("postcodes", "EX8 1AB\n");
        pieces.put("titles", "Dr. A. ");
        pieces.put("blanks", " ");
        // Once unmeasured, so that the compiler has seen all of it.
        pieces.values()
                .forEach(each -> median(
                        reader,
                        ClinicalText.of(each.repeat(MEGA / each.length() + 1)).get()));
        for (Map.Entry<String, String> each : pieces.entrySet()) {
            System.out.printf("%-24s", each.getKey());
            for (int size = 1; size <= LARGEST; size *= 2) {
                String piece = each.getValue();
                String text = piece.repeat(size * MEGA / piece.length() + 1).substring(0, size * MEGA);
                System.out.printf(
                        Locale.ROOT,
                        " %6.0f ms",
                        median(reader, ClinicalText.of(text).get()));
            }
            System.out.println();
        }
    }

    private static double median(DocumentReader reader, ClinicalText text) {
        var millis = new double[PASSES];
        for (int pass = 0; pass < PASSES; pass++) {
            long start = System.nanoTime();
            int sentences = reader.read(text).sentences().size();
            millis[pass] = sentences < 0 ? 0 : (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return millis[PASSES / 2];
    }

    private static String notes(Path file) throws IOException {
        var all = new StringBuilder();
        for (String line : Files.readAllLines(file)) {
            all.append(JsonTree.object(line).get("text")).append("\n\n");
        }
        return all.toString();
    }
}
