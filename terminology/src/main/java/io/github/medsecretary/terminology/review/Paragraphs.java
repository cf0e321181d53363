package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.text.Span;

/** Where paragraphs begin: at the text's start and end, and after white space with an empty line in it. */
final class Paragraphs {

    private final String text;

    Paragraphs(String text) {
        this.text = text;
    }

    /** The last beginning of a paragraph before an offset, at least one unit before it unless it is the text's. */
    int before(int offset) {
        int at = offset - 1;
        while (at > 0 && !(isBlank(at - 1) && !isBlank(at) && hasEmptyLine(at))) {
            at--;
        }
        return Math.max(0, at);
    }

    // Whether the white space that ends at a place holds two line ends.
    private boolean hasEmptyLine(int end) {
        int lines = 0;
        for (int at = end - 1; at >= 0 && isBlank(at); at--) {
            lines += text.charAt(at) == '\n' ? 1 : 0;
        }
        return lines > 1;
    }

    private boolean isBlank(int at) {
        return Character.isWhitespace(text.charAt(at));
    }

    /** The first beginning of a paragraph after an offset, with something else than white space between. */
    int after(int offset) {
        int at = offset;
        while (at < text.length() && isBlank(at)) {
            at++;
        }
        while (at < text.length()) {
            int lines = 0;
            at++;
            while (at < text.length() && isBlank(at)) {
                lines += text.charAt(at) == '\n' ? 1 : 0;
                at++;
            }
            if (lines > 1) {
                return at;
            }
        }
        return text.length();
    }

    /** The paragraphs that hold a place, or touch it. */
    Span holding(Span place) {
        return Span.of(before(place.start()), after(place.end()));
    }

    /** A place widened by so many words and units at least on each side, as far as there are any. */
    Span around(Span place, int words, int units) {
        int start = runStart(place.start());
        for (int left = words; start > 0 && (left > 0 || place.start() - start < units); ) {
            int run = runStart(blanksBefore(start));
            left -= words(run, start);
            start = run;
        }
        int end = runEnd(place.end());
        for (int left = words; end < text.length() && (left > 0 || end - place.end() < units); ) {
            int run = runEnd(blanksAfter(end));
            left -= words(end, run);
            end = run;
        }
        return Span.of(start, end);
    }

    private int blanksBefore(int offset) {
        int at = offset;
        while (at > 0 && isBlank(at - 1)) {
            at--;
        }
        return at;
    }

    private int blanksAfter(int offset) {
        int at = offset;
        while (at < text.length() && isBlank(at)) {
            at++;
        }
        return at;
    }

    private int runStart(int offset) {
        int at = offset;
        while (at > 0 && !isBlank(at - 1)) {
            at--;
        }
        return at;
    }

    private int runEnd(int offset) {
        int at = offset;
        while (at < text.length() && !isBlank(at)) {
            at++;
        }
        return at;
    }

    // Runs between white space that hold a letter or digit: there are at least as many words.
    private int words(int from, int to) {
        int words = 0;
        boolean counted = false;
        for (int at = from; at < to; at++) {
            if (isBlank(at)) {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(text.charAt(at))) {
                counted = true;
                words++;
            }
        }
        return words;
    }
}
