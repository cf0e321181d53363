package io.github.medsecretary.benchmarks.heard;

import io.github.medsecretary.benchmarks.JsonTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Texts of the evaluation data. */
final class Texts {

    private Texts() {}

    /** The texts of notes, a JSON object a line. */
    static List<String> notes(Path file) throws IOException {
        var texts = new ArrayList<String>();
        for (String line : Files.readAllLines(file)) {
            texts.add(String.valueOf(JsonTree.object(line).get("text")));
        }
        return texts;
    }

    /** The dialogues of a file of dictations by their names, without who speaks. */
    static Map<String, String> dialogues(Path file) throws IOException {
        var dialogues = new TreeMap<String, String>();
        List<List<String>> rows = rows(Files.readString(file));
        int name = rows.get(0).indexOf("id");
        int dialogue = rows.get(0).indexOf("dialogue");
        for (List<String> row : rows.subList(1, rows.size())) {
            if (row.size() > dialogue) {
                dialogues.put(row.get(name), spoken(row.get(dialogue)));
            }
        }
        return dialogues;
    }

    // Words that the transcript has parted ("do n't") are put together; what parts speakers is an empty line.
    private static String spoken(String dialogue) {
        return dialogue.replaceAll("\\[(doctor|patient|patient_guest)\\]", "\n\n")
                .replace(" n't", "n't")
                .replaceAll(" ([.,;:?!])", "$1")
                .replaceAll("\\n\\s*\\n\\s*", "\n\n")
                .strip();
    }

    // Cells in quotation marks may hold commas and line ends; a doubled mark stands for one.
    private static List<List<String>> rows(String csv) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"';
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
        row.add(cell.toString().strip());
        rows.add(List.copyOf(row));
        return rows;
    }
}
