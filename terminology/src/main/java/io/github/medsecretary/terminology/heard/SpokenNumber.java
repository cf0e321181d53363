package io.github.medsecretary.terminology.heard;

import io.vavr.collection.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A number that has a twin in sound: thirteen and thirty to nineteen and ninety, in words or figures.
 *
 * @param value what it is
 * @param inWords whether it is written in words
 */
record SpokenNumber(int value, boolean inWords) {

    private static final int TEN = 10;
    private static final List<String> TEENS =
            List.of("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
    private static final List<String> TENS =
            List.of("thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final int FIRST = 3;

    static Optional<SpokenNumber> of(String folded) {
        for (int i = 0; i < TEENS.size(); i++) {
            if (TEENS.get(i).equals(folded)) {
                return Optional.of(new SpokenNumber(TEN + FIRST + i, true));
            }
            if (TENS.get(i).equals(folded)) {
                return Optional.of(new SpokenNumber((FIRST + i) * TEN, true));
            }
        }
        boolean figures = folded.length() == 2 && folded.chars().allMatch(c -> c >= '0' && c <= '9');
        return figures && hasTwin(Integer.parseInt(folded))
                ? Optional.of(new SpokenNumber(Integer.parseInt(folded), false))
                : Optional.empty();
    }

    private static boolean hasTwin(int value) {
        return (value > TEN + FIRST - 1 && value < 2 * TEN) || (value % TEN == 0 && value >= FIRST * TEN);
    }

    int twin() {
        return value % TEN == 0 ? TEN + value / TEN : value % TEN * TEN;
    }

    /** The twin as this one is written. */
    String writtenTwin() {
        int twin = twin();
        if (!inWords) {
            return String.format(Locale.ROOT, "%d", twin);
        }
        return twin % TEN == 0 ? TENS.get(twin / TEN - FIRST) : TEENS.get(twin - TEN - FIRST);
    }
}
