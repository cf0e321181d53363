package io.github.medsecretary.scheduling.booking;

import io.vavr.collection.Seq;

/**
 * The answer to a request.
 *
 * @param slots the best places, best first
 * @param nearMisses the best places that one rule alone blocks, best first; some may be better than every slot
 */
public record Offer(Seq<Slot> slots, Seq<NearMiss> nearMisses) {}
