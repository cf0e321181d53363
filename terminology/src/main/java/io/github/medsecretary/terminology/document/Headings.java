package io.github.medsecretary.terminology.document;

import io.github.medsecretary.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds headings: a line that a lexicon knows as a label, a line of capitals over a paragraph, a line that ends with a
 * colon; and before a colon, where a sentence may begin, a known label or words in capitals. Belongs to one thread.
 */
final class Headings {

    private static final int LONGEST = 64;
    private static final int MOST_WORDS = 8;
    private static final int SHORTEST_OPENING = 5;

    private final String text;
    private final Lines lines;
    private final Labels labels;
    private final List<Found> found = new ArrayList<>();

    /**
     * A heading.
     *
     * @param heading what it says
     * @param opens whether it begins a section; a short label such as {@code BP:} does not
     * @param wholeLine whether nothing else stands in its line
     */
    record Found(Heading heading, boolean opens, boolean wholeLine) {}

    private Headings(String text, Lines lines, Labels labels) {
        this.text = text;
        this.lines = lines;
        this.labels = labels;
    }

    /** All headings of a text, in their order. */
    static List<Found> in(String text, Lines lines, Labels labels) {
        var headings = new Headings(text, lines, labels);
        for (int line = 0; line < lines.count(); line++) {
            if (!lines.isBlank(line) && !headings.wholeLine(line)) {
                headings.inside(line);
            }
        }
        return headings.found;
    }

    private boolean wholeLine(int line) {
        int first = lines.first(line);
        int end = lines.end(line);
        if (end - first > LONGEST) {
            return false;
        }
        int from = Chars.isDigit(text.charAt(first)) ? ListMarks.end(text, first, end) : first;
        boolean colon = text.charAt(end - 1) == ':';
        int to = colon ? Chars.trimmed(text, from, end - 1) : end;
        if (from >= to) {
            return false;
        }
        Optional<String> standard = labels.heading(text.substring(from, to));
        boolean heading = standard.isPresent() || (colon ? isTitle(from, to) : isBanner(line, from, to));
        return heading && found.add(new Found(new Heading(Span.of(from, end), standard), true, true));
    }

    // "Current problems:" but neither "Dear Dr Jones:" nor the end of a sentence.
    private boolean isTitle(int from, int to) {
        return Character.isUpperCase(text.charAt(from))
                && !text.startsWith("Dear ", from)
                && words(from, to) <= MOST_WORDS
                && holdsNone(from, to, ".,;:!?");
    }

    // PAST HISTORY, over a paragraph; neither the first line of an address nor a list of short forms.
    private boolean isBanner(int line, int from, int to) {
        int count = words(from, to);
        String first = text.substring(from, Chars.wordEnd(text, from, to));
        return lines.opensParagraph(line)
                && (count > 1 || to - from >= SHORTEST_OPENING)
                && count <= MOST_WORDS
                && isCapitals(from, to)
                && holdsNone(from, to, ".,;:!?0123456789")
                && !Titles.isTitle(first.toLowerCase(Locale.ROOT))
                && holdsEmphasis(from, to);
    }

    private void inside(int line) {
        int first = lines.first(line);
        int end = lines.end(line);
        for (int at = first; at < end; at++) {
            if (text.charAt(at) == ':' && !Chars.isDigitAt(text, at + 1)) {
                before(at, first);
            }
        }
    }

    private void before(int colon, int first) {
        int from = clauseStart(colon, Math.max(first, colon - LONGEST), first);
        int to = Chars.trimmed(text, Math.max(0, from), colon);
        if (from < 0 || from >= to) {
            return;
        }
        Optional<String> standard = labels.heading(text.substring(from, to));
        if (standard.isPresent() || (isCapitals(from, to) && words(from, to) <= MOST_WORDS)) {
            boolean opens = standard.isPresent() || to - from >= SHORTEST_OPENING;
            found.add(new Found(new Heading(Span.of(from, colon + 1), standard), opens, false));
        }
    }

    // Where the words before a colon begin, if a sentence may begin there, else -1.
    private int clauseStart(int colon, int limit, int first) {
        int at = colon;
        while (at > limit && ".,;:!?".indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        if (at == first) {
            return ListMarks.end(text, first, colon);
        }
        boolean sentence = at > limit && (text.charAt(at - 1) != ',' || isDictatedComma(at - 1, first));
        return sentence ? Chars.skipBlanks(text, at, colon) : -1;
    }

    // Transcribed notes part sections by a comma without a blank after it, or after another mark.
    private boolean isDictatedComma(int comma, int first) {
        int before = Chars.trimmed(text, first, comma);
        return Chars.isWordAt(text, comma + 1) || (before > first && ".:;!?".indexOf(text.charAt(before - 1)) >= 0);
    }

    private boolean isCapitals(int from, int to) {
        int run = 0;
        int longest = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (Character.isLowerCase(c)) {
                return false;
            }
            run = Character.isUpperCase(c) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest > 1 || (longest == 1 && text.substring(from, to).indexOf('/') > 0);
    }

    private boolean holdsEmphasis(int from, int to) {
        int at = from;
        while (at < to) {
            int end = Chars.wordEnd(text, at, to);
            if (end > at && !labels.isShortForm(text.substring(at, end))) {
                return true;
            }
            at = Math.max(end, at + 1);
        }
        return false;
    }

    private boolean holdsNone(int from, int to, String marks) {
        for (int at = from; at < to; at++) {
            if (marks.indexOf(text.charAt(at)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private int words(int from, int to) {
        int count = 0;
        for (int at = from; at < to; at++) {
            boolean starts = at == from || Chars.isBlank(text.charAt(at - 1));
            count += starts && !Chars.isBlank(text.charAt(at)) ? 1 : 0;
        }
        return count;
    }
}
