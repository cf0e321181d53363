package io.github.medsecretary.benchmarks;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What grammar says of a noun and an adjective that look alike, before anything is learnt: the adjective stands before a
 * noun, the noun before a small word or a mark. By the names of the classes of words that
 * {@link io.github.medsecretary.terminology.confusion.Surroundings} tell.
 */
final class PairGrammar {

    private static final Set<String> NOUNS = Set.of("n", "s");
    private static final Set<String> BEHIND_NOUNS = Set.of("P", "C", "V", "A", ".", "^");
    private static final Set<String> ENDINGS = Set.of("al", "ar", "ic", "ous");
    private static final double WEIGHT = 1.2;
    private static final int STEM = 3;
    private static final int LONGEST_ENDING = 3;

    private PairGrammar() {}

    /** What speaks for one word and against another, in natural-log-odds units, by the names of features. */
    static Map<String, Double> of(String first, String second) {
        Map<String, Double> weights = new TreeMap<>();
        if (areOfOneStem(first, second) && isAdjective(first) != isAdjective(second)) {
            double weight = isAdjective(first) ? WEIGHT : -WEIGHT;
            NOUNS.forEach(each -> weights.put("cr:" + each, weight));
            BEHIND_NOUNS.forEach(each -> weights.put("cr:" + each, -weight));
        }
        return weights;
    }

    private static boolean areOfOneStem(String first, String second) {
        int shorter = Math.min(first.length(), second.length());
        int stem = Math.max(STEM, shorter - LONGEST_ENDING);
        boolean alike = stem > STEM || Math.abs(first.length() - second.length()) <= 1;
        return alike && shorter >= stem && first.regionMatches(0, second, 0, stem);
    }

    private static boolean isAdjective(String word) {
        return ENDINGS.stream().anyMatch(word::endsWith);
    }
}
