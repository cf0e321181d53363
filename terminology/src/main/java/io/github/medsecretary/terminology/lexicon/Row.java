package io.github.medsecretary.terminology.lexicon;

import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.Array;
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
        return values(Option::some);
    }

    /** The next cell's values, each as something else. */
    <T> Seq<T> values(Function<String, Option<T>> parse) {
        String cell = take();
        if (cell.isEmpty()) {
            return List.empty();
        }
        var values = new ArrayList<T>();
        boolean blank = false;
        boolean malformed = false;
        for (String each : Cells.values(cell)) {
            String value = plain(each);
            Option<T> parsed = parse.apply(value);
            blank |= value.isBlank();
            malformed |= parsed.isEmpty();
            parsed.forEach(values::add);
        }
        if (blank || malformed) {
            wrong(next, blank ? LexiconCode.EMPTY_CELL : LexiconCode.MALFORMED_CELL);
        }
        return Array.ofAll(values);
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
        if (problems.isEmpty() || problems.get(problems.size() - 1).cell() != cell) {
            problems.add(new LexiconProblem(line, cell, Problem.of(code)));
        }
    }

    Seq<LexiconProblem> problems() {
        return List.ofAll(problems);
    }
}
