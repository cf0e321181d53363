package io.github.medsecretary.terminology.reading;

/** Compares words without regard to case, one UTF-16 unit for one, so that lengths never change. */
final class Folding {

    private Folding() {}

    static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == '\u2019' ? '\'' : c == '\u2011' ? '-' : Character.toLowerCase(c);
    }

    static String fold(CharSequence text, int start, int end) {
        int same = start;
        while (same < end && fold(text.charAt(same)) == text.charAt(same)) {
            same++;
        }
        return same == end ? text.subSequence(start, end).toString() : changed(text, start, end);
    }

    private static String changed(CharSequence text, int start, int end) {
        var folded = new char[end - start];
        for (int i = start; i < end; i++) {
            folded[i - start] = fold(text.charAt(i));
        }
        return new String(folded);
    }

    static String fold(CharSequence text) {
        return fold(text, 0, text.length());
    }
}
