package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.terminology.assertion.Assertions;
import io.github.medsecretary.terminology.assertion.Status;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;

/** Tells whether what is told of a medicine is how it is given: neither a condition nor refused. */
final class Prescribed {

    private static final int FARTHEST = 40;

    private static final WordSet TAKEN = WordSet.of(
            "takes", "take", "taking", "on", "prescribed", "given", "uses", "continue", "continues", "started");
    private static final WordSet REFUSED =
            WordSet.of("not", "never", "no", "longer", "without", "stopped", "cannot", "be");

    private static final WordSet IF = WordSet.of("if");
    private static final WordSet YOU = WordSet.of("you");
    private static final WordSet ABLE = WordSet.of("could", "would", "can");

    private Prescribed() {}

    /** Whether it is so at a word, by its index. */
    static boolean isSo(int index, Reading reading) {
        boolean supposed =
                Assertions.ofSentences(reading).has(index, Status.HYPOTHETICAL) && !isRequest(index, reading.words());
        return !supposed && !isRefused(index, reading);
    }

    // "I would be grateful if you could prescribe …" is an order.
    private static boolean isRequest(int index, Words words) {
        for (int i = index; i > Math.max(words.sentenceStart(index), index - FARTHEST) + 1; i--) {
            if (ABLE.isAt(i, words) && YOU.isAt(i - 1, words) && IF.isAt(i - 2, words)) {
                return true;
            }
        }
        return false;
    }

    // "No heart disease and takes …" denies something else.
    private static boolean isRefused(int index, Reading reading) {
        if (!Assertions.ofSentences(reading).has(index, Status.NEGATED)) {
            return false;
        }
        Words words = reading.words();
        for (int i = index; i > Math.max(words.sentenceStart(index), index - FARTHEST); i--) {
            if (TAKEN.isAt(i, words)) {
                return REFUSED.isAt(i - 1, words);
            }
        }
        return true;
    }
}
