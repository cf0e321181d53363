package io.github.medsecretary.terminology.reading;

/**
 * Up to so many words on one side of a place, in the order of the text, without marks. Which pairs of letters they begin
 * with is kept beside them: hardly any of the phrases that are looked for is there, and most need no further look.
 * Immutable.
 */
final class Window {

    /** The beginning of what may begin in any way. */
    static final int ANY = -1;

    private static final int BEGINNINGS = 256;

    private final int[] indexes;
    private final String[] folded;
    private final long[] beginnings = new long[BEGINNINGS / Long.SIZE];

    private Window(int[] indexes, Words words) {
        this.indexes = indexes;
        this.folded = new String[indexes.length];
        for (int i = 0; i < indexes.length; i++) {
            folded[i] = words.folded(indexes[i]);
            int beginning = beginning(folded[i]);
            beginnings[beginning / Long.SIZE] |= 1L << beginning;
        }
    }

    /** The words from one on in one direction. */
    static Window of(Words words, int from, int step, int most) {
        var found = new int[most];
        int count = 0;
        for (int i = from; i >= 0 && i < words.count() && count < most; i += step) {
            if (!words.isMark(i)) {
                found[count++] = i;
            }
        }
        var ordered = new int[count];
        for (int i = 0; i < count; i++) {
            ordered[i] = found[step > 0 ? i : count - 1 - i];
        }
        return new Window(ordered, words);
    }

    /** How a word of a phrase begins, which may end in an asterisk. */
    static int beginningOf(String pattern) {
        boolean open = pattern.endsWith("*");
        return open && pattern.length() <= 2 ? ANY : beginning(pattern);
    }

    private static int beginning(String word) {
        return (word.charAt(0) * 31 + (word.length() > 1 ? word.charAt(1) : 0)) & (BEGINNINGS - 1);
    }

    /** The index of the last word of a phrase, given how its first begins; -1 if it isn't there. */
    int lastOf(String[] phrase, int beginning) {
        if (beginning != ANY && (beginnings[beginning / Long.SIZE] >>> beginning & 1) == 0) {
            return -1;
        }
        for (int from = 0; from + phrase.length <= folded.length; from++) {
            int matched = 0;
            while (matched < phrase.length && CueSet.matches(folded[from + matched], phrase[matched])) {
                matched++;
            }
            if (matched == phrase.length) {
                return indexes[from + matched - 1];
            }
        }
        return -1;
    }
}
