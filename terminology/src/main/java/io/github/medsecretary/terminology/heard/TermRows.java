package io.github.medsecretary.terminology.heard;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rows of the list of terms: {@code terms} with an area, a kind and terms; {@code cues} with an area and words;
 * {@code classes} with an area and classes of medicines; {@code doses} with a medicine, a unit and the amounts that are
 * usual. Cells are parted by tabs, lists by bars; lines that begin with {@code #} are the header.
 */
final class TermRows {

    private final List<String[]> rows;

    TermRows(List<String> lines) {
        this.rows = lines.stream()
                .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                .map(line -> line.split("\t"))
                .toList();
    }

    /** What a row of a type says of its area or medicine: the last cell's list. */
    record Said(String about, String kind, List<String> list) {}

    List<Said> of(String type) {
        return rows.stream()
                .filter(row -> row[0].equals(type))
                .map(row -> new Said(row[1], row[2], List.of(row[row.length - 1].split("\\|"))))
                .toList();
    }

    /** The area of each class of medicines that has one. */
    Map<String, String> areasOfClasses() {
        var areas = new TreeMap<String, String>();
        of("classes").forEach(said -> said.list().forEach(each -> areas.putIfAbsent(each, said.about())));
        return areas;
    }
}
