package io.github.medsecretary.scheduling.replanning;

/**
 * A displaced appointment that a plan leaves where it was, because its move was not accepted.
 *
 * @param appointment its id
 * @param cost what it costs to have no valid place
 */
public record Open(String appointment, long cost) {}
