package io.github.medsecretary.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** The weekend that bank holidays are kept clear of: Saturday and Sunday. */
final class Weekend {

    private Weekend() {}

    static boolean contains(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
