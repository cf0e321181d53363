package io.github.medsecretary.correspondence.policy;

/**
 * Finds in a text the words that may be one of some, by their length, first and last letter, without making a word of
 * the others. Only words of ASCII are told apart so: others may be written in ways that differ in length, so each of
 * them may be one. Immutable and thread-safe.
 */
final class FirstWords {

    private static final int ASCII = 0x80;
    private static final int SIZE = 1 << 12;

    /** Of each character of ASCII its small letter; 0 if it stands in no word. */
    private final byte[] small = new byte[ASCII];

    private final boolean[] shapes = new boolean[SIZE];

    private FirstWords() {
        for (char c = 0; c < ASCII; c++) {
            small[c] = (byte) (isWord(c) ? Character.toLowerCase(c) : 0);
        }
    }

    /** A sieve for words in lower case. */
    static FirstWords of(Iterable<String> words) {
        var all = new FirstWords();
        words.forEach(each -> all.shapes[shape(each.charAt(0), each.charAt(each.length() - 1), each.length())] = true);
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
            int first = small(text.charAt(at++));
            if (first == 0) {
                continue;
            }
            int last = first;
            int any = first;
            for (int c; at < length && (c = small(text.charAt(at))) != 0; at++) {
                last = c;
                any |= c;
            }
            if (any >= ASCII || shapes[shape(first, last, at - start)]) {
                return start;
            }
        }
        return length;
    }

    private int small(char c) {
        return c < ASCII ? small[c] : isWord(c) ? c : 0;
    }

    private static int shape(int first, int last, int length) {
        return ((first * 37 + last) * 37 + length) & (SIZE - 1);
    }
}
