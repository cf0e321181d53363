package io.github.medsecretary.core.time;

import java.time.LocalDate;

/**
 * Easter Sunday of the Western churches, by the anonymous Gregorian computus (Nature, 20 April 1876; here with the
 * shorter terms of New Scientist, 30 March 1961), which holds for every year from 1583.
 */
final class Easter {

    private Easter() {}

    /** Easter Sunday: from 22 March to 25 April. */
    static LocalDate sunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int lunar = (8 * century + 13) / 25;
        int epact = (19 * golden + century - century / 4 - lunar + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int late = (golden + 11 * epact + 19 * weekday) / 433;
        int days = epact + weekday - 7 * late;
        return LocalDate.of(year, 3, 22).plusDays(days);
    }
}
