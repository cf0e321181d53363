package io.github.medsecretary.terminology.document;

import java.util.Arrays;

/** The lines of a text, each with its first and last character that is no blank. Immutable. */
final class Lines {

    private final Places places;
    private final int[] firsts;
    private final int[] ends;

    private Lines(String text, Places places) {
        this.places = places;
        this.firsts = new int[places.count()];
        this.ends = new int[places.count()];
        Arrays.setAll(firsts, line -> Chars.skipBlanks(text, places.start(line), places.end(line)));
        Arrays.setAll(ends, line -> Chars.trimmed(text, places.start(line), places.end(line)));
    }

    static Lines of(String text) {
        var places = new Places.Builder();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (Chars.isLineEnd(text.charAt(at))) {
                at += text.startsWith("\r\n", at) ? 1 : 0;
                places.add(start, at + 1);
                start = at + 1;
            }
        }
        if (start < text.length()) {
            places.add(start, text.length());
        }
        return new Lines(text, places.build());
    }

    int count() {
        return places.count();
    }

    /** Where a line begins. */
    int start(int line) {
        return places.start(line);
    }

    /** Where the next line begins. */
    int next(int line) {
        return places.end(line);
    }

    /** Where its first character stands that is no blank. */
    int first(int line) {
        return firsts[line];
    }

    /** Where its last character ends that is no blank. */
    int end(int line) {
        return ends[line];
    }

    boolean isBlank(int line) {
        return firsts[line] >= ends[line];
    }

    /** The line in which an offset lies. */
    int at(int offset) {
        return Math.max(0, places.lastFrom(offset));
    }

    /** Whether the line before is blank or there is none. */
    boolean opensParagraph(int line) {
        return line == 0 || isBlank(line - 1);
    }
}
