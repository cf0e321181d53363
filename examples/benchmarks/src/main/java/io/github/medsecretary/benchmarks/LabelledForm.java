package io.github.medsecretary.benchmarks;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A short form in a text whose sense is known.
 *
 * @param note the name of the note that the text is from
 * @param shortForm the short form
 * @param gold what is meant
 * @param specialty of the author
 * @param text the words
 * @param start where the short form starts
 * @param end one past where it ends
 */
record LabelledForm(String note, String shortForm, String gold, String specialty, String text, int start, int end) {

    static List<LabelledForm> read(Path file) throws IOException {
        var rows = new ArrayList<LabelledForm>();
        for (String line : Files.readAllLines(file)) {
            Map<String, Object> row = JsonTree.object(line);
            rows.add(new LabelledForm(
                    String.valueOf(row.get("doc")),
                    String.valueOf(row.get("shortForm")),
                    String.valueOf(row.get("gold")),
                    String.valueOf(row.get("specialty")),
                    String.valueOf(row.get("text")),
                    number(row, "start"),
                    number(row, "end")));
        }
        return rows;
    }

    private static int number(Map<String, Object> row, String name) {
        return row.get(name) instanceof BigDecimal number ? number.intValueExact() : 0;
    }
}
