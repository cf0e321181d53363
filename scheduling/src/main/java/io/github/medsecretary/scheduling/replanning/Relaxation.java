package io.github.medsecretary.scheduling.replanning;

/**
 * What would give an unplaced appointment a place, if it were allowed.
 *
 * @param message one sentence
 * @param cost what the place would cost
 */
public record Relaxation(String message, long cost) {}
