package io.github.medsecretary.correspondence.patient;

import io.vavr.collection.Seq;

/**
 * A patient's copy in other words, and what was left for its author.
 *
 * @param copy the copy
 * @param open what a rule could not decide, in the order of the rules, then of the letter
 */
public record PlainCopy(PatientCopy copy, Seq<Open> open) {}
