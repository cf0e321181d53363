package io.github.medsecretary.correspondence.standard;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.rule.Provenance;
import io.github.medsecretary.correspondence.content.Heading;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Reads the text of a heading set, all problems at once. Belongs to one thread. */
final class HeadingTable {

    private static final int COLUMNS = 4;
    private static final Seq<String> FIELDS = List.of("name", "version", "standard", "source");

    private Map<String, String> fields = TreeMap.empty();
    private List<HeadingRow> rows = List.empty();
    private List<Problem> problems = List.empty();

    private HeadingTable() {}

    static Either<Seq<Problem>, HeadingSet> parse(String text) {
        var table = new HeadingTable();
        List<String> lines = List.ofAll(text.lines());
        table.first(lines.headOption());
        lines.zipWithIndex().drop(1).forEach(each -> table.line(each._2(), each._1()));
        return table.set(text);
    }

    private void first(Option<String> line) {
        if (!line.contains("#medsecretary-headings\t1")) {
            problem(0, "The first line is #medsecretary-headings, a tab and 1.");
        }
    }

    private void line(int index, String line) {
        if (line.startsWith("#")) {
            String[] parts = line.substring(1).split("\t", 2);
            fields = parts.length == 2 ? fields.put(parts[0], parts[1]) : fields;
        } else if (!line.isBlank()) {
            row(index, line.split("\t", -1));
        }
    }

    private void row(int index, String[] cells) {
        if (cells.length != COLUMNS) {
            problem(index, "A row has four cells: heading, SNOMED CT concept, conformance, what tells it.");
            return;
        }
        Option<Heading> heading = known(index, Heading.parse(cells[0]).toOption(), "heading");
        Option<String> snomed = known(index, snomed(cells[1]), "SNOMED CT concept");
        var conformance = known(index, Option.ofOptional(Conformance.parse(cells[2])), "conformance");
        var toldBy = known(index, Option.ofOptional(ToldBy.parse(cells[3])), "part of a letter");
        if (heading.exists(each -> rows.exists(row -> row.heading() == each))) {
            problem(index, "This heading has a row already.");
        }
        for (Heading each : heading) {
            rows = rows.appendAll(snomed.flatMap(
                    code -> conformance.flatMap(how -> toldBy.map(where -> new HeadingRow(each, code, how, where)))));
        }
    }

    private static Option<String> snomed(String cell) {
        boolean digits =
                cell.length() >= 6 && cell.length() <= 18 && cell.chars().allMatch(c -> c >= '0' && c <= '9');
        return cell.equals("-") ? Option.of("") : Option.when(digits, cell);
    }

    private <T> Option<T> known(int index, Option<T> cell, String what) {
        return cell.onEmpty(() -> problem(index, "This row's " + what + " is not known."));
    }

    private void problem(int index, String reason) {
        problems = problems.append(Problem.of(CoreCode.MALFORMED, reason).under(index));
    }

    private Either<Seq<Problem>, HeadingSet> set(String text) {
        FIELDS.filter(each -> !fields.containsKey(each))
                .forEach(each -> problem(0, "The line #" + each + " is missing."));
        return problems.isEmpty()
                ? Either.right(new HeadingSet(
                        new Provenance(field("name"), field("version"), sha256(text)),
                        field("standard"),
                        field("source"),
                        rows))
                : Either.left(problems);
    }

    private String field(String name) {
        return fields.get(name).get();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
