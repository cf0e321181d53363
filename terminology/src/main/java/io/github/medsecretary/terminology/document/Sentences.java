package io.github.medsecretary.terminology.document;

import io.vavr.collection.HashSet;
import java.util.BitSet;
import java.util.Locale;

/**
 * Cuts a text into sentences, which together cover all of it. A full stop ends one unless it belongs to a title, an
 * initial, a Latin form or a number; a line ends one where the next begins an item, a row or a heading, or where the
 * line was not full and the next begins with a capital. Belongs to one thread.
 */
final class Sentences {

    private static final int WIDTH = 60;
    private static final int LONGEST_SHORTENED = 12;
    private static final int LONGEST_CUT = 3;

    private static final HashSet<String> SHORTENED =
            HashSet.of("e.g", "i.e", "eg", "ie", "vs", "approx", "cf", "viz", "st", "mt", "jr", "sr", "al");

    private static final HashSet<String> BEFORE_NUMBERS =
            HashSet.of("no", "nos", "fig", "figs", "ref", "tel", "ext", "approx", "p", "pp", "vol");

    private final String text;
    private final Lines lines;
    private final BitSet opening;
    private final BitSet closed;
    private final Places.Builder found = new Places.Builder();
    private int start;

    private Sentences(String text, Lines lines, BitSet opening, BitSet closed) {
        this.text = text;
        this.lines = lines;
        this.opening = opening;
        this.closed = closed;
    }

    /**
     * The sentences of a text.
     *
     * @param opening the lines that begin something new: items, rows, headings
     * @param closed the lines that go no further: rows, headings that have a line of their own
     */
    static Places of(String text, Lines lines, BitSet opening, BitSet closed) {
        var sentences = new Sentences(text, lines, opening, closed);
        int width = WIDTH;
        for (int line = 0; line < lines.count(); line++) {
            if (lines.isBlank(line)) {
                continue;
            }
            width = lines.opensParagraph(line) ? sentences.width(line) : width;
            sentences.inside(line);
            sentences.atEnd(line, width);
        }
        if (sentences.start < text.length()) {
            sentences.found.add(sentences.start, text.length());
        }
        return sentences.found.build();
    }

    // The longest line of a paragraph: the author's, or a program's, right margin.
    private int width(int first) {
        int width = WIDTH;
        for (int line = first; line < lines.count() && !lines.isBlank(line); line++) {
            width = Math.max(width, lines.end(line) - lines.first(line));
        }
        return width;
    }

    private void inside(int line) {
        int end = lines.end(line);
        for (int at = lines.first(line); at < end; at++) {
            if (isMark(text.charAt(at))) {
                int after = afterMarks(at, end);
                int next = after < end ? breakAfter(after, end) : -1;
                if (next > 0 && !belongsToWord(at, after, next)) {
                    cut(next);
                }
                at = after - 1;
            }
        }
    }

    private static boolean isMark(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u3002' || c == '\u061F';
    }

    private int afterMarks(int at, int end) {
        int after = at + 1;
        while (after < end && (isMark(text.charAt(after)) || isCloser(text.charAt(after)))) {
            after++;
        }
        return after;
    }

    private static boolean isCloser(char c) {
        return ")]\"'\u201D\u2019\u00BB".indexOf(c) >= 0;
    }

    // Where the next sentence would begin, or -1: marks inside a word or number end none.
    private int breakAfter(int after, int end) {
        if (Chars.isBlank(text.charAt(after))) {
            return Chars.skipBlanks(text, after, end);
        }
        boolean dictated = text.charAt(after) == ',' && after + 1 < end;
        int next = dictated ? Chars.skipBlanks(text, after + 1, end) : end;
        return next < end && Character.isUpperCase(text.charAt(next)) ? next : -1;
    }

    private boolean belongsToWord(int mark, int after, int next) {
        if (text.charAt(mark) != '.' || after > mark + 1) {
            return false;
        }
        int from = mark;
        while (from > start
                && mark - from <= LONGEST_SHORTENED
                && (Chars.isWord(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        return from < mark && mark - from <= LONGEST_SHORTENED && isShortened(from, mark, text.charAt(next));
    }

    private boolean isShortened(int from, int mark, char next) {
        String word = text.substring(from, mark);
        String folded = word.toLowerCase(Locale.ROOT);
        if (SHORTENED.contains(folded) || (Titles.isTitle(folded) && Character.isUpperCase(word.charAt(0)))) {
            return true;
        }
        if (isNumber(word)) {
            return Chars.skipBlanks(text, start, from) == from;
        }
        if (Chars.isDigit(next)) {
            return BEFORE_NUMBERS.contains(folded) || isDotted(word);
        }
        return Character.isLowerCase(next)
                ? word.length() <= LONGEST_CUT || isDotted(word)
                : word.length() == 1 && Character.isUpperCase(word.charAt(0)) && followsName(from);
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isDotted(String word) {
        return word.indexOf('.') > 0;
    }

    // "Dr A. Jones", "Mr A. B. Jones": an initial after a title or another initial; "hepatitis B." is none.
    private boolean followsName(int initial) {
        int end = initial;
        while (end > start && initial - end < 3 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '.')) {
            end--;
        }
        int from = end;
        while (from > start && end - from < LONGEST_SHORTENED && Chars.isWord(text.charAt(from - 1))) {
            from--;
        }
        String before = text.substring(from, end);
        return Titles.isTitle(before.toLowerCase(Locale.ROOT))
                || (before.length() == 1 && Character.isUpperCase(before.charAt(0)));
    }

    private void atEnd(int line, int width) {
        int next = line + 1;
        while (next < lines.count() && lines.isBlank(next)) {
            next++;
        }
        if (next < lines.count() && (next > line + 1 || endsHere(line, next, width))) {
            cut(lines.first(next));
        }
    }

    private boolean endsHere(int line, int next, int width) {
        if (closed.get(line) || opening.get(next)) {
            return true;
        }
        int end = lines.end(line);
        int mark = end;
        while (mark > lines.first(line) && (isMark(text.charAt(mark - 1)) || isCloser(text.charAt(mark - 1)))) {
            mark--;
        }
        if (holdsMark(mark, end)) {
            return !belongsToWord(mark, end, lines.first(next));
        }
        char first = text.charAt(lines.first(next));
        int word = Chars.wordEnd(text, lines.first(next), lines.end(next)) - lines.first(next);
        boolean full = end - lines.first(line) + 1 + word > width;
        return !full && (Character.isUpperCase(first) || Chars.isDigit(first)) && text.charAt(end - 1) != ',';
    }

    private boolean holdsMark(int from, int to) {
        for (int at = from; at < to; at++) {
            if (isMark(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private void cut(int next) {
        if (next > start) {
            found.add(start, next);
            start = next;
        }
    }
}
