package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.replanning.Disruption;
import io.vavr.collection.Seq;

/**
 * A diary and what upsets it. Immutable and thread-safe.
 *
 * @param diary as it was planned, without anything that blocks
 * @param present before the first session
 * @param disruptions at least one; their ids are known, those of emergencies are new
 */
public record DisruptedDiary(Diary diary, AsOf present, Seq<Disruption> disruptions) {}
