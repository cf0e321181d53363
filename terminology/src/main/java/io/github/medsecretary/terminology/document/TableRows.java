package io.github.medsecretary.terminology.document;

/** Tells rows of cells: parted by tabs or bars, or by wide gaps on two lines that follow each other. */
final class TableRows {

    private static final int WIDE = 3;

    private final String text;
    private final Lines lines;
    private final boolean ruled;

    TableRows(String text, Lines lines) {
        this.text = text;
        this.lines = lines;
        this.ruled = text.indexOf('\t') >= 0 || text.indexOf('|') >= 0;
    }

    boolean isRow(int line) {
        return (ruled && isRuled(line))
                || (isGapped(line)
                        && ((line > 0 && isGapped(line - 1)) || (line + 1 < lines.count() && isGapped(line + 1))));
    }

    private boolean isRuled(int line) {
        int end = lines.end(line);
        int first = lines.first(line);
        int bars = 0;
        for (int at = first; at < end; at++) {
            if (text.charAt(at) == '\t') {
                return true;
            }
            bars += text.charAt(at) == '|' ? 1 : 0;
        }
        return bars > 1 || (bars == 1 && text.charAt(first) != '|' && text.charAt(end - 1) != '|');
    }

    // Of three blanks beside each other one stands at every third place.
    private boolean isGapped(int line) {
        int first = lines.first(line);
        int end = lines.end(line);
        for (int at = first + WIDE - 1; at < end; at += WIDE) {
            if (Chars.isBlank(text.charAt(at)) && isGapAt(at, first, end)) {
                return true;
            }
        }
        return false;
    }

    private boolean isGapAt(int blank, int first, int end) {
        int from = Chars.trimmed(text, first, blank);
        return Chars.skipBlanks(text, blank, end) - from >= WIDE;
    }
}
