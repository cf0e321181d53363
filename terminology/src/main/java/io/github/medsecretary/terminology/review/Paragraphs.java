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

    /** The paragraphs that hold a place or are fewer than so many words away from it, as far as there are any. */
    Span within(Span place, int words) {
        int start = before(place.start());
        int end = after(place.end());
        // A word that the place cuts is no whole one between them.
        int left = words - words(start, runStart(place.start()));
        int right = words - words(runEnd(place.end()), end);
        return Span.of(further(start, left), beyond(end, right));
    }

    /** A part widened by whole paragraphs, on each side by so many words at least, as far as there are any. */
    Span around(Span part, int words) {
        return Span.of(further(part.start(), words), beyond(part.end(), words));
    }

    /** A place widened by so many words and units at least on each side, but not beyond a part. */
    Span near(Span place, int words, int units, Span part) {
        int start = runStart(place.start());
        for (int left = words; start > part.start() && (left > 0 || place.start() - start < units); ) {
            int run = runStart(blanksBefore(start));
            left -= words(run, start);
            start = run;
        }
        int end = runEnd(place.end());
        for (int left = words; end < part.end() && (left > 0 || end - place.end() < units); ) {
            int run = runEnd(blanksAfter(end));
            left -= words(end, run);
            end = run;
        }
        return Span.of(Math.max(start, part.start()), Math.min(end, part.end()));
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

    private int further(int from, int words) {
        int start = from;
        for (int left = words; start > 0 && left > 0; ) {
            int further = before(start);
            left -= words(further, start);
            start = further;
        }
        return start;
    }

    private int beyond(int from, int words) {
        int end = from;
        for (int left = words; end < text.length() && left > 0; ) {
            int further = after(end);
            left -= words(end, further);
            end = further;
        }
        return end;
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
