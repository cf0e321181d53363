package io.github.medsecretary.terminology.lexicon;

import io.github.medsecretary.core.document.Jurisdiction;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.text.ClinicalText;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;

/** Reads one lexicon's text from its first line to its last, gathering everything that is wrong. */
final class LexiconReader {

    private static final String MAGIC = "#medsecretary-lexicon\t1";

    private static final Seq<String> ONCE = List.of("name", "version", "licence", "jurisdiction", "language");

    private final ArrayList<LexiconProblem> problems = new ArrayList<>();
    private final ArrayList<LexiconProblem> headerProblems = new ArrayList<>();
    private final ArrayList<Entry> entries = new ArrayList<>();
    private final ArrayList<Deletion> deletions = new ArrayList<>();
    private final HashSet<String> keys = new HashSet<>();
    private final ArrayList<Header> header = new ArrayList<>();

    private record Header(int line, String name, String value) {}

    /**
     * What a text holds: the rows that are well, and what is wrong with the others.
     *
     * @param text the lines that are well, as they were
     */
    record Content(
            LexiconHeader header,
            Seq<Entry> entries,
            Seq<Deletion> deletions,
            Seq<LexiconProblem> problems,
            String text) {

        Lexicon lexicon() {
            return new Lexicon(header, entries, deletions, text);
        }
    }

    /** What a text holds, or everything that is wrong if its header is. */
    Either<Seq<LexiconProblem>, Content> read(String text) {
        var lines = text.lines().iterator();
        if (!lines.hasNext() || !lines.next().equals(MAGIC)) {
            return Either.left(List.of(problem(1, 1, LexiconCode.LEXICON_FORMAT)));
        }
        for (int number = 2; lines.hasNext(); number++) {
            line(number, lines.next());
        }
        Option<LexiconHeader> read = header();
        return read.isDefined()
                ? Either.right(new Content(
                        read.get(),
                        Array.ofAll(entries),
                        List.ofAll(deletions),
                        List.ofAll(problems),
                        TextLines.without(badLines(), text)))
                : Either.left(List.ofAll(problems).appendAll(headerProblems));
    }

    private BitSet badLines() {
        var bad = new BitSet();
        problems.forEach(each -> bad.set(each.line()));
        return bad;
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
            headerProblems.add(problem(number, 1, LexiconCode.LEXICON_HEADER));
        } else {
            header.add(new Header(number, cells.get(0).substring(1), Cells.plain(cells.get(1))));
        }
    }

    private boolean hasRows() {
        return !entries.isEmpty() || !deletions.isEmpty();
    }

    private Option<LexiconHeader> header() {
        var seen = new HashSet<String>();
        for (Header each : header) {
            boolean fresh = ONCE.contains(each.name()) && seen.add(each.name());
            if (!fresh && !each.name().equals("source")) {
                headerProblems.add(problem(each.line(), 1, LexiconCode.LEXICON_HEADER));
            }
        }
        if (value("licence").isEmpty()) {
            headerProblems.add(problem(1, 1, LexiconCode.LICENCE_MISSING));
        }
        Option<Jurisdiction> jurisdiction =
                value("jurisdiction").flatMap(code -> Jurisdiction.parse(code).toOption());
        boolean whole = ONCE.append("source")
                .forAll(name -> name.equals("licence") || value(name).isDefined());
        if (!whole || jurisdiction.isEmpty()) {
            headerProblems.add(problem(1, 1, LexiconCode.LEXICON_HEADER));
        }
        return headerProblems.isEmpty() ? Option.some(built(jurisdiction.get())) : Option.none();
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
        for (Header each : header) {
            if (each.name().equals(name)) {
                return Option.some(each.value());
            }
        }
        return Option.none();
    }

    private void row(int number, Seq<String> cells) {
        boolean deletes = cells.get(0).startsWith("-");
        String type = deletes ? cells.get(0).substring(1) : cells.get(0);
        Option<RowType> known = RowType.of(type);
        if (known.isEmpty()) {
            problems.add(problem(number, 1, LexiconCode.UNKNOWN_ROW_TYPE));
            return;
        }
        if (deletes) {
            deletion(number, known.get(), cells.drop(1));
            return;
        }
        var row = new Row(number, cells);
        Option<Entry> entry = known.get().read(row);
        problems.addAll(row.problems().asJava());
        entry.forEach(each -> {
            if (once(number, type + '\t' + each.key())) {
                entries.add(each);
            }
        });
    }

    private void deletion(int number, RowType type, Seq<String> cells) {
        if (cells.isEmpty() || cells.exists(String::isBlank) || cells.exists(cell -> !Cells.isEscaped(cell))) {
            problems.add(problem(number, 2, LexiconCode.MALFORMED_CELL));
        } else if (cells.size() > type.keyLength()) {
            problems.add(problem(number, type.keyLength() + 2, LexiconCode.TOO_MANY_CELLS));
        } else if (once(number, type.printed() + '\t' + cells.map(Cells::plain).mkString("\t"))) {
            deletions.add(new Deletion(type.printed(), cells.map(Cells::plain)));
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
