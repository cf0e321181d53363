package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.diary.Diary;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCollector;

/** Tells jqwik which edge cases a property sees, so that it prints them when the property has run. */
public final class EdgeCaseStatistics {

    private EdgeCaseStatistics() {}

    /** Counts the edge cases of a diary, each under a label of its own; for a property's method. */
    public static void collect(Diary diary) {
        for (EdgeCase each : EdgeCase.values()) {
            of(each).collect(each.isIn(diary));
        }
    }

    /** What was counted of a case, to demand a share of it: {@code true} where it happened. */
    public static StatisticsCollector of(EdgeCase edgeCase) {
        return Statistics.label(edgeCase.sentence());
    }
}
