package io.github.medsecretary.scheduling.testkit.planted;

import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Diary;

/**
 * Rules with one fault, and a diary in which it shows. A law that holds for the standard rules over that diary is broken
 * by the faulty ones. Immutable and thread-safe, but for the rule that remembers.
 *
 * @param name what to call it, in lower case with hyphens
 * @param sentence what is wrong, as a programmer would have got it wrong
 * @param law the name of a law of {@link io.github.medsecretary.scheduling.testkit.DiaryLaws} that catches it
 * @param rules the standard rules with the fault in them
 * @param diary a small diary in which the fault shows
 */
public record PlantedBug(String name, String sentence, String law, Conflicts rules, Diary diary) {}
