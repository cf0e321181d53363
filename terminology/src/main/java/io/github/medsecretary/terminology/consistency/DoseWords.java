package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;

/** Words behind a medicine that tell what the words after them are about. */
final class DoseWords {

    // After these it is the dose of something else, or another one.
    private static final WordSet JOINING = WordSet.of("and", "with", "plus", "then", "or", "followed", "as", "other");
    // The same after a mark: another order.
    private static final WordSet ORDERS =
            WordSet.of("continue", "continued", "continues", "start", "started", "starts", "stop", "takes", "take");
    // After these it isn't given so, or is no longer.
    private static final WordSet REFUSING =
            WordSet.of("not", "never", "no", "than", "instead", "rather", "from", "avoid", "stopped");
    // These tell of somebody or something else; two are of medicines that a lexicon may not know by that name.
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
    private static final WordSet BY = WordSet.of("by");
    private static final WordSet TO = WordSet.of("to");
    private static final WordSet IN = WordSet.of("in");
    private static final WordSet PER = WordSet.of("per", "every", "each");
    private static final WordSet DIVIDED = WordSet.of("divided");
    private static final WordSet TOTAL = WordSet.of("total");
    private static final WordSet OF_TOTAL = WordSet.of("in", "a");
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

    /** "In divided doses": what is told is all of the day's. */
    static boolean isDivided(int index, Words words) {
        return DIVIDED.isAt(index, words);
    }

    /** "A total of", "in total". */
    static boolean beginsTotal(int index, Words words) {
        return TOTAL.isAt(index, words) && OF_TOTAL.isAt(index - 1, words);
    }

    /** "The total dose of levothyroxine". */
    static boolean isTotal(int drug, Words words) {
        return isBefore(drug, TOTAL, words);
    }

    /** Whether the amount behind it is of what the dose depends on, as in "per 10 g of carbohydrate". */
    static boolean isPer(int index, Words words) {
        return PER.isAt(index, words);
    }

    static boolean isOther(int index, Words words) {
        return OTHERS.isAt(index, words);
    }

    static boolean isPast(int index, Words words) {
        return PAST.isAt(index, words);
    }

    /** Whether a dose behind it is not told of the medicine itself: "in 2019". */
    static boolean isApart(int index, Words words) {
        return IN.isAt(index, words);
    }

    /** Whether the dose behind it is only a part of the next one, as "by 5 mg" is, and "to 5 mg" is not. */
    static boolean isStep(int index, int limit, Words words) {
        if (BY.isAt(index, words)) {
            return index + 1 < limit
                    && WrittenNumber.at(index + 1, limit, words).isPresent();
        }
        return STEPS.isAt(index, words) && !(index + 1 < limit && isTo(index + 1, words));
    }

    /** Whether a dose behind it is the whole of the new one. */
    static boolean isTo(int index, Words words) {
        return TO.isAt(index, words);
    }

    /** "Reduce prednisolone by 5 mg each week" tells of steps. */
    static boolean isChanged(int drug, Words words) {
        return isBefore(drug, STEPS, words);
    }

    private static boolean isBefore(int drug, WordSet wanted, Words words) {
        for (int i = Math.max(words.sentenceStart(drug), drug - BEFORE); i < drug; i++) {
            if (wanted.isAt(i, words)) {
                return true;
            }
        }
        return false;
    }
}
