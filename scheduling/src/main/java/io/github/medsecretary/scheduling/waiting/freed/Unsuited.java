package io.github.medsecretary.scheduling.waiting.freed;

import io.github.medsecretary.scheduling.waiting.Misfit;
import io.github.medsecretary.scheduling.waiting.Waiting;
import io.vavr.collection.Seq;

/**
 * Somebody who waits and can't take a slot.
 *
 * @param waiting who
 * @param misfits why, all reasons at once in their order; at least one
 */
public record Unsuited(Waiting waiting, Seq<Misfit> misfits) {}
