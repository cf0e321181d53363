package io.github.medsecretary.terminology.consistency;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number and its unit. Masses are all told in milligrams, whichever unit they were written in; any other unit is the word
 * that it is.
 *
 * @param number how many
 * @param unit of what
 */
record Amount(BigDecimal number, String unit) {

    private static final String MILLIGRAMS = "mg";
    private static final String UNITS = "units";

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

    /** So many of a unit, as it is written in lower case. */
    static Amount of(BigDecimal number, String unit) {
        return MASSES.get(unit)
                .map(each -> new Amount(number.multiply(each), MILLIGRAMS))
                .getOrElse(() -> new Amount(number, isActivity(unit) ? UNITS : unit));
    }

    /** What a row of a table tells, as {@code 70 mg}; empty if it is no number with a unit. */
    static Optional<Amount> parse(String written) {
        String[] cells = written.strip().split(" ", 2);
        return cells.length < 2
                ? Optional.empty()
                : Numerals.decimal(cells[0]).map(number -> of(number, cells[1].strip()));
    }

    private static boolean isActivity(String unit) {
        return unit.equals("unit") || unit.equals("iu");
    }

    /** The mass; none if the unit is none of mass. */
    Option<BigDecimal> milligrams() {
        return Option.when(unit.equals(MILLIGRAMS), number);
    }

    /** Whether it is a mass, or in units of activity: an amount of a medicine and of hardly anything else. */
    boolean isOfMedicine() {
        return unit.equals(MILLIGRAMS) || unit.equals(UNITS);
    }

    /** Whether it is as much, with as many decimals or others. */
    boolean isAsMuchAs(Amount other) {
        return unit.equals(other.unit) && number.compareTo(other.number) == 0;
    }
}
