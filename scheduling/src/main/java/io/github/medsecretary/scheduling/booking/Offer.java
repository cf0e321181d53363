package io.github.medsecretary.scheduling.booking;

import io.vavr.collection.Seq;

/**
 * The answer to a request.
 *
 * @param slots the best places, best first
 * @param nearMisses places that one rule alone blocks, among those looked at on the way, best first
 */
public record Offer(Seq<Slot> slots, Seq<NearMiss> nearMisses) {}
