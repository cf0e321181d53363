package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.terminology.lexicon.Drug;
import io.github.medsecretary.terminology.reading.Mention;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;

/**
 * Whether a medicine is named for what it did or what it was tested for, not as one that is given: "hypersensitivity to
 * amoxicillin", "aspirin sensitivity", "aspirin brought on wheeze", "skin tests were positive to amoxicillin", "grew
 * enterococci susceptible to ampicillin". Only the words close by are looked at, as the same sentence may well tell that
 * the medicine was given again.
 */
final class Reactions {

    private static final WordSet SENSITIVE = WordSet.of("sensitivity", "hypersensitivity");
    private static final WordSet CAUSED = WordSet.of("brought", "caused", "provoked", "triggered", "induced");
    private static final WordSet TESTS = WordSet.of("test", "tests", "testing", "prick");
    private static final WordSet CULTURED = WordSet.of("susceptible", "sensitive", "resistant", "susceptibility");
    private static final WordSet ENDS = WordSet.of(".", ";", "\n");
    private static final int TO_CAUSED = 4;
    private static final int TO_TESTS = 10;

    private Reactions() {}

    static boolean tell(Mention<Drug> drug, Words words) {
        return isSensitivity(drug, words) || hasCaused(drug, words) || isTested(drug, words) || isCultured(drug, words);
    }

    private static boolean isSensitivity(Mention<Drug> drug, Words words) {
        int next = drug.last() + 1;
        boolean after = next < words.count() && SENSITIVE.isAt(next, words);
        boolean before = drug.first() > 1
                && words.folded(drug.first() - 1).equals("to")
                && words.folded(drug.first() - 2).equals("hypersensitivity");
        return after || before;
    }

    private static boolean hasCaused(Mention<Drug> drug, Words words) {
        for (int i = drug.last() + 1; i < Math.min(words.count(), drug.last() + 1 + TO_CAUSED); i++) {
            if (isEnd(i, words)) {
                return false;
            }
            if (CAUSED.isAt(i, words)) {
                return i + 1 < words.count()
                        && (!words.folded(i).equals("brought")
                                || words.folded(i + 1).equals("on"));
            }
        }
        return false;
    }

    private static boolean isTested(Mention<Drug> drug, Words words) {
        for (int i = drug.first() - 1; i > Math.max(0, drug.first() - TO_TESTS); i--) {
            if (isEnd(i, words)) {
                return false;
            }
            if (TESTS.isAt(i, words) && words.folded(i - 1).equals("skin")) {
                return true;
            }
        }
        return false;
    }

    // What a growth was susceptible to need not have been given.
    private static boolean isCultured(Mention<Drug> drug, Words words) {
        for (int i = drug.first() - 2; i >= Math.max(0, drug.first() - TO_TESTS); i--) {
            if (isEnd(i + 1, words)) {
                return false;
            }
            if (CULTURED.isAt(i, words) && words.folded(i + 1).equals("to")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEnd(int index, Words words) {
        return ENDS.isAt(index, words);
    }
}
