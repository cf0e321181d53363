package io.github.medsecretary.terminology.promise;

import java.time.LocalDate;
import java.time.Period;

/** By when something is to be done. */
public sealed interface Due {

    /**
     * So long after the letter's date, at the latest: "in six to eight weeks" is eight weeks.
     *
     * @param period days, weeks (as days), months or years
     */
    record In(Period period) implements Due {
        @Override
        public LocalDate from(LocalDate written) {
            return written.plus(period);
        }
    }

    /**
     * On a day.
     *
     * @param date the day
     */
    record On(LocalDate date) implements Due {
        @Override
        public LocalDate from(LocalDate written) {
            return date;
        }
    }

    /**
     * Again and again.
     *
     * @param period the time between two
     */
    record Every(Period period) implements Due {
        @Override
        public LocalDate from(LocalDate written) {
            return written.plus(period);
        }
    }

    /** The day by which it is due, or is due for the first time, of a letter written on a day. */
    LocalDate from(LocalDate written);
}
