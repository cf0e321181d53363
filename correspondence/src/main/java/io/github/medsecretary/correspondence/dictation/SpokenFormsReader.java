package io.github.medsecretary.correspondence.dictation;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Locale;

/** Reads the text of spoken forms, all errors at once. Belongs to one thread. */
final class SpokenFormsReader {

    private static final Seq<String> FIELDS = List.of("name", "version", "licence");
    private static final int MOST_DIGITS = 3;

    private final ArrayList<SpokenForms.Layer> layers = new ArrayList<>();
    private final ArrayList<SpokenForm> rows = new ArrayList<>();
    private final ArrayList<SpokenFormsError> errors = new ArrayList<>();
    private final HashSet<SpokenForm.Key> seen = new HashSet<>();
    private Map<String, String> header = HashMap.empty();

    private SpokenFormsReader() {}

    static Either<Seq<SpokenFormsError>, SpokenForms> read(String text) {
        var reader = new SpokenFormsReader();
        String[] lines = text.split("\r\n|\n", -1);
        if (!lines[0].equals(SpokenForms.FIRST)) {
            reader.error(SpokenFormsCode.NOT_SPOKEN_FORMS, 1, 1);
        }
        for (int i = 1; i < lines.length; i++) {
            reader.line(i + 1, lines[i]);
        }
        if (reader.layers.isEmpty() || !reader.header.isEmpty()) {
            reader.error(SpokenFormsCode.HEADER_INCOMPLETE, 1, 1);
        }
        return reader.errors.isEmpty()
                ? Either.right(new SpokenForms(Vector.ofAll(reader.layers), Vector.ofAll(reader.rows)))
                : Either.left(Vector.ofAll(reader.errors));
    }

    private void line(int number, String line) {
        if (line.startsWith("#")) {
            header(number, line.substring(1).split("\t", 2));
        } else if (!line.isBlank()) {
            row(number, line);
        }
    }

    private void header(int number, String[] cells) {
        if (cells.length < 2 || !FIELDS.contains(cells[0])) {
            return;
        }
        String value = cells[1].strip();
        if (value.isEmpty() || header.containsKey(cells[0])) {
            error(SpokenFormsCode.HEADER_INCOMPLETE, number, 1);
        }
        header = header.put(cells[0], value);
        if (header.size() == FIELDS.size()) {
            Seq<String> fields = FIELDS.flatMap(header::get);
            layers.add(new SpokenForms.Layer(fields.get(0), fields.get(1), fields.get(2)));
            header = HashMap.empty();
        }
    }

    private void row(int number, String line) {
        String[] cells = line.split("\t", -1);
        boolean taken = cells[0].startsWith("-");
        Option<Form> form = Form.parse(taken ? cells[0].substring(1) : cells[0]);
        if (form.isEmpty()) {
            error(SpokenFormsCode.KIND_UNKNOWN, number, 1);
            return;
        }
        Form.Shape shape = form.get().shape();
        if (cells.length != (shape == Form.Shape.PHRASE ? 2 : 3)) {
            error(SpokenFormsCode.CELLS_WRONG, number, 1);
            return;
        }
        int second = cells[0].length() + 2;
        String value = cells.length > 2 ? cells[2] : "";
        int third = second + cells[1].length() + 1;
        boolean phrase = check(isPhrase(cells[1]), SpokenFormsCode.PHRASE_MALFORMED, number, second);
        boolean told = check(isValue(shape, value), SpokenFormsCode.VALUE_MALFORMED, number, third);
        var row = new SpokenForm(form.get(), cells[1], value, taken);
        if (phrase && told && check(seen.add(row.key()), SpokenFormsCode.SAID_BEFORE, number, second)) {
            rows.add(row);
        }
    }

    private boolean check(boolean right, SpokenFormsCode code, int line, int column) {
        if (!right) {
            error(code, line, column);
        }
        return right;
    }

    private void error(SpokenFormsCode code, int line, int column) {
        errors.add(new SpokenFormsError(code, line, column));
    }

    private static boolean isPhrase(String cell) {
        boolean blanks = cell.chars().anyMatch(c -> Character.isWhitespace(c) && c != ' ');
        return !cell.isEmpty()
                && !blanks
                && cell.equals(cell.strip())
                && !cell.contains("  ")
                && cell.equals(cell.toLowerCase(Locale.ROOT));
    }

    private static boolean isValue(Form.Shape shape, String cell) {
        return switch (shape) {
            case PHRASE -> true;
            case MARK ->
                !cell.isEmpty()
                        && cell.codePoints().noneMatch(c -> Character.isLetterOrDigit(c) || Character.isWhitespace(c));
            case NUMBER ->
                !cell.isEmpty()
                        && cell.length() <= MOST_DIGITS
                        && cell.chars().allMatch(c -> c >= '0' && c <= '9')
                        && cell.charAt(0) != '0';
            case VALUE, NEIGHBOUR -> isPhrase(cell);
        };
    }
}
