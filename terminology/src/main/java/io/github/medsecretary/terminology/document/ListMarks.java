package io.github.medsecretary.terminology.document;

/** What begins an item of a list: a bullet, or a number or letter with a full stop or bracket, and a blank after it. */
final class ListMarks {

    private static final int MOST_DIGITS = 3;

    private ListMarks() {}

    /** The offset after the mark and its blanks, or {@code from} if there is none. */
    static int end(String text, int from, int to) {
        int mark = markEnd(text, from, to);
        return mark > from && mark < to && Chars.isBlank(text.charAt(mark)) ? Chars.skipBlanks(text, mark, to) : from;
    }

    private static int markEnd(String text, int from, int to) {
        if (from >= to) {
            return from;
        }
        if (Chars.isBullet(text.charAt(from))) {
            return from + 1;
        }
        int open = text.charAt(from) == '(' ? from + 1 : from;
        int end = open;
        while (end < to && end - open < MOST_DIGITS && Chars.isDigit(text.charAt(end))) {
            end++;
        }
        if (end == open && end < to && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
            end++;
        }
        boolean closed =
                end > open && end < to && (text.charAt(end) == ')' || (open == from && text.charAt(end) == '.'));
        return closed ? end + 1 : from;
    }
}
