package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.terminology.reading.Words;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number of an amount, as a letter writes it: in digits, with a point, with thousands parted by a comma or, round ones, a blank, or in
 * words.
 *
 * @param last the index of its last word
 * @param value how much
 * @param joined what follows it in that word, as the unit of {@code 70mg}; empty if nothing does
 */
record WrittenNumber(int last, BigDecimal value, String joined) {

    private static final int LONGEST = 9;
    private static final int THOUSANDS = 3;
    private static final String ROUND = "000";

    /** The one that begins at a word; its words end before a limit. */
    static Optional<WrittenNumber> at(int index, int limit, Words words) {
        if (!words.beginsWithFigure(index)) {
            int spoken = Numerals.spoken(index, words);
            return spoken < 0
                    ? Optional.empty()
                    : Optional.of(new WrittenNumber(index, BigDecimal.valueOf(spoken), ""));
        }
        String written = words.folded(index);
        int digits = numberEnd(written);
        if (digits == 0 || digits > LONGEST) {
            return Optional.empty();
        }
        int more = digits == written.length() && digits <= THOUSANDS ? thousands(index + 1, limit, words) : -1;
        String last = more < 0 ? written.substring(digits) : words.folded(more).substring(THOUSANDS);
        String number = written.substring(0, digits)
                + (more < 0 ? "" : words.folded(more).substring(0, THOUSANDS));
        return Optional.of(new WrittenNumber(more < 0 ? index : more, new BigDecimal(number), last));
    }

    // The word with the rest of a number whose thousands end before an index; -1 if there is none.
    private static int thousands(int index, int limit, Words words) {
        boolean comma = index + 1 < limit
                && words.folded(index).equals(",")
                && words.end(index) == words.start(index + 1)
                && words.start(index) == words.end(index - 1);
        if (comma) {
            return isThousands(words.folded(index + 1)) ? index + 1 : -1;
        }
        // "5/325 mg" and "one 5 325 mg" are two numbers.
        return index < limit && words.folded(index).startsWith(ROUND) && isThousands(words.folded(index)) ? index : -1;
    }

    private static boolean isThousands(String word) {
        boolean figures = word.length() >= THOUSANDS;
        for (int i = 0; figures && i < THOUSANDS; i++) {
            figures = word.charAt(i) >= '0' && word.charAt(i) <= '9';
        }
        return figures && (word.length() == THOUSANDS || !isFigureOrPoint(word.charAt(THOUSANDS)));
    }

    private static boolean isFigureOrPoint(char c) {
        return c == '.' || (c >= '0' && c <= '9');
    }

    // Where digits with at most one point between them end; 0 if the word begins otherwise or ends in a point.
    private static int numberEnd(String word) {
        int end = 0;
        boolean point = false;
        while (end < word.length()) {
            char c = word.charAt(end);
            if (c == '.' && end > 0 && !point && end + 1 < word.length()) {
                point = true;
            } else if (c < '0' || c > '9') {
                break;
            }
            end++;
        }
        return end > 0 && word.charAt(end - 1) == '.' ? 0 : end;
    }
}
