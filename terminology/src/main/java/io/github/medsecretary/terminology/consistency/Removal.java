package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;

/**
 * An operation of the past by which an organ was taken out.
 *
 * @param organ the organ
 * @param side its side, {@link #BOTH}, or empty
 * @param span where the operation is told
 */
record Removal(String organ, String side, Span span) {

    static final String BOTH = "both";

    private static final int TO_SIDE = 4;
    private static final WordSet SIDED = WordSet.of("kidney", "breast", "testis", "ovary", "eye", "foot");

    /** Whether there are two of an organ. */
    static boolean isSided(String organ) {
        return SIDED.contains(organ);
    }

    /** The side that is said right before a word; empty if none is. */
    static String side(int index, Words words) {
        for (int i = index - 1; i >= Math.max(words.sentenceStart(index), index - TO_SIDE); i--) {
            if (words.folded(i).equals("left") || words.folded(i).equals("right")) {
                return words.folded(i);
            }
        }
        return "";
    }

    /** The side that is said within some words or right behind them; empty if none is. */
    static String sideWithin(int index, int length, Words words) {
        for (int i = index; i < Math.min(words.sentenceEnd(index), index + length + TO_SIDE); i++) {
            if (words.folded(i).equals("left") || words.folded(i).equals("right")) {
                return words.folded(i);
            }
        }
        return "";
    }

    /** Whether a word names what was taken out: of two organs that side, or both at once. */
    boolean isOf(int index, Words words) {
        if (!isSided(organ)) {
            return true;
        }
        String named = side(index, words);
        boolean plural =
                words.folded(index).endsWith("s") && !words.folded(index).endsWith("is")
                        || words.folded(index).equals("testes");
        boolean both = plural && index > 0 && words.folded(index - 1).equals("both");
        return side.equals(BOTH) ? plural || !named.isEmpty() : both || (!plural && named.equals(side));
    }
}
