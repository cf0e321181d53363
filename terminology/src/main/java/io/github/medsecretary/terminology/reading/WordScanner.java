package io.github.medsecretary.terminology.reading;

import java.util.Arrays;

/** Cuts a text into words and marks, from its first character to its last without going back beyond a word. */
final class WordScanner {

    /** What parts sentences and clauses; a line feed stands for an empty line. */
    static final String MARKS = ".;:,()!?\n";

    private static final int LONGEST_COMPOUND = 80;
    /** How many units an apostrophe and an s are. */
    static final int POSSESSIVE = 2;

    private static final int FIRST_WORDS = 256;

    private final String text;
    private final Vocabulary vocabulary;
    private int[] starts = new int[FIRST_WORDS];
    private int[] ends = new int[FIRST_WORDS];
    private int[] numbers = new int[FIRST_WORDS];
    private int count;
    private int hash;

    private WordScanner(String text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
    }

    /** The words of a text; those of the vocabulary stay whole although they hold a joiner. */
    static Words scan(String text, Vocabulary vocabulary) {
        var scanner = new WordScanner(text, vocabulary);
        scanner.run();
        return new Words(text, scanner.count, scanner.starts, scanner.ends, scanner.numbers, vocabulary);
    }

    static boolean isMark(char c) {
        return c < 64 && (MARK_BITS >>> c & 1) != 0;
    }

    // One bit for each unit below 64, and for each from 64 to 127.
    private static final long MARK_BITS = bits(MARKS, 0);
    private static final String ASCII_PARTS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789&%";
    private static final long LOW_PARTS = bits(ASCII_PARTS, 0);
    private static final long HIGH_PARTS = bits(ASCII_PARTS, 64);

    private static long bits(String signs, int from) {
        long bits = 0;
        for (int i = 0; i < signs.length(); i++) {
            int at = signs.charAt(i) - from;
            bits |= at >= 0 && at < 64 ? 1L << at : 0;
        }
        return bits;
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
                    mark(at, at + 1);
                }
                at++;
            }
        }
    }

    private boolean isPart(int at) {
        char c = text.charAt(at);
        return c < 128 ? ((c < 64 ? LOW_PARTS : HIGH_PARTS) >>> c & 1) != 0 : isOtherPart(at);
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
        mark(at, end);
        return end;
    }

    private void mark(int start, int end) {
        put(
                start,
                end,
                vocabulary.find(Vocabulary.next(Vocabulary.EMPTY_HASH, text.charAt(start)), text, start, start + 1));
    }

    // One past the last unit of a run of parts, which it takes into the running hash.
    private int partEnd(int from) {
        int end = from;
        int running = hash;
        while (end < text.length() && isPart(end)) {
            running = Vocabulary.next(running, Folding.fold(text.charAt(end)));
            end++;
        }
        hash = running;
        return end;
    }

    private boolean joins(int at) {
        return at + 1 < text.length() && isJoiner(text.charAt(at)) && isPart(at + 1);
    }

    static boolean isJoiner(char c) {
        return c == '-' || c == '/' || c == '.' || c == '\'' || c == '\u2019' || c == '\u2011';
    }

    private int compound(int start) {
        hash = Vocabulary.EMPTY_HASH;
        int firstEnd = partEnd(start);
        int first = vocabulary.find(hash, text, start, firstEnd);
        int end = firstEnd;
        int known = firstEnd;
        int number = first;
        int whole = first;
        while (joins(end) && end - start < LONGEST_COMPOUND) {
            hash = Vocabulary.next(hash, Folding.fold(text.charAt(end)));
            end = partEnd(end + 1);
            whole = vocabulary.find(hash, text, start, end);
            if (whole != Vocabulary.UNKNOWN) {
                known = end;
                number = whole;
            }
        }
        if (known < end && (isNumber(start, end) || isApostrophised(start, end))) {
            known = end;
            number = isPossessive(firstEnd, end) ? Vocabulary.possessive(first) : whole;
        }
        put(start, known, number);
        return known;
    }

    private boolean isPossessive(int firstEnd, int end) {
        return end == firstEnd + POSSESSIVE && Folding.fold(text.charAt(end - 1)) == 's';
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
            char c = text.charAt(i);
            if (c == '-' || c == '\u2011' || c == '/' || c == '.') {
                return false;
            }
        }
        return true;
    }

    private void put(int start, int end, int number) {
        if (count == starts.length) {
            int larger = count * 2;
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
            numbers = Arrays.copyOf(numbers, larger);
        }
        starts[count] = start;
        ends[count] = end;
        numbers[count++] = number;
    }
}
