package io.github.medsecretary.correspondence.template;

/** How a time of the day is written. */
public enum TimeStyle {
    /** {@code 14:30}: the short form of English and Welsh alike in the Unicode CLDR (release 46). */
    TWENTY_FOUR_HOURS,
    /**
     * {@code 2.30pm}, and in Welsh {@code 2.30yp}: {@code yb} for y bore before noon, {@code yp} for y prynhawn up to six
     * o'clock, {@code yh} for yr hwyr after that, as the CLDR parts the Welsh day.
     */
    TWELVE_HOURS
}
