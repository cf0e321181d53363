package io.github.medsecretary.correspondence.template;

/** How a day is written. */
public enum DateStyle {
    /** {@code 4 January 2030}. */
    LONG,
    /** {@code 4 Jan 2030}, the month in its first three letters. */
    SHORT,
    /** {@code 04/01/2030}: the day first, as in the United Kingdom. */
    NUMERIC,
    /** {@code 2030-01-04}. */
    ISO
}
