package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.statistics.DiaryStatistics;

/** Something that takes the figures of a diary, to be judged by {@link StatisticsLaws}. */
@FunctionalInterface
public interface Measurer {

    /** The figures of a stretch at a present. */
    DiaryStatistics measure(Diary diary, Interval stretch, AsOf asOf);
}
