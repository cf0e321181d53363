/**
 * Visits that recur, such as eight weekly dressings: a
 * {@link io.github.medsecretary.scheduling.series.RecurrenceRule} as in RFC 5545 (iCalendar), the exceptions of single
 * dates, and {@link io.github.medsecretary.scheduling.series.SeriesDates}, which makes dates of them as far as they are
 * looked at. {@link io.github.medsecretary.scheduling.series.FindingSeries} looks for the places of all of them in a
 * diary at once, with the best substitute for each that does not fit. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.scheduling.series;

import org.jspecify.annotations.NullMarked;
