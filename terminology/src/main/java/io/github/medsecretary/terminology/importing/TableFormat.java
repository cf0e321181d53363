package io.github.medsecretary.terminology.importing;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;

/** How a table is written as text. */
public enum TableFormat {
    /** Commas between cells, quotation marks around cells that need them: RFC 4180, with any line end. */
    CSV(',', true),
    /** Tabs between cells, and nothing around them. */
    TSV('\t', false);

    private final char separator;
    private final boolean quoted;

    TableFormat(char separator, boolean quoted) {
        this.separator = separator;
        this.quoted = quoted;
    }

    /**
     * A row of a table.
     *
     * @param line where it begins, counted from 1
     * @param cells its cells
     * @param broken whether a quotation mark stands where none may
     */
    record TableRow(int line, Seq<String> cells, boolean broken) {}

    /** The rows of a text; empty lines are none. */
    Seq<TableRow> rows(String text) {
        return new Reader(text, separator, quoted).rows();
    }

    /** Goes through a text once. */
    private static final class Reader {

        private final String text;
        private final char separator;
        private final boolean quoted;
        private final ArrayList<TableRow> rows = new ArrayList<>();
        private final ArrayList<String> cells = new ArrayList<>();
        private int at;
        private int line = 1;
        private boolean broken;

        Reader(String text, char separator, boolean quoted) {
            this.text = text;
            this.separator = separator;
            this.quoted = quoted;
            // A mark of the byte order is no part of the first column's name.
            this.at = text.startsWith("\uFEFF") ? 1 : 0;
        }

        Seq<TableRow> rows() {
            while (at < text.length()) {
                row();
            }
            return Array.ofAll(rows);
        }

        private void row() {
            int begun = line;
            cells.clear();
            broken = false;
            cells.add(cell());
            while (at < text.length() && text.charAt(at) == separator) {
                at++;
                cells.add(cell());
            }
            lineEnd();
            if (cells.size() > 1 || !cells.get(0).isBlank()) {
                rows.add(new TableRow(begun, Array.ofAll(cells), broken));
            }
        }

        private void lineEnd() {
            if (text.startsWith("\r\n", at)) {
                at += 2;
            } else if (at < text.length()) {
                at++;
            }
            line++;
        }

        private String cell() {
            return quoted && at < text.length() && text.charAt(at) == '"' ? inQuotes() : plain();
        }

        private String plain() {
            int from = at;
            while (at < text.length() && !isEnd(text.charAt(at))) {
                broken |= quoted && text.charAt(at) == '"';
                at++;
            }
            return text.substring(from, at);
        }

        private boolean isEnd(char c) {
            return c == separator || c == '\n' || c == '\r';
        }

        private String inQuotes() {
            var value = new StringBuilder();
            at++;
            while (at < text.length() && !isClosing()) {
                char c = text.charAt(at);
                line += c == '\n' || (c == '\r' && !text.startsWith("\r\n", at)) ? 1 : 0;
                value.append(c);
                at += c == '"' ? 2 : 1;
            }
            broken |= at == text.length();
            at = Math.min(at + 1, text.length());
            String rest = plain();
            broken |= !rest.isEmpty();
            return value.append(rest).toString();
        }

        // A doubled mark is one mark of the value.
        private boolean isClosing() {
            return text.charAt(at) == '"' && !text.startsWith("\"\"", at);
        }
    }
}
