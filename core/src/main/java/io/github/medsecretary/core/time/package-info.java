/**
 * Time as a practice keeps it. Start from {@link io.github.medsecretary.core.time.Interval}, a half-open stretch of
 * time between two instants that is never empty, and {@link io.github.medsecretary.core.time.SiteZone}, which turns a
 * site's wall clock into instants and says when the clocks change. The present is always a parameter,
 * {@link io.github.medsecretary.core.time.AsOf}: nothing here reads a clock. {@link io.github.medsecretary.core.time.WorkingCalendar}
 * counts working days by the {@link io.github.medsecretary.core.time.BankHolidays} of a nation or by a site's own list,
 * both data that is passed in; {@link io.github.medsecretary.core.time.WallClockWindow} is what a timetable says, such
 * as {@code 09:00-12:30}, and becomes an interval on a date. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.core.time;

import org.jspecify.annotations.NullMarked;
