package io.github.medsecretary.correspondence.policy;

/**
 * Finds in a text the words that may be one of some, by their length and their first two and last letters, without
 * making a word of the others. Only words of ASCII are told apart so: others may be written in ways that differ in
 * length, so each of them may be one. Immutable and thread-safe.
 */
final class FirstWords {

    private static final int ASCII = 0x80;
    private static final int SIZE = 1 << 15;

    /** Of each character of ASCII its small letter; 0 if it stands in no word. */
    private static final String SMALL = small();

    private final boolean[] shapes = new boolean[SIZE];

    private FirstWords() {}

    private static String small() {
        var small = new StringBuilder(ASCII);
        for (char c = 0; c < ASCII; c++) {
            small.append(isWord(c) ? Character.toLowerCase(c) : '\0');
        }
        return small.toString();
    }

    /** A sieve for words in lower case. */
    static FirstWords of(Iterable<String> words) {
        var all = new FirstWords();
        words.forEach(each -> all.shapes[shape(each, 0, each.length())] = true);
        return all;
    }

    /** Whether a character stands in a word. */
    static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '’';
    }

    /** Where the next word begins that may be one of them; the text's length if none does. */
    int next(String text, int from) {
        int length = text.length();
        int at = from;
        while (at < length) {
            int start = at;
            int any = 0;
            for (int c; at < length && (c = small(text.charAt(at))) != 0; at++) {
                any |= c;
            }
            if (at > start && (any >= ASCII || shapes[shape(text, start, at)])) {
                return start;
            }
            at = Math.max(at, start + 1);
        }
        return length;
    }

    private static int small(char c) {
        return c < ASCII ? SMALL.charAt(c) : isWord(c) ? c : 0;
    }

    private static int shape(String text, int start, int end) {
        int first = small(text.charAt(start));
        int second = small(text.charAt(Math.min(start + 1, end - 1)));
        int last = small(text.charAt(end - 1));
        return (((first * 37 + second) * 37 + last) * 37 + (end - start)) & (SIZE - 1);
    }
}
