package io.github.medsecretary.correspondence.policy;

import io.vavr.collection.Seq;
import java.util.Optional;

/** Finds the known word that somebody most likely meant. */
final class Meant {

    private static final int FARTHEST = 2;
    private static final int LONGEST = 64;

    private Meant() {}

    static Optional<String> among(Seq<String> known, String word) {
        return word.length() > LONGEST
                ? Optional.empty()
                : known.sorted()
                        .map(each -> new Candidate(each, distance(each, word)))
                        .filter(each -> each.distance() <= FARTHEST)
                        .minBy(Candidate::distance)
                        .map(Candidate::word)
                        .toJavaOptional();
    }

    private record Candidate(String word, int distance) {}

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int swap = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(swap, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
