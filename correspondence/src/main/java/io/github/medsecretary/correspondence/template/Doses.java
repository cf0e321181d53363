package io.github.medsecretary.correspondence.template;

import io.vavr.Tuple;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;

/**
 * The units of doses. That micrograms, nanograms and units are written in full is the British National Formulary's rule
 * (Guidance on prescribing: prescription writing). What is not one number and one known unit stays as it is.
 */
final class Doses {

    /** Symbol and words of a unit, for one and for more. */
    private record Unit(String symbol, String one, String many) {}

    private static final Unit MICROGRAM = new Unit("micrograms", "microgram", "micrograms");
    private static final Unit NANOGRAM = new Unit("nanograms", "nanogram", "nanograms");
    private static final Unit UNIT = new Unit("units", "unit", "units");
    private static final Unit MILLILITRE = new Unit("mL", "millilitre", "millilitres");
    private static final Unit LITRE = new Unit("litres", "litre", "litres");

    private static final Map<String, Unit> UNITS = TreeMap.ofEntries(
            Tuple.of("mg", new Unit("mg", "milligram", "milligrams")),
            Tuple.of("g", new Unit("g", "gram", "grams")),
            Tuple.of("mcg", MICROGRAM),
            Tuple.of("\u00b5g", MICROGRAM),
            Tuple.of("\u03bcg", MICROGRAM),
            Tuple.of("ug", MICROGRAM),
            Tuple.of("microgram", MICROGRAM),
            Tuple.of("micrograms", MICROGRAM),
            Tuple.of("ng", NANOGRAM),
            Tuple.of("nanogram", NANOGRAM),
            Tuple.of("nanograms", NANOGRAM),
            Tuple.of("unit", UNIT),
            Tuple.of("units", UNIT),
            Tuple.of("ml", MILLILITRE),
            Tuple.of("mL", MILLILITRE),
            Tuple.of("litre", LITRE),
            Tuple.of("litres", LITRE),
            Tuple.of("L", LITRE));

    private Doses() {}

    static String written(String dose, DoseStyle style) {
        int end = endOfNumber(dose);
        if (style == DoseStyle.AS_GIVEN || end == 0) {
            return dose;
        }
        String number = dose.substring(0, end);
        return UNITS.get(dose.substring(end).strip())
                .map(unit -> number + "\u00a0" + name(unit, number, style))
                .getOrElse(dose);
    }

    private static String name(Unit unit, String number, DoseStyle style) {
        boolean one = number.equals("1");
        if (style == DoseStyle.IN_WORDS) {
            return one ? unit.one() : unit.many();
        }
        return one && unit.symbol().equals(unit.many()) ? unit.one() : unit.symbol();
    }

    private static int endOfNumber(String dose) {
        int at = 0;
        while (at < dose.length() && isOfNumber(dose.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isOfNumber(char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == ',';
    }
}
