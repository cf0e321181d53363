package io.github.medsecretary.terminology.document;

/**
 * Finds words in capitals for emphasis: three or more beside each other, or two that are a line, of which at least one
 * is no short form. Belongs to one thread.
 */
final class CapitalRuns {

    private static final int LEAST = 3;

    private final String text;
    private final Labels labels;
    private final Places.Builder found = new Places.Builder();

    private CapitalRuns(String text, Labels labels) {
        this.text = text;
        this.labels = labels;
    }

    static Places in(String text, Lines lines, Labels labels) {
        var runs = new CapitalRuns(text, labels);
        for (int line = 0; line < lines.count(); line++) {
            runs.inside(lines.first(line), lines.end(line));
        }
        return runs.found.build();
    }

    private void inside(int first, int end) {
        int from = first;
        while (from < end) {
            from = run(from, first, end);
        }
    }

    // Goes over one run and gives the offset after it.
    private int run(int from, int first, int lineEnd) {
        int at = Chars.skipBlanks(text, from, lineEnd);
        int start = at;
        int end = at;
        int words = 0;
        boolean emphasis = false;
        while (at < lineEnd && !isMark(text.charAt(at))) {
            int to = Chars.wordEnd(text, at, lineEnd);
            if (to > at) {
                int letters = capitals(at, to);
                if (letters < 0) {
                    at = to;
                    break;
                }
                words += letters > 0 ? 1 : 0;
                emphasis = emphasis || (letters > 1 && !labels.isShortForm(text.substring(at, to)));
                end = to;
            }
            at = Math.max(to, at + 1);
        }
        boolean wholeLine = start == first && end == lineEnd && words > 1;
        if (emphasis && (words >= LEAST || wholeLine)) {
            found.add(start, end);
        }
        return Math.max(at, from + 1);
    }

    private static boolean isMark(char c) {
        return ".,;:!?()\"\u201C\u201D".indexOf(c) >= 0;
    }

    // How many capitals a word has, -1 if it has a small letter.
    private int capitals(int from, int to) {
        int count = 0;
        for (int at = from; at < to; at++) {
            if (Character.isLowerCase(text.charAt(at))) {
                return -1;
            }
            count += Character.isUpperCase(text.charAt(at)) ? 1 : 0;
        }
        return count;
    }
}
