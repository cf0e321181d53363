package io.github.medsecretary.benchmarks.consistency;

import io.github.medsecretary.core.text.ClinicalText;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The texts of a table of cases that are marked as having no error: comma-separated, cells in quotes may hold lines. */
final class CorrectCases {

    private static final String TEXT = "Text";
    private static final String FLAG = "Error Flag";

    private CorrectCases() {}

    static Seq<ClinicalText> of(Path file) throws IOException {
        List<List<String>> rows = rows(Files.readString(file));
        int text = rows.get(0).indexOf(TEXT);
        int flag = rows.get(0).indexOf(FLAG);
        return Array.ofAll(rows)
                .drop(1)
                .filter(row ->
                        row.size() > Math.max(text, flag) && row.get(flag).equals("0"))
                .map(row -> ClinicalText.of(row.get(text)).get());
    }

    private static List<List<String>> rows(String table) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < table.length(); i++) {
            char c = table.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < table.length() && table.charAt(i + 1) == '"';
                if (doubled) {
                    cell.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString().strip());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else {
                cell.append(c);
            }
        }
        if (cell.length() > 0 || !row.isEmpty()) {
            row.add(cell.toString().strip());
            rows.add(List.copyOf(row));
        }
        return rows;
    }
}
