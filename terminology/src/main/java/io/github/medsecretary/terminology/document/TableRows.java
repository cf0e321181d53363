package io.github.medsecretary.terminology.document;

/** Tells rows of cells: parted by tabs or bars, or by wide gaps on two lines that follow each other. */
final class TableRows {

    private static final int WIDE = 3;

    private final String text;
    private final Lines lines;

    TableRows(String text, Lines lines) {
        this.text = text;
        this.lines = lines;
    }

    boolean isRow(int line) {
        return isRuled(line)
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

    private boolean isGapped(int line) {
        int gap = 0;
        int end = lines.end(line);
        for (int at = lines.first(line); at < end; at++) {
            gap = Chars.isBlank(text.charAt(at)) ? gap + 1 : 0;
            if (gap == WIDE) {
                return true;
            }
        }
        return false;
    }
}
