package io.github.medsecretary.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;

/** A day that comes once a year by rule. */
sealed interface YearlyDay {

    /** The day itself, which may fall on a weekend. */
    LocalDate in(int year);

    /** The same day of the same month. */
    record Fixed(MonthDay day) implements YearlyDay {
        static Fixed on(int dayOfMonth, Month month) {
            return new Fixed(MonthDay.of(month, dayOfMonth));
        }

        @Override
        public LocalDate in(int year) {
            return day.atYear(year);
        }
    }

    /** The first Monday of a month. */
    record FirstMonday(Month month) implements YearlyDay {
        @Override
        public LocalDate in(int year) {
            return LocalDate.of(year, month, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
        }
    }

    /** The last Monday of a month. */
    record LastMonday(Month month) implements YearlyDay {
        @Override
        public LocalDate in(int year) {
            return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
        }
    }

    /** So many days after Easter Sunday; before it, if negative. */
    record AfterEaster(int days) implements YearlyDay {
        @Override
        public LocalDate in(int year) {
            return Easter.sunday(year).plusDays(days);
        }
    }
}
