package io.github.medsecretary.scheduling.replanning;

/**
 * One part of a cost.
 *
 * @param amount not negative
 * @param reason why, as a sentence
 */
public record CostPart(long amount, String reason) {}
