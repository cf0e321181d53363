package io.github.medsecretary.terminology.lexicon;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;

/**
 * A word or phrase whose presence speaks for or against a reading.
 *
 * @param place where it must stand
 * @param phrase lower-case words with single spaces; the last may end in {@code *} for any ending; beside the word any of
 *     them may be a {@link WordKind} in square brackets: {@code to [verb]}
 * @param weight in hundredths of a natural-log-odds unit, from 1 to 1,000
 */
public record Cue(Place place, String phrase, int weight) {

    /** Where a cue must stand, seen from the word that it speaks about. */
    public enum Place {
        /** Within fifteen words on either side. */
        NEAR(""),
        /** Immediately before. */
        BEFORE("<"),
        /** Immediately after. */
        AFTER(">");

        private final String sign;

        Place(String sign) {
            this.sign = sign;
        }
    }

    private static final int ONE = 100;
    private static final int MOST = 1000;

    /** Checks the phrase and the weight. */
    public Cue {
        if (!isCue(place, phrase) || weight < 1 || weight > MOST) {
            throw new IllegalArgumentException("not a cue");
        }
    }

    // Kinds of words stand beside a word: near it some of each are always found.
    private static boolean isCue(Place place, String phrase) {
        return isPhrase(phrase)
                && List.of(phrase.split(" ", -1))
                        .filter(word -> word.charAt(0) == '[')
                        .forAll(word ->
                                place != Place.NEAR && WordKind.named(word).isDefined());
    }

    // Words with single spaces between, no capitals, and a star at most at the end of the last.
    private static boolean isPhrase(String phrase) {
        char before = ' ';
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            boolean badStar = c == '*' && (i != phrase.length() - 1 || before == ' ' || i < 2);
            if ((c == ' ' && before == ' ') || Character.isUpperCase(c) || badStar) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    /** The cue that a cell's value stands for. */
    static Option<Cue> parse(String value) {
        Place place = value.startsWith("<") ? Place.BEFORE : value.startsWith(">") ? Place.AFTER : Place.NEAR;
        int from = place == Place.NEAR ? 0 : 1;
        int colon = value.lastIndexOf(':');
        int weight = colon < from ? 0 : hundredths(value, colon + 1);
        String phrase = weight > 0 ? value.substring(from, colon) : value.substring(from);
        int counted = weight > 0 ? weight : ONE;
        return isCue(place, phrase) && counted <= MOST ? Option.some(new Cue(place, phrase, counted)) : Option.none();
    }

    // A number with up to two decimals, in hundredths; 0 if it is none.
    private static int hundredths(String text, int from) {
        int whole = 0;
        int decimals = -1;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean point = c == '.' && decimals < 0 && i > from;
            if ((!point && (c < '0' || c > '9')) || decimals == 2) {
                return 0;
            }
            whole = point ? whole : Math.min(MOST + 1, whole * 10 + c - '0');
            decimals = point ? 0 : decimals < 0 ? -1 : decimals + 1;
        }
        return from == text.length() || decimals == 0 ? 0 : whole * (decimals == 2 ? 1 : decimals == 1 ? 10 : 100);
    }

    /** The shortest text that parses to this cue. */
    String printed() {
        var decimal = BigDecimal.valueOf(weight, 2).stripTrailingZeros().toPlainString();
        boolean weightNeeded = weight != ONE || hundredths(phrase, phrase.lastIndexOf(':') + 1) > 0;
        return place.sign + phrase + (weightNeeded ? ":" + decimal : "");
    }
}
