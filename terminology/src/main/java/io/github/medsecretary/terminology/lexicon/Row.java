package io.github.medsecretary.terminology.lexicon;

import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.function.Function;

/** The cells of one line while they are read: each cell is asked for in turn, and what is wrong is gathered. */
final class Row {

    private final int line;
    private final Seq<String> cells;
    private final ArrayList<LexiconProblem> problems = new ArrayList<>();
    private int next = 1;

    Row(int line, Seq<String> cells) {
        this.line = line;
        this.cells = cells;
    }

    private String take() {
        String cell = next < cells.size() ? cells.get(next) : "";
        next++;
        return cell;
    }

    /** The next cell's value, which must not be empty. */
    String required() {
        String cell = take();
        if (cell.isBlank() || !cell.strip().equals(cell)) {
            wrong(next, cell.isBlank() ? LexiconCode.EMPTY_CELL : LexiconCode.MALFORMED_CELL);
        }
        return plain(cell);
    }

    /** The next cell's value as something else. */
    <T> Option<T> parsed(Function<String, Option<T>> parse) {
        Option<T> value = parse.apply(required());
        if (value.isEmpty()) {
            wrong(next, LexiconCode.MALFORMED_CELL);
        }
        return value;
    }

    /** The next cell's values, none if it is empty. */
    Seq<String> values() {
        Seq<String> values = Cells.values(take()).map(this::plain);
        if (values.exists(String::isBlank)) {
            wrong(next, LexiconCode.EMPTY_CELL);
        }
        return values;
    }

    /** The next cell's values, each as something else. */
    <T> Seq<T> values(Function<String, Option<T>> parse) {
        Seq<Option<T>> values = values().map(parse);
        if (values.exists(Option::isEmpty)) {
            wrong(next, LexiconCode.MALFORMED_CELL);
        }
        return values.flatMap(value -> value);
    }

    /** The next cell's values, at least one. */
    <T> Seq<T> someValues(Function<String, Option<T>> parse) {
        Seq<T> values = values(parse);
        if (values.isEmpty()) {
            wrong(next, LexiconCode.EMPTY_CELL);
        }
        return values;
    }

    private String plain(String cell) {
        if (!Cells.isEscaped(cell)) {
            wrong(next, LexiconCode.BAD_ESCAPE);
            return cell;
        }
        return Cells.plain(cell);
    }

    /** The entry, if all its cells were well; called when the last has been asked for. */
    <T> Option<T> build(java.util.function.Supplier<T> entry) {
        if (cells.size() > next) {
            wrong(next + 1, LexiconCode.TOO_MANY_CELLS);
        }
        return problems.isEmpty() ? Option.some(entry.get()) : Option.none();
    }

    private void wrong(int cell, LexiconCode code) {
        boolean told = problems.stream().anyMatch(each -> each.cell() == cell);
        if (!told) {
            problems.add(new LexiconProblem(line, cell, Problem.of(code)));
        }
    }

    Seq<LexiconProblem> problems() {
        return List.ofAll(problems);
    }
}
