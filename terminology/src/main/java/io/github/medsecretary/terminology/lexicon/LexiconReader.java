package io.github.medsecretary.terminology.lexicon;

import io.github.medsecretary.core.document.Jurisdiction;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.text.ClinicalText;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashSet;

/** Reads one lexicon's text from its first line to its last, gathering everything that is wrong. */
final class LexiconReader {

    private static final String MAGIC = "#medsecretary-lexicon\t1";

    private final ArrayList<LexiconProblem> problems = new ArrayList<>();
    private final ArrayList<Entry> entries = new ArrayList<>();
    private final ArrayList<Deletion> deletions = new ArrayList<>();
    private final HashSet<String> keys = new HashSet<>();
    private final ArrayList<Header> header = new ArrayList<>();

    private record Header(int line, String name, String value) {}

    Either<Seq<LexiconProblem>, Lexicon> read(String text) {
        var lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(MAGIC)) {
            return Either.left(List.of(problem(1, 1, LexiconCode.LEXICON_FORMAT)));
        }
        for (int i = 1; i < lines.size(); i++) {
            line(i + 1, lines.get(i));
        }
        Option<LexiconHeader> read = header();
        return problems.isEmpty()
                ? Either.right(new Lexicon(read.get(), List.ofAll(entries), List.ofAll(deletions)))
                : Either.left(List.ofAll(problems));
    }

    private void line(int number, String line) {
        if (line.isBlank() || line.startsWith("##")) {
            return;
        }
        if (ClinicalText.of(line).isLeft()) {
            problems.add(problem(number, 1, LexiconCode.MALFORMED_CELL));
        } else if (line.startsWith("#")) {
            headerLine(number, line);
        } else {
            row(number, Cells.ofLine(line));
        }
    }

    private void headerLine(int number, String line) {
        Seq<String> cells = Cells.ofLine(line);
        if (cells.size() != 2 || cells.get(1).isBlank() || hasRows() || !Cells.isEscaped(cells.get(1))) {
            problems.add(problem(number, 1, LexiconCode.LEXICON_HEADER));
        } else {
            header.add(new Header(number, cells.get(0).substring(1), Cells.plain(cells.get(1))));
        }
    }

    private boolean hasRows() {
        return !entries.isEmpty() || !deletions.isEmpty();
    }

    private Option<LexiconHeader> header() {
        for (Header each : header) {
            boolean known = List.of("name", "version", "licence", "jurisdiction", "language", "source")
                    .contains(each.name());
            boolean repeated = !each.name().equals("source")
                    && header.stream()
                            .anyMatch(other -> other.name().equals(each.name()) && other.line() < each.line());
            if (!known || repeated) {
                problems.add(problem(each.line(), 1, LexiconCode.LEXICON_HEADER));
            }
        }
        if (value("licence").isEmpty()) {
            problems.add(problem(1, 1, LexiconCode.LICENCE_MISSING));
        }
        Option<Jurisdiction> jurisdiction =
                value("jurisdiction").flatMap(code -> Jurisdiction.parse(code).toOption());
        boolean whole = List.of("name", "version", "language", "source")
                .forAll(name -> value(name).isDefined());
        if (!whole || jurisdiction.isEmpty()) {
            problems.add(problem(1, 1, LexiconCode.LEXICON_HEADER));
        }
        return problems.isEmpty() ? Option.some(built(jurisdiction.get())) : Option.none();
    }

    private LexiconHeader built(Jurisdiction jurisdiction) {
        return LexiconHeader.builder()
                .name(value("name").get())
                .version(value("version").get())
                .licence(value("licence").get())
                .jurisdiction(jurisdiction)
                .language(value("language").get())
                .sources(List.ofAll(header)
                        .filter(each -> each.name().equals("source"))
                        .map(Header::value))
                .build();
    }

    private Option<String> value(String name) {
        return List.ofAll(header).find(each -> each.name().equals(name)).map(Header::value);
    }

    private void row(int number, Seq<String> cells) {
        boolean deletes = cells.get(0).startsWith("-");
        String type = deletes ? cells.get(0).substring(1) : cells.get(0);
        var shape = RowShapes.BY_TYPE.get(type);
        if (shape.isEmpty()) {
            problems.add(problem(number, 1, LexiconCode.UNKNOWN_ROW_TYPE));
            return;
        }
        if (deletes) {
            deletion(number, type, cells.drop(1));
            return;
        }
        var row = new Row(number, cells);
        Option<Entry> entry = shape.get().apply(row);
        problems.addAll(row.problems().asJava());
        entry.forEach(each -> {
            if (once(number, type + '\t' + each.key())) {
                entries.add(each);
            }
        });
    }

    private void deletion(int number, String type, Seq<String> cells) {
        int most = LinkedHashSet.of("abbreviation", "confusable", "error-prone").contains(type) ? 2 : 1;
        if (cells.isEmpty() || cells.exists(String::isBlank) || cells.exists(cell -> !Cells.isEscaped(cell))) {
            problems.add(problem(number, 2, LexiconCode.MALFORMED_CELL));
        } else if (cells.size() > most) {
            problems.add(problem(number, most + 2, LexiconCode.TOO_MANY_CELLS));
        } else if (once(number, type + '\t' + cells.map(Cells::plain).mkString("\t"))) {
            deletions.add(new Deletion(type, cells.map(Cells::plain)));
        }
    }

    private boolean once(int number, String key) {
        boolean first = keys.add(key);
        if (!first) {
            problems.add(problem(number, 2, LexiconCode.DUPLICATE_ENTRY));
        }
        return first;
    }

    private static LexiconProblem problem(int line, int cell, LexiconCode code) {
        return new LexiconProblem(line, cell, Problem.of(code));
    }
}
