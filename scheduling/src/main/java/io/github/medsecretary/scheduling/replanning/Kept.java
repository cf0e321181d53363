package io.github.medsecretary.scheduling.replanning;

import io.vavr.collection.Seq;

/**
 * An appointment that would be displaced if the policy did not pin it. It stays, and somebody has to see to it.
 *
 * @param appointment its id
 * @param reason why it is pinned
 * @param because why it would be displaced and why it stays, in sentences that name ids and no person
 */
public record Kept(String appointment, Pin.Reason reason, Seq<String> because) {}
