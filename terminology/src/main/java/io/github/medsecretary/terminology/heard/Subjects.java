package io.github.medsecretary.terminology.heard;

import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;

/** What a letter is about: how much its words speak for each subject, each word once. Belongs to one check. */
final class Subjects {

    private static final double HALF = 40.0;
    private static final double MOST = 4.5;
    private static final int EVIDENCE = 4;

    /** A word that speaks for a subject. */
    private record Speaker(String word, int area, int tenths) {}

    private final java.util.List<Speaker> speakers = new ArrayList<>();
    private final int[] sums;

    Subjects(Words words, Areas areas) {
        this.sums = new int[areas.count()];
        var seen = new HashSet<String>();
        for (int i = 0; i < words.count(); i++) {
            String word = words.folded(i);
            int[] pairs = areas.of(word);
            if (pairs.length > 0 && seen.add(word)) {
                for (int j = 0; j < pairs.length; j += 2) {
                    sums[pairs[j]] += pairs[j + 1];
                    speakers.add(new Speaker(word, pairs[j], pairs[j + 1]));
                }
            }
        }
    }

    /** How much the letter speaks for the best of some areas, in natural-log units from nought. */
    double lift(int[] areas) {
        double best = 0;
        for (int area : areas) {
            best = Math.max(best, MOST * sums[area] / (sums[area] + HALF));
        }
        return best;
    }

    /** The words that speak most for some areas. */
    Seq<String> evidence(Seq<Integer> areas) {
        return List.ofAll(speakers)
                .filter(each -> areas.contains(each.area()))
                .sorted(Comparator.comparingInt(Speaker::tenths).reversed().thenComparing(Speaker::word))
                .map(Speaker::word)
                .distinct()
                .take(EVIDENCE);
    }
}
