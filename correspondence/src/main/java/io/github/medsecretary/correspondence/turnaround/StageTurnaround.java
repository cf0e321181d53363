package io.github.medsecretary.correspondence.turnaround;

import java.time.Duration;

/**
 * How long letters took.
 *
 * @param name the stage, or {@code whole}
 * @param letters how many were counted
 * @param median half took no longer
 * @param ninetieth nine in ten took no longer
 * @param longest none took longer
 */
public record StageTurnaround(String name, int letters, Duration median, Duration ninetieth, Duration longest) {}
