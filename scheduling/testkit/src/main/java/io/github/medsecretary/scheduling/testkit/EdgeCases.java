package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.Locale;

/**
 * In how many of some diaries each edge case happens: what a law has seen. Immutable and thread-safe.
 *
 * @param diaries how many there were
 * @param counts in how many of them each case happens, in the order of {@link EdgeCase}
 */
public record EdgeCases(int diaries, Map<EdgeCase, Integer> counts) {

    /** Those of some diaries. */
    public static EdgeCases of(Iterable<Diary> diaries) {
        var all = Vector.ofAll(diaries);
        return new EdgeCases(
                all.size(),
                List.of(EdgeCase.values())
                        .foldLeft(LinkedHashMap.empty(), (counts, each) -> counts.put(each, all.count(each::isIn))));
    }

    /** In how much of a hundred an edge case happens; 0 where there are no diaries. */
    public double percentage(EdgeCase edgeCase) {
        return diaries == 0 ? 0 : 100.0 * counts.getOrElse(edgeCase, 0) / diaries;
    }

    /** A line for each case, such as {@code 12.5 % the clocks go back}. */
    public String report() {
        return counts.keySet()
                .map(each -> String.format(Locale.ROOT, "%.1f %% %s", percentage(each), each.sentence()))
                .mkString("\n");
    }
}
