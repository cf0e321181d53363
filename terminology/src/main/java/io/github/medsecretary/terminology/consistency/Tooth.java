package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A permanent tooth, as dentists tell it: by its quarter and number ("UL6"), in words ("upper left six", "lower right first
 * molar") or by the two digits of ISO 3950 after the word "tooth" ("tooth 26").
 *
 * @param word the index of the word that tells the side
 * @param isUpper whether it stands in the upper jaw
 * @param left whether it is the patient's left one
 * @param number from the middle, 1 to 8
 */
record Tooth(int word, boolean isUpper, boolean left, int number) {

    /** Words at which teeth are looked for, beside those that tell a side. */
    static final WordSet TELLING = WordSet.of(Stream.concat(
                    List.of("ul", "ur", "ll", "lr").stream()
                            .flatMap(quarter -> IntStream.rangeClosed(1, 8).mapToObj(tooth -> quarter + tooth)),
                    List.of("tooth").stream())
            .toArray(String[]::new));

    private static final WordSet SIDES = WordSet.of("left", "right");
    private static final HashMap<String, Integer> NAMES = HashMap.of(
            "central incisor", 1,
            "lateral incisor", 2,
            "canine", 3,
            "first premolar", 4,
            "second premolar", 5,
            "first molar", 6,
            "second molar", 7,
            "third molar", 8,
            "wisdom tooth", 8);
    private static final Pattern TELLING_QUARTER = Pattern.compile("[ULul][LRlr][1-8]");
    private static final Pattern TWO_DIGITS = Pattern.compile("[1-4][1-8]");
    // By turns what stands for one side and for the other.
    private static final String OPPOSITE = "LRlr1243";
    private static final int MOST = 8;
    private static final WordSet FOLLOWING =
            WordSet.of("is", "was", "has", "had", "tooth", "extraction", "crown", "filling", "remains");

    /** The tooth that is told from the word with an index; none if none is. */
    static @Nullable Tooth at(int index, Words words) {
        if (SIDES.isAt(index, words)) {
            return inWords(index, words);
        }
        if (!TELLING.isAt(index, words)) {
            return null;
        }
        return words.folded(index).equals("tooth") ? byDigits(index + 1, words) : byQuarter(index, words);
    }

    private static Tooth byQuarter(int index, Words words) {
        String word = words.folded(index);
        return new Tooth(index, word.charAt(0) == 'u', word.charAt(1) == 'l', word.charAt(2) - '0');
    }

    // The quarters go clockwise as one looks at the patient, from the upper right one.
    private static @Nullable Tooth byDigits(int index, Words words) {
        String digits = word(index, words);
        boolean isTooth = digits.length() == 2 && isFrom1(digits.charAt(0), '4') && isFrom1(digits.charAt(1), '8');
        int quarter = isTooth ? digits.charAt(0) - '0' : 0;
        return isTooth ? new Tooth(index, quarter <= 2, quarter == 2 || quarter == 3, digits.charAt(1) - '0') : null;
    }

    private static boolean isFrom1(char digit, char last) {
        return '1' <= digit && digit <= last;
    }

    private static @Nullable Tooth inWords(int index, Words words) {
        String jaw = word(index - 1, words);
        int number = jaw.equals("upper") || jaw.equals("lower") ? number(index + 1, words) : 0;
        return number > 0
                ? new Tooth(index, jaw.equals("upper"), words.folded(index).equals("left"), number)
                : null;
    }

    // "Six", "6", "second premolar", "wisdom tooth"; a number before most other words counts something.
    private static int number(int index, Words words) {
        String word = word(index, words);
        int next = index + 1;
        int counted = Numerals.small(word);
        // "The upper left one of both lumps".
        if (counted > 0 && counted <= MOST && !word.equals("one")) {
            boolean isAlone = next >= words.count() || words.isMark(next) || FOLLOWING.isAt(next, words);
            return isAlone ? counted : 0;
        }
        return NAMES.getOrElse(word, NAMES.getOrElse(word + ' ' + word(next, words), 0));
    }

    private static String word(int index, Words words) {
        return index < 0 || index >= words.count() ? "" : words.folded(index);
    }

    /** How the same tooth of the other side is written, if it is written by quarter or by digits: UL6 for UR6, 36 for 46. */
    static Optional<String> opposite(String written) {
        boolean isQuarter = TELLING_QUARTER.matcher(written).matches();
        if (isQuarter || TWO_DIGITS.matcher(written).matches()) {
            int at = isQuarter ? 1 : 0;
            char other = OPPOSITE.charAt(OPPOSITE.indexOf(written.charAt(at)) ^ 1);
            return Optional.of(written.substring(0, at) + other + written.substring(at + 1));
        }
        return Optional.empty();
    }

    /** What it is called, whatever its side. */
    String part() {
        return (isUpper ? "upper tooth " : "lower tooth ") + number;
    }
}
