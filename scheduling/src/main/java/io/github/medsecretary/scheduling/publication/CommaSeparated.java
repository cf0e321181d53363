package io.github.medsecretary.scheduling.publication;

import io.vavr.collection.Seq;

/**
 * Rows of comma-separated values (RFC 4180: quoted cells, CRLF). A spreadsheet takes a cell that begins with
 * {@code = + - @}, a tab or a line break for a formula and may run it; such a cell gets an apostrophe in front (OWASP,
 * CSV injection).
 */
final class CommaSeparated {

    private CommaSeparated() {}

    static String rows(Seq<? extends Seq<String>> rows) {
        return rows.map(CommaSeparated::row).mkString();
    }

    private static String row(Seq<String> cells) {
        return cells.map(CommaSeparated::cell).mkString("", ",", "\r\n");
    }

    private static String cell(String value) {
        String inert = value.isEmpty() || "=+-@\t\r\n".indexOf(value.charAt(0)) < 0 ? value : "'" + value;
        return '"' + inert.replace("\"", "\"\"") + '"';
    }
}
