package io.github.medsecretary.scheduling.replanning.committing;

import io.github.medsecretary.scheduling.diary.Change;
import io.vavr.collection.Seq;

/**
 * What is done at one go when a plan is carried out bit by bit.
 *
 * @param appointments the ids of those who move in it, in order; several only where each takes what another leaves
 * @param change the command for the diary
 */
public record Step(Seq<String> appointments, Change change) {}
