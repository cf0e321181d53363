package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.pathway.PathwayRequest;

/**
 * A diary and a pathway to be found in it.
 *
 * @param diary the diary
 * @param request what is asked for; it can be answered
 */
public record PathwayCase(Diary diary, PathwayRequest request) {}
