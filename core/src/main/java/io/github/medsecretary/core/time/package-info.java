/**
 * Time as a practice keeps it. Start from {@link io.github.medsecretary.core.time.Interval}, a half-open stretch of
 * time between two instants that is never empty, and {@link io.github.medsecretary.core.time.SiteZone}, which turns a
 * site's wall clock into instants and says when the clocks change. The present is always a parameter,
 * {@link io.github.medsecretary.core.time.AsOf}: nothing here reads a clock. Working days and bank holidays are data
 * that is passed in. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.core.time;

import org.jspecify.annotations.NullMarked;
