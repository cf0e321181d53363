package io.github.medsecretary.terminology.consistency;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Numbers as letters write them. */
final class Numerals {

    private static final int LONGEST = 9;

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12));

    private Numerals() {}

    /** A whole number of at most nine digits, -1 for anything else. */
    static int whole(String word) {
        return isDigits(word) ? Integer.parseInt(word) : -1;
    }

    private static boolean isDigits(String word) {
        return !word.isEmpty() && word.length() <= LONGEST && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** A small whole number in digits or words, -1 for anything else. */
    static int small(String word) {
        return WORDS.getOrDefault(word, whole(word));
    }

    /** The same without the sign of a percentage, which is part of the word. */
    static String bare(String word) {
        return word.endsWith("%") ? word.substring(0, word.length() - 1) : word;
    }

    /** A number with or without decimals, or a percentage. */
    static Optional<BigDecimal> decimal(String written) {
        String word = bare(written);
        int point = word.indexOf('.');
        boolean fits =
                point < 0 ? isDigits(word) : isDigits(word.substring(0, point)) && isDigits(word.substring(point + 1));
        return fits ? Optional.of(new BigDecimal(word)) : Optional.empty();
    }
}
