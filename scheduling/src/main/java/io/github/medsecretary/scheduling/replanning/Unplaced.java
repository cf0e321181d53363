package io.github.medsecretary.scheduling.replanning;

import io.vavr.collection.Seq;

/**
 * An appointment for which there is no place.
 *
 * @param appointment its id
 * @param cost what that costs
 * @param because why; at least one sentence
 */
public record Unplaced(String appointment, long cost, Seq<String> because) {}
