package io.github.medsecretary.correspondence.template;

import java.math.BigDecimal;

/**
 * How numbers, dates and doses are written for one reader.
 *
 * @param dates how a day is written
 * @param times how a time of the day is written
 * @param doses how the unit of a dose is written
 * @param wordsUpTo up to which count numbers are written in words, from 0 (never) to 9
 * @param groupedFrom from how many digits before the decimal sign thousands are parted; 0 for never
 * @param possessives what follows a name that ends in s
 */
public record WritingStyle(
        DateStyle dates,
        TimeStyle times,
        DoseStyle doses,
        int wordsUpTo,
        int groupedFrom,
        PossessiveStyle possessives) {

    private static final WritingStyle USUAL = new WritingStyle(
            DateStyle.LONG, TimeStyle.TWENTY_FOUR_HOURS, DoseStyle.AS_GIVEN, 0, 5, PossessiveStyle.APOSTROPHE_S);

    /** Days written out, times in 24 hours, doses as given, numerals, thousands parted from 10,000. */
    public static WritingStyle usual() {
        return USUAL;
    }

    /** This style where the layer leaves it open, and the layer's where it doesn't. */
    public WritingStyle under(StyleLayer layer) {
        return new WritingStyle(
                layer.dates().orElse(dates),
                layer.times().orElse(times),
                layer.doses().orElse(doses),
                layer.wordsUpTo().orElse(wordsUpTo),
                layer.groupedFrom().orElse(groupedFrom),
                layer.possessives().orElse(possessives));
    }

    String number(BigDecimal number) {
        String plain = number.toPlainString();
        int sign = plain.startsWith("-") ? 1 : 0;
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        if (groupedFrom == 0 || end - sign < groupedFrom) {
            return plain;
        }
        var grouped = new StringBuilder(plain.length() + end / 3).append(plain, 0, sign);
        for (int at = sign; at < end; at++) {
            if (at > sign && (end - at) % 3 == 0) {
                grouped.append(',');
            }
            grouped.append(plain.charAt(at));
        }
        return grouped.append(plain, end, plain.length()).toString();
    }
}
