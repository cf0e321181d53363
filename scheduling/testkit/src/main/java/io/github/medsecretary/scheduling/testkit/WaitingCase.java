package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.waiting.WaitingRegister;

/**
 * A diary and who waits in it. Immutable and thread-safe.
 *
 * @param diary the diary
 * @param register its waiting list, with criteria
 * @param present the present: some time before or within the sessions of the diary
 */
public record WaitingCase(Diary diary, WaitingRegister register, AsOf present) {}
