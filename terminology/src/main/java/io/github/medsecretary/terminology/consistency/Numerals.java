package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Numbers as letters write them. */
final class Numerals {

    private static final int LONGEST = 9;
    private static final int YEAR = 4;
    private static final int FIRST_YEAR = 1930;
    private static final int LAST_YEAR = 2199;

    private static final HashMap<String, Integer> WORDS = HashMap.ofEntries(
            Tuple.of("one", 1),
            Tuple.of("two", 2),
            Tuple.of("three", 3),
            Tuple.of("four", 4),
            Tuple.of("five", 5),
            Tuple.of("six", 6),
            Tuple.of("seven", 7),
            Tuple.of("eight", 8),
            Tuple.of("nine", 9),
            Tuple.of("ten", 10),
            Tuple.of("eleven", 11),
            Tuple.of("twelve", 12));

    // Hardly any word is one of them, which is told more quickly.
    private static final WordSet SPOKEN = WordSet.of(WORDS.keySet().toJavaArray(String[]::new));

    private static final HashMap<String, Integer> UPWARDS = upwards();

    private static final WordSet BEYOND_TWELVE = WordSet.of(UPWARDS.keySet().toJavaArray(String[]::new));

    private Numerals() {}

    // Thirteen to ninety-nine, as one word.
    private static HashMap<String, Integer> upwards() {
        String[] teens = "thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ", -1);
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1);
        Map<String, Integer> all = new TreeMap<>();
        for (int i = 0; i < teens.length; i++) {
            all.put(teens[i], i + 13);
        }
        for (int i = 0; i < tens.length; i++) {
            int number = (i + 2) * 10;
            String ten = tens[i];
            all.put(ten, number);
            WORDS.filterValues(unit -> unit < 10).forEach((word, unit) -> all.put(ten + "-" + word, number + unit));
        }
        return HashMap.ofAll(all);
    }

    /** A whole number below a hundred in words, or any in digits, that ends at the word with an index; -1 for anything else. */
    static int spoken(int index, Words words) {
        if (BEYOND_TWELVE.isAt(index, words)) {
            return UPWARDS.getOrElse(words.folded(index), -1);
        }
        int small = small(index, words);
        return small < 0 || words.beginsWithFigure(index) ? small : small + tens(small, index, words);
    }

    /** The index of the first word of a number in words that ends at the word with an index. */
    static int firstWord(int index, Words words) {
        int small = small(index, words);
        boolean unit = small >= 0 && !words.beginsWithFigure(index) && tens(small, index, words) > 0;
        if (!unit) {
            return index;
        }
        return words.folded(index - 1).equals("-") ? index - 2 : index - 1;
    }

    // "Sixty-eight" is two words, or three with its hyphen.
    private static int tens(int unit, int index, Words words) {
        int before = index > 0 && words.folded(index - 1).equals("-") ? index - 2 : index - 1;
        boolean both = unit < 10 && before >= 0 && BEYOND_TWELVE.isAt(before, words);
        int tens = both ? UPWARDS.getOrElse(words.folded(before), 0) : 0;
        return tens % 10 == 0 ? tens : 0;
    }

    /** A whole number of at most nine digits, -1 for anything else. */
    static int whole(String word) {
        return isDigits(word) ? Integer.parseInt(word) : -1;
    }

    /** Whether a word is a year in which a patient may have been treated. */
    static boolean isYear(String word) {
        int year = word.length() == YEAR ? whole(word) : 0;
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static boolean isDigits(String word) {
        boolean digits = !word.isEmpty() && word.length() <= LONGEST;
        for (int i = 0; digits && i < word.length(); i++) {
            digits = word.charAt(i) >= '0' && word.charAt(i) <= '9';
        }
        return digits;
    }

    /** A number below a hundred in words, any other in figures. */
    static String inWords(int number) {
        return WORDS.find(each -> each._2() == number)
                .orElse(() -> UPWARDS.find(each -> each._2() == number))
                .map(Tuple2::_1)
                .getOrElse(() -> Integer.toString(number));
    }

    /** A small whole number in digits or words, -1 for anything else. */
    static int small(String word) {
        return SPOKEN.contains(word) ? WORDS.getOrElse(word, -1) : whole(word);
    }

    /** The same of the word with an index. */
    static int small(int index, Words words) {
        boolean may = words.beginsWithFigure(index) || SPOKEN.isAt(index, words);
        return may ? small(words.folded(index)) : -1;
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
