package io.github.medsecretary.terminology.reading;

import java.util.Arrays;
import java.util.Set;

/** Cuts a text into words and marks, from its first character to its last without going back beyond a word. */
final class WordScanner {

    private static final int LONGEST_COMPOUND = 80;

    private final String text;
    private final Set<String> known;
    private int[] starts;
    private int[] ends;
    private String[] folded;
    private int count;

    private WordScanner(String text, Set<String> known) {
        this.text = text;
        this.known = known;
        int guess = text.length() / 5 + 8;
        this.starts = new int[guess];
        this.ends = new int[guess];
        this.folded = new String[guess];
    }

    /** The words of a text; {@code known} are folded words that stay whole although they hold a joiner. */
    static Words scan(String text, Set<String> known) {
        var scanner = new WordScanner(text, known);
        scanner.run();
        return new Words(text, scanner.count, scanner.starts, scanner.ends, scanner.folded);
    }

    static boolean isMark(char c) {
        return ".;:,()!?\n".indexOf(c) >= 0;
    }

    private void run() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isPart(at)) {
                at = compound(at);
            } else if (c == '\n' && isEmptyLineAfter(at)) {
                at = emptyLine(at);
            } else {
                if (isMark(c) && c != '\n') {
                    add(at, at + 1);
                }
                at++;
            }
        }
    }

    private boolean isPart(int at) {
        char c = text.charAt(at);
        return c < 128 ? isAsciiPart(c) : isOtherPart(at);
    }

    private static boolean isAsciiPart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '&' || c == '%';
    }

    private boolean isOtherPart(int at) {
        int codePoint = Character.isLowSurrogate(text.charAt(at)) ? text.codePointBefore(at + 1) : text.codePointAt(at);
        return Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    private boolean isEmptyLineAfter(int at) {
        int next = at + 1;
        while (next < text.length() && text.charAt(next) != '\n' && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && text.charAt(next) == '\n';
    }

    private int emptyLine(int at) {
        int end = at;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        put(at, end, "\n");
        return end;
    }

    private int partEnd(int from) {
        int end = from;
        while (end < text.length() && isPart(end)) {
            end++;
        }
        return end;
    }

    private boolean joins(int at) {
        return at + 1 < text.length() && "-/.'\u2019\u2011".indexOf(text.charAt(at)) >= 0 && isPart(at + 1);
    }

    private int compound(int start) {
        int first = partEnd(start);
        int end = first;
        int longestKnown = first;
        while (joins(end) && end - start < LONGEST_COMPOUND) {
            end = partEnd(end + 1);
            longestKnown = isKnown(start, end) ? end : longestKnown;
        }
        int whole = isNumber(start, end) || isApostrophised(start, end) ? end : longestKnown;
        add(start, whole);
        return whole;
    }

    private boolean isKnown(int start, int end) {
        return known.contains(Folding.fold(text, start, end));
    }

    private boolean isNumber(int start, int end) {
        boolean point = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.' && !point) {
                point = true;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    private boolean isApostrophised(int start, int end) {
        for (int i = start; i < end; i++) {
            if ("-/.".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private void add(int start, int end) {
        put(start, end, Folding.fold(text, start, end));
    }

    private void put(int start, int end, String word) {
        if (count == starts.length) {
            int larger = count * 2;
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
            folded = Arrays.copyOf(folded, larger);
        }
        starts[count] = start;
        ends[count] = end;
        folded[count++] = word;
    }
}
