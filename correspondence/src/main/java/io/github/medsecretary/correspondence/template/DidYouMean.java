package io.github.medsecretary.correspondence.template;

import io.vavr.collection.List;
import java.util.Optional;

/** The nearest of the names that there are, if one is near: at most a third of its letters may differ. */
final class DidYouMean {

    private static final int LONGEST = 40;

    private DidYouMean() {}

    static Optional<String> advice(String given, Iterable<String> known) {
        if (given.length() > LONGEST) {
            return Optional.empty();
        }
        return List.ofAll(known)
                .filter(each -> distance(given, each) <= Math.max(1, each.length() / 3))
                .minBy(each -> distance(given, each))
                .map(each -> "\"" + each + "\" was meant.")
                .toJavaOptional();
    }

    // Two neighbours exchanged count once: the commonest slip of the hand.
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + same);
                if (isExchange(one, other, i, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[other.length()];
    }

    private static boolean isExchange(String one, String other, int i, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
