/**
 * Breach clocks: how long somebody has waited by a national standard, and until when they must be seen. Start from
 * {@link io.github.medsecretary.scheduling.waiting.clock.ClockStandards#uk}: the standards of each nation and date, as
 * data that says of every event whether it starts, stops, pauses or restarts a clock, or never does.
 * {@link io.github.medsecretary.scheduling.waiting.clock.BreachClock} reads events by one of them, and
 * {@link io.github.medsecretary.scheduling.waiting.clock.OfferRule} says which offers count as reasonable. The rows are
 * our reading of public guidance and need review before they are relied on. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.scheduling.waiting.clock;

import org.jspecify.annotations.NullMarked;
