package io.github.medsecretary.scheduling.waiting.clock;

/**
 * What a standard makes of one kind of event.
 *
 * @param effect what it does to the clock
 * @param citation where the standard says so
 */
public record ClockRule(ClockEffect effect, String citation) {}
