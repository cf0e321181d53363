package io.github.medsecretary.scheduling.waiting.radar;

import io.github.medsecretary.core.rule.Finding;
import io.vavr.collection.Seq;

/**
 * What a change of the diary does to those who wait.
 *
 * @param radar the radar after it
 * @param findings one for each who could be seen in time before it and could not after it, in turn: about them and
 *     what was booked, in order of id; of these only they have no visit
 */
public record Watched(BreachRadar radar, Seq<Finding> findings) {}
