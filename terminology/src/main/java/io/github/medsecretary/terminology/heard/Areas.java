package io.github.medsecretary.terminology.heard;

import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which words speak for which subjects, and how much. Immutable and thread-safe. */
final class Areas {

    private static final int TENTHS = 10;

    private final List<String> names;
    // For each word pairs of an area and a weight in tenths.
    private final Map<String, int[]> words;

    private Areas(List<String> names, Map<String, int[]> words) {
        this.names = names;
        this.words = words;
    }

    int count() {
        return names.size();
    }

    /** The number of an area, -1 if none has the name. */
    int number(String name) {
        return names.indexOf(name);
    }

    /** Pairs of an area and tenths of a weight for which a folded word speaks. */
    int[] of(String word) {
        return words.getOrDefault(word, new int[0]);
    }

    /** Collects words, then builds. */
    static final class Builder {

        private final List<String> names = new ArrayList<>();
        private final Map<String, Map<Integer, Integer>> words = new HashMap<>();

        private int area(String name) {
            int known = names.indexOf(name);
            if (known < 0) {
                names.add(name);
            }
            return known < 0 ? names.size() - 1 : known;
        }

        /** A word that speaks for an area with so many tenths; the most that is told counts. */
        Builder put(String word, String area, int tenths) {
            words.computeIfAbsent(word, each -> new java.util.TreeMap<>())
                    .merge(area(area), Math.min(tenths, 4 * TENTHS), Math::max);
            return this;
        }

        /** The words of a term, as far as they are long enough to tell. */
        Builder putTerm(String term, Seq<String> areas, int tenths) {
            for (String word : term.split("[^\\p{L}]+", -1)) {
                if (word.length() > 4) {
                    areas.forEach(area -> put(word, area, tenths));
                }
            }
            return this;
        }

        Areas build() {
            var built = new HashMap<String, int[]>();
            words.forEach((word, weights) -> {
                var pairs = new int[weights.size() * 2];
                int at = 0;
                for (var each : weights.entrySet()) {
                    pairs[at++] = each.getKey();
                    pairs[at++] = each.getValue();
                }
                built.put(word, pairs);
            });
            return new Areas(List.copyOf(names), built);
        }
    }
}
