package io.github.medsecretary.terminology.shortform;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;

/**
 * A stretch of text cut into runs of letters and runs of digits: the pieces of {@code beta-2 agonist} are {@code beta},
 * {@code 2} and {@code agonist}. Belongs to one thread.
 */
final class Pieces {

    // What a long form may hold without its being counted in the short form.
    private static final Set<String> STOP = HashSet.of(
            "a", "an", "and", "as", "at", "by", "during", "for", "from", "in", "into", "of", "on", "or", "per", "than",
            "that", "the", "to", "under", "versus", "via", "which", "with", "without");

    private static final Map<String, Character> NUMBERS = HashMap.<String, Character>of("one", '1', "first", '1')
            .put("two", '2')
            .put("second", '2')
            .put("three", '3')
            .put("third", '3')
            .put("four", '4')
            .put("fourth", '4')
            .put("five", '5')
            .put("fifth", '5')
            .put("six", '6')
            .put("sixth", '6');

    private static final int MOST = 64;

    private final String text;
    private final int from;
    private final int to;
    private final int[] starts = new int[MOST];
    private final int[] ends = new int[MOST];
    private int count;

    Pieces(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
        int at = from;
        while (at < to && count < MOST) {
            int end = runEnd(at);
            if (end > at) {
                starts[count] = at;
                ends[count++] = end;
            }
            at = Math.max(end, at + 1);
        }
    }

    // CYP450 is two pieces, so that a number can stand for itself.
    private int runEnd(int start) {
        int end = start;
        while (end < to
                && Character.isLetterOrDigit(text.charAt(end))
                && (end == start || Character.isDigit(text.charAt(end)) == Character.isDigit(text.charAt(end - 1)))) {
            end++;
        }
        return end;
    }

    int count() {
        return count;
    }

    int start(int piece) {
        return starts[piece];
    }

    int end(int piece) {
        return ends[piece];
    }

    int length(int piece) {
        return ends[piece] - starts[piece];
    }

    /** The folded character at a place of a piece. */
    char at(int piece, int index) {
        return Letters.plain(text.charAt(starts[piece] + index));
    }

    boolean isNumber(int piece) {
        return Character.isDigit(text.charAt(starts[piece]));
    }

    boolean isStopWord(int piece) {
        return text.charAt(starts[piece]) < 128 && STOP.contains(word(piece));
    }

    /** Whether a piece may stand for a letter by its start: as it is, as British spelling hides it, or as a number. */
    boolean startsWith(int piece, char letter) {
        return at(piece, 0) == letter
                || (letter == 'e' && length(piece) > 2 && at(piece, 0) == 'o' && at(piece, 1) == 'e')
                || (Character.isDigit(letter) && NUMBERS.get(word(piece)).contains(letter));
    }

    private String word(int piece) {
        var word = new char[length(piece)];
        for (int i = 0; i < word.length; i++) {
            word[i] = at(piece, i);
        }
        return new String(word);
    }

    /** Whether only a joiner or nothing parts it from the piece before. */
    boolean isJoined(int piece) {
        return piece > 0 && !holds(ends[piece - 1], starts[piece], " \t\u00a0");
    }

    /** Whether a comma or bracket parts it from the piece before, and not only inside a chemical name. */
    boolean isParted(int piece) {
        int before = piece == 0 ? starts[0] : ends[piece - 1];
        return holds(before, starts[piece], ",:()[]") && holds(before, starts[piece], " \t\u00a0");
    }

    private boolean holds(int start, int end, String any) {
        for (int i = start; i < end; i++) {
            if (any.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether letters of the same word stand before it. */
    boolean isInsideWord(int piece) {
        int first = piece;
        while (isJoined(first)) {
            first--;
            if (!isNumber(first)) {
                return true;
            }
        }
        return false;
    }

    /** Where a long form begins that begins with a piece: before the numbers that open a chemical name. */
    int opening(int piece) {
        int at = starts[piece];
        while (at > from && "0123456789,'-([".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        boolean whole = at == from || Character.isWhitespace(text.charAt(at - 1));
        while (at < starts[piece] && !Character.isDigit(text.charAt(at))) {
            at++;
        }
        return whole ? at : starts[piece];
    }

    /** Whether no bracket is closed, from a piece to the end, that was opened before. */
    boolean isBalanced(int piece) {
        int depth = 0;
        for (int i = opening(piece); i < to && depth >= 0; i++) {
            depth += Brackets.step(text.charAt(i));
        }
        return depth >= 0;
    }
}
