package io.github.medsecretary.terminology.lexicon;

import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** How cells and the values in them are written: one backslash before a tab, line feed, backslash, bar or comma. */
final class Cells {

    private Cells() {}

    /** The cells of a line, still escaped. */
    static Seq<String> ofLine(String line) {
        return split(line, '\t');
    }

    /** The values of a cell, still escaped; none if the cell is empty. */
    static Seq<String> values(String cell) {
        return cell.isEmpty() ? List.empty() : split(cell, '|');
    }

    private static Seq<String> split(String text, char separator) {
        var parts = new java.util.ArrayList<String>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == separator) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        return Array.ofAll(parts);
    }

    /** Whether every backslash stands before a character that needs one. */
    static boolean isEscaped(String text) {
        if (text.indexOf('\\') < 0) {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
                if (i == text.length() || "tn\\|,".indexOf(text.charAt(i)) < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The value that an escaped text stands for. */
    static String plain(String escaped) {
        if (escaped.indexOf('\\') < 0) {
            return escaped;
        }
        var plain = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            plain.append(c == '\\' ? unescaped(escaped.charAt(++i)) : c);
        }
        return plain.toString();
    }

    private static char unescaped(char c) {
        return switch (c) {
            case 't' -> '\t';
            case 'n' -> '\n';
            default -> c;
        };
    }

    /** The shortest escaped form of a value. */
    static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("|", "\\|");
    }

    /** Values as one cell. */
    static String joined(Iterable<String> values) {
        return List.ofAll(values).map(Cells::escaped).mkString("|");
    }
}
