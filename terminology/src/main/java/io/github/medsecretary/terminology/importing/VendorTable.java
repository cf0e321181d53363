package io.github.medsecretary.terminology.importing;

import io.github.medsecretary.terminology.lexicon.Lexicon;
import io.github.medsecretary.terminology.lexicon.LexiconHeader;
import io.github.medsecretary.terminology.lexicon.LexiconProblem;
import io.github.medsecretary.terminology.lexicon.LexiconText;
import io.github.medsecretary.terminology.lexicon.PartlyRead;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.TreeMap;

/**
 * A table as text, whose first row names its columns. Immutable and thread-safe.
 *
 * @param name of the file, for problems
 * @param format how it is written
 * @param text the table
 */
public record VendorTable(String name, TableFormat format, String text) {

    /**
     * The lexicon of a table's rows.
     *
     * @param columns which column of the table is which of ours
     * @param header the licence and the sources are not in the table
     * @return the good rows as entries, with what is wrong with the others; or what is wrong with the table, if none of
     *     it can be used
     */
    public Either<Seq<ImportProblem>, Imported> read(TableColumns columns, LexiconHeader header) {
        Seq<TableFormat.TableRow> rows = format.rows(text);
        Seq<String> names = rows.headOption().map(TableFormat.TableRow::cells).getOrElse(List.empty());
        Seq<String> missing = columns.wanted().filter(wanted -> names.count(wanted::equals) != 1);
        return missing.isEmpty()
                ? Either.right(new Filling(columns, names, header).fill(rows.drop(1)))
                : Either.left(missing.map(column -> problem(1, column, ImportCode.COLUMN_MISSING)));
    }

    private ImportProblem problem(int line, String column, ImportCode code) {
        return ImportProblem.of(name, line, column, code);
    }

    /** Writes the rows as a lexicon and reads it, so that both are checked by the same rules. */
    private final class Filling {

        private final TableColumns columns;
        private final Seq<String> names;
        private final LexiconText written;
        private final TreeMap<Integer, Integer> lines = new TreeMap<>();
        private final ArrayList<ImportProblem> problems = new ArrayList<>();

        Filling(TableColumns columns, Seq<String> names, LexiconHeader header) {
            this.columns = columns;
            this.names = names;
            this.written = new LexiconText(header);
        }

        Imported fill(Seq<TableFormat.TableRow> rows) {
            rows.forEach(this::row);
            PartlyRead read = Lexicon.readGoodRows(written.print())
                    .getOrElseThrow(wrong -> new IllegalArgumentException("the header is no lexicon's: " + wrong));
            read.problems().forEach(each -> problems.add(located(each)));
            return new Imported(read.lexicon(), List.ofAll(problems).sortBy(ImportProblem::line));
        }

        private void row(TableFormat.TableRow row) {
            if (row.broken() || row.cells().size() != names.size()) {
                problems.add(problem(row.line(), "", row.broken() ? ImportCode.STRAY_QUOTE : ImportCode.ROW_LENGTH));
            } else {
                int line = written.row(columns.type(), columns.cells(names, row.cells()));
                lines.put(line, row.line());
            }
        }

        private ImportProblem located(LexiconProblem found) {
            int line = lines.getOrDefault(found.line(), 0);
            return new ImportProblem(name, line, columns.nameOf(found.cell()), found.problem());
        }
    }
}
