package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;

/** Words behind a medicine that tell what the words after them are about. */
final class DoseWords {

    // After these it is the dose of something else, or another one.
    private static final WordSet JOINING =
            WordSet.of("and", "with", "plus", "then", "or", "followed", "as", "other", "folic");
    // The same after a mark: another order.
    private static final WordSet ORDERS =
            WordSet.of("continue", "continued", "continues", "start", "started", "starts", "stop", "takes", "take");
    // After these it isn't given so.
    private static final WordSet REFUSING =
            WordSet.of("not", "never", "no", "than", "instead", "rather", "from", "avoid", "stopped");
    // After these somebody or something else is told of.
    private static final WordSet OTHERS = WordSet.of(
            "he",
            "she",
            "they",
            "we",
            "i",
            "you",
            "his",
            "her",
            "blood",
            "bloods",
            "monitoring",
            "review",
            "reviewed",
            "checks",
            "seen",
            "attends",
            "tested",
            "measured",
            "clinic",
            "folic",
            "calcium");
    // After these it was so, or became so.
    private static final WordSet PAST = WordSet.of("was", "were", "has", "have");
    private static final WordSet STEPS = WordSet.of(
            "increase",
            "increasing",
            "increases",
            "increased",
            "reduce",
            "reducing",
            "reduces",
            "reduced",
            "titrate",
            "titrating",
            "taper",
            "tapering",
            "wean",
            "weaning",
            "decrease",
            "decreasing",
            "steps",
            "escalate",
            "escalating");
    private static final int BEFORE = 4;

    private DoseWords() {}

    /** Whether it parts what is said of a dose from what is not. */
    static boolean isEnd(int index, Words words) {
        return words.isMark(index) && ",():".indexOf(words.folded(index).charAt(0)) < 0;
    }

    static boolean isJoining(int index, Words words) {
        return JOINING.isAt(index, words) || (ORDERS.isAt(index, words) && words.isMark(index - 1));
    }

    static boolean isRefusing(int index, Words words) {
        return REFUSING.isAt(index, words);
    }

    static boolean isOther(int index, Words words) {
        return OTHERS.isAt(index, words);
    }

    static boolean isPast(int index, Words words) {
        return PAST.isAt(index, words);
    }

    /** Whether the dose behind it is only a part of the next one, as "by 5 mg" is, and "to 5 mg" is not. */
    static boolean isStep(int index, int limit, Words words) {
        if (words.folded(index).equals("by")) {
            return index + 1 < limit
                    && WrittenNumber.at(index + 1, limit, words).isPresent();
        }
        return STEPS.isAt(index, words) && !isTo(index + 1, limit, words);
    }

    /** Whether a dose behind it is the whole of the new one. */
    static boolean isTo(int index, int limit, Words words) {
        return index < limit && words.folded(index).equals("to");
    }

    /** "Reduce prednisolone by 5 mg each week" tells of steps. */
    static boolean isChanged(int drug, Words words) {
        for (int i = Math.max(words.sentenceStart(drug), drug - BEFORE); i < drug; i++) {
            if (STEPS.isAt(i, words)) {
                return true;
            }
        }
        return false;
    }
}
