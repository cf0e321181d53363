package io.github.medsecretary.terminology.shortform;

import io.github.medsecretary.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Goes through a text once and takes up what it defines. Belongs to one thread. */
final class DefinitionScan {

    // What may stand between words that define each other is strict: only words' starts, and stop words passed over.
    private static final int STRICT = 60;
    private static final int LONGEST_APPOSITION = 120;

    private final String text;
    private final List<Definition> found = new ArrayList<>();
    private long steps;

    private DefinitionScan(String text) {
        this.text = text;
    }

    static DefinitionScan of(String text) {
        var scan = new DefinitionScan(text);
        for (int at = 0; at < text.length(); at++) {
            scan.steps++;
            char c = text.charAt(at);
            if (Brackets.step(c) > 0) {
                scan.bracket(at);
            } else if (c == ',' || isDash(c)) {
                scan.apposition(at);
            }
        }
        return scan;
    }

    /** What was found, in the order of the text. */
    List<Definition> found() {
        return found;
    }

    /** How many characters and pairs of letters were looked at. */
    long steps() {
        return steps;
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '\u2013' || c == '\u2014';
    }

    private void bracket(int open) {
        int close = Brackets.closing(text, open);
        if (close > open) {
            int from = skipBlanks(open + 1, close);
            int to = firstPart(from, close);
            int end = wordEnd(open);
            boolean spaced = open > end;
            if (!before(end, ShortFormShape.of(text.substring(from, to)), from, spaced)
                    && !before(end, ShortFormShape.of(text.substring(from, valueStart(from, to))), from, spaced)) {
                inside(end, from, Math.max(from, wordEnd(close)));
            }
        }
    }

    // More than the short form may stand in a bracket: (EFS; 16 Hz), (PLS-1 and PLS-2).
    private int firstPart(int from, int close) {
        int end = from;
        while (end < close
                && text.charAt(end) != ','
                && text.charAt(end) != ';'
                && !text.startsWith(" and ", end)
                && !text.startsWith(" or ", end)) {
            end++;
        }
        return Math.max(from, wordEnd(end));
    }

    // Or its value may stand after it: (BMI 31).
    private int valueStart(int from, int to) {
        int blank = text.indexOf(' ', from);
        return blank > 0 && blank < to - 1 && Character.isDigit(text.charAt(blank + 1)) ? blank : from;
    }

    // A long form before its short form.
    private boolean before(int end, ShortFormShape shape, int from, boolean spaced) {
        if (!shape.isPlausible() || !endsWord(end) || (!spaced && shape.capitals() == 0)) {
            return false;
        }
        for (ShortFormShape.Form form : shape.forms()) {
            if (isBefore(end, shape, form, from)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBefore(int end, ShortFormShape shape, ShortFormShape.Form form, int from) {
        int count = form.letters().length();
        var pieces = new Pieces(text, Stretch.start(text, end, Math.min(count + 5, count * 2)), end);
        if (pieces.count() == 0) {
            return false;
        }
        Alignment alignment = aligned(form, pieces);
        int first = alignment.cheapest();
        int start = pieces.opening(first);
        boolean fits = alignment.from(first) <= form.most()
                && pieces.isBalanced(first)
                && (count > 1 || isLastWord(pieces, first))
                && end - start > shape.written().length()
                && !holdsWord(shape.written(), start, end);
        return fits && add(Span.of(from, from + shape.written().length()), Span.of(start, end));
    }

    private Alignment aligned(ShortFormShape.Form form, Pieces pieces) {
        steps += (long) pieces.count() * form.letters().length();
        return new Alignment(form.letters(), pieces);
    }

    private static boolean isLastWord(Pieces pieces, int first) {
        return first == pieces.count() - 1 && pieces.length(first) >= 4 && !pieces.isJoined(first);
    }

    // A long form in the bracket after its short form.
    private void inside(int end, int from, int to) {
        int start = wordStart(end);
        var shape = ShortFormShape.of(text.substring(start, end));
        if (isCapital(shape)) {
            exact(shape, start, end, from, to);
        }
    }

    private static boolean isCapital(ShortFormShape shape) {
        return shape.isPlausible() && shape.capitals() > 1 && shape.letters().length() > 1;
    }

    private boolean exact(ShortFormShape shape, int start, int end, int from, int to) {
        var pieces = new Pieces(text, from, to);
        boolean several = text.substring(from, to).indexOf(' ') > 0;
        if (!several
                || holdsWord(shape.written(), from, to)
                || pieces.start(0) != from
                || pieces.end(pieces.count() - 1) != to) {
            return false;
        }
        for (ShortFormShape.Form form : shape.forms()) {
            if (aligned(form, pieces).from(0) <= STRICT) {
                return add(Span.of(start, end), Span.of(from, to));
            }
        }
        return false;
    }

    // SF, long form, - SF – long form - long form, SF,
    private void apposition(int mark) {
        int end = wordEnd(mark);
        int from = skipBlanks(mark + 1, text.length());
        if (from == mark + 1 || end == 0 || from == text.length() || (isDash(text.charAt(mark)) && end == mark)) {
            return;
        }
        int to = Stretch.end(text, from, Math.min(text.length(), from + LONGEST_APPOSITION));
        int start = wordStart(end);
        if (ShortFormShape.mayBeCapital(text, start, end)) {
            var first = ShortFormShape.of(text.substring(start, end));
            if (isCapital(first) && exact(first, start, end, from, to)) {
                return;
            }
        }
        if (!ShortFormShape.mayBeCapital(text, from, to)) {
            return;
        }
        var second = ShortFormShape.of(text.substring(from, to));
        if (isCapital(second) && second.written().indexOf(' ') < 0 && endsWord(end)) {
            var strict = new ShortFormShape.Form(second.letters(), STRICT);
            isBefore(end, second, strict, from);
        }
    }

    private boolean add(Span shortForm, Span longForm) {
        return found.add(new Definition(shortForm, longForm));
    }

    // A short form, its plural or possessive defines none of the others.
    private boolean holdsWord(String word, int start, int end) {
        String stem = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        for (int at = start; at + stem.length() <= end; at++) {
            if (text.startsWith(stem, at)
                    && (at == start || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && isWordEnd(ending(at + stem.length(), end), end)) {
                return true;
            }
        }
        return false;
    }

    private int ending(int from, int end) {
        int at = from < end && "'\u2019".indexOf(text.charAt(from)) >= 0 ? from + 1 : from;
        return at < end && text.charAt(at) == 's' ? at + 1 : from;
    }

    private boolean isWordEnd(int at, int end) {
        return at == end || !Character.isLetterOrDigit(text.charAt(at));
    }

    private int skipBlanks(int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private int wordEnd(int from) {
        int end = from;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    // The start of the word that ends here, or of so much of it that it can't be a short form.
    private int wordStart(int end) {
        int start = end;
        while (start > 0
                && end - start < 16
                && !Character.isWhitespace(text.charAt(start - 1))
                && "([,;".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private boolean endsWord(int end) {
        return end > 0 && (Character.isLetterOrDigit(text.charAt(end - 1)) || ")'".indexOf(text.charAt(end - 1)) >= 0);
    }
}
