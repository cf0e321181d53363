package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.math.BigDecimal;

/**
 * A number with a unit of mass, or with another unit.
 *
 * @param span number and unit
 * @param unit the unit alone
 * @param milligrams the mass; none if the unit is none of mass
 */
record WrittenDose(Span span, Span unit, Option<BigDecimal> milligrams) {

    private static final int LONGEST_NUMBER = 9;

    // After these it is the dose of something else.
    private static final WordSet ANOTHER = WordSet.of("and", "with", "plus", "then", "or", "in");

    private static final Map<String, BigDecimal> MASSES = HashMap.ofEntries(
            mass("mg", "1"),
            mass("mgs", "1"),
            mass("milligram", "1"),
            mass("milligrams", "1"),
            mass("g", "1000"),
            mass("gram", "1000"),
            mass("grams", "1000"),
            mass("microgram", "0.001"),
            mass("micrograms", "0.001"),
            mass("mcg", "0.001"),
            mass("µg", "0.001"),
            mass("μg", "0.001"),
            mass("nanograms", "0.000001"));

    private static Tuple2<String, BigDecimal> mass(String unit, String milligrams) {
        return Tuple.of(unit, new BigDecimal(milligrams));
    }

    /** The first from one word to another that is no rate and no concentration. */
    static Option<WrittenDose> first(int from, int to, Reading reading) {
        Words words = reading.words();
        for (int i = from; i < to && !words.isMark(i) && !ANOTHER.isAt(i, words); i++) {
            int spoken = words.beginsWithFigure(i) ? -1 : Numerals.spoken(i, words);
            if (spoken > 0 && i + 1 < to) {
                Option<BigDecimal> mass =
                        MASSES.get(words.folded(i + 1)).map(unit -> unit.multiply(BigDecimal.valueOf(spoken)));
                if (mass.isDefined() && !isDivided(words.span(i + 1).end(), reading)) {
                    return Option.some(new WrittenDose(words.span(i, i + 1), words.span(i + 1), mass));
                }
            }
            int digits = numberEnd(words.folded(i));
            if (digits > 0 && digits <= LONGEST_NUMBER) {
                Option<WrittenDose> dose = at(i, digits, to, reading);
                if (dose.isDefined()) {
                    return dose;
                }
            }
        }
        return Option.none();
    }

    private static Option<WrittenDose> at(int number, int digits, int to, Reading reading) {
        Words words = reading.words();
        Span span = words.span(number);
        String written = words.folded(number);
        boolean together = digits < written.length();
        if (!together && number + 1 >= to) {
            return Option.none();
        }
        String unit = together ? written.substring(digits) : words.folded(number + 1);
        Span place = together ? Span.of(span.start() + digits, span.end()) : words.span(number + 1);
        BigDecimal amount = new BigDecimal(written.substring(0, digits));
        return isDivided(place.end(), reading)
                ? Option.none()
                : MASSES.get(unit)
                        .map(each -> new WrittenDose(span.span(place), place, Option.some(amount.multiply(each))));
    }

    private static boolean isDivided(int end, Reading reading) {
        return end < reading.text().length() && reading.text().charAt(end) == '/';
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
