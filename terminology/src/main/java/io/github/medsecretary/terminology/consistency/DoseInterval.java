package io.github.medsecretary.terminology.consistency;

/** How often a dose is given, as far as a letter's words tell it. */
public enum DoseInterval {
    /** Once a day or several times. */
    DAY,
    /** On some days: every other day, twice or three times a week. */
    SOME_DAYS,
    /** Every three or four days, as patches are changed. */
    THREE_DAYS,
    /** Once a week. */
    WEEK,
    /** Every two weeks. */
    TWO_WEEKS,
    /** Once a month, every three or four weeks. */
    MONTH,
    /** Every two months, every eight weeks. */
    TWO_MONTHS,
    /** Every three months, every ten to thirteen weeks. */
    THREE_MONTHS,
    /** Twice a year. */
    SIX_MONTHS,
    /** Once a year. */
    YEAR
}
