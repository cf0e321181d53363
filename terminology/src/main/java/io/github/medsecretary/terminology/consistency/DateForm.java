package io.github.medsecretary.terminology.consistency;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How a date is written, so that another one can be written likewise.
 *
 * @param pattern as formatters have it
 */
record DateForm(String pattern) {

    /** That of a date in figures with the day or the year first; of any other, the day, the month's name and the year. */
    static DateForm of(WrittenDate date, String written) {
        String[] parts = written.split("[^0-9]", -1);
        boolean figures = !date.named() && parts.length == 3 && date.year() != null;
        if (!figures) {
            return new DateForm("d MMMM yyyy");
        }
        boolean yearFirst = parts[0].length() == 4;
        char sign = written.charAt(parts[0].length());
        String day = digits("d", parts[yearFirst ? 2 : 0]);
        String month = digits("M", parts[1]);
        String year = parts[yearFirst ? 0 : 2].length() == 2 ? "yy" : "yyyy";
        String by = "'" + sign + "'";
        return new DateForm(yearFirst ? year + by + month + by + day : day + by + month + by + year);
    }

    private static String digits(String letter, String part) {
        return letter.repeat(part.length() == 2 ? 2 : 1);
    }

    /** A day so written. */
    String write(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(pattern, Locale.UK));
    }
}
