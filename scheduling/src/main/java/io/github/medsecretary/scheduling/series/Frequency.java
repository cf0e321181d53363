package io.github.medsecretary.scheduling.series;

/** The period of a rule: FREQ of RFC 5545, of which visits need these three. */
public enum Frequency {
    /** Every day, or every so many days. */
    DAILY,
    /** Every week, or every so many weeks. */
    WEEKLY,
    /** Every month, or every so many months. */
    MONTHLY
}
