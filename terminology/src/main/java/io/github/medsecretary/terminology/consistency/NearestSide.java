package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;

/** The side that a phrase has: the nearest one of its clause. Belongs to one thread. */
final class NearestSide {

    private static final WordSet SIDES =
            WordSet.of("left", "right", "left-sided", "right-sided", "lt", "rt", "l", "r", "od", "os");
    private static final WordSet LEFT = WordSet.of("left", "left-sided", "lt", "l", "os");
    private static final WordSet SHORT = WordSet.of("lt", "rt", "l", "r", "od", "os");
    private static final WordSet JOINING = WordSet.of("and", "or", ",", "/", "&");
    private static final WordSet VERBS = WordSet.of("is", "was", "has", "looks", "appears", "remains");
    private static final int FARTHEST = 7;
    private static final int JOINED = 5;
    private static final int BEHIND = 3;

    private final Words words;
    private final Clauses clauses;

    NearestSide(Words words) {
        this.words = words;
        this.clauses = new Clauses(words);
    }

    /** The index of the word that tells the side of a phrase; -1 if there is none, or there are two equally near. */
    int of(int first, int end) {
        int before = before(first);
        int after = after(first, end);
        if (before < 0 || after < 0) {
            return Math.max(before, after);
        }
        int toBefore = first - before;
        int toAfter = Math.max(0, after - end) + 1;
        if (toBefore == toAfter && isLeft(before) != isLeft(after)) {
            return -1;
        }
        return toBefore <= toAfter ? before : after;
    }

    private int before(int first) {
        for (int i = first - 1; i >= Math.max(clauses.start(first), first - FARTHEST); i--) {
            if (isSide(i)) {
                return i;
            }
            // "Shifted to the left and an open reduction": another thing is told.
            if (words.folded(i).equals("and") && first - i <= BEHIND) {
                return -1;
            }
        }
        return -1;
    }

    private int after(int first, int end) {
        for (int i = first; i < Math.min(clauses.end(first), end + FARTHEST); i++) {
            if (isSide(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a side is one of two that are told together: "the right hip and the left hip". */
    boolean isOfTwo(int side) {
        return isJoined(side, 1) || isJoined(side, -1);
    }

    private boolean isJoined(int side, int step) {
        int end = step > 0 ? words.sentenceEnd(side) : words.sentenceStart(side) - 1;
        int left = JOINED;
        boolean joined = false;
        for (int i = side + step; i != end && left > 0; i += step, left--) {
            if (isSide(i)) {
                return joined && isLeft(i) != isLeft(side) && !beginsAnother(i);
            }
            if (JOINING.isAt(i, words)) {
                joined = true;
                left = Math.min(left, BEHIND);
            }
        }
        return false;
    }

    // "And the right ovary is normal".
    private boolean beginsAnother(int side) {
        for (int i = side + 1; i < Math.min(words.sentenceEnd(side), side + BEHIND + 1); i++) {
            if (VERBS.isAt(i, words)) {
                return true;
            }
        }
        return false;
    }

    // "L" and "OD" only as they are written in letters.
    private boolean isSide(int index) {
        return SIDES.isAt(index, words)
                && (!SHORT.isAt(index, words)
                        || Character.isUpperCase(words.written(index).charAt(0)));
    }

    /** Whether the word with an index, which tells a side, tells the left one. */
    boolean isLeft(int index) {
        return LEFT.isAt(index, words);
    }
}
