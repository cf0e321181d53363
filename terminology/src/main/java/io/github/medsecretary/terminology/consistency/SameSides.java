package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.terminology.reading.Facts;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Spot;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Both of two sides that are the same: "right and right fallopian tubes", "a left-to-left shunt", "6/6 in the right eye and
 * 6/60 in the right eye".
 */
final class SameSides {

    private static final WordSet SIDES = WordSet.of("left", "right");
    private static final WordSet JOINING = WordSet.of("and", "or", "to", "versus", "/", "than");
    private static final WordSet AND = WordSet.of("and", "but", ",");
    private static final WordSet MEASURED = WordSet.of("eye", "ear");
    private static final WordSet IN = WordSet.of("in", "of", "on");
    private static final int BEHIND = 3;
    private static final int LONGEST_VALUE = 4;

    static final Facts<Spot> ODD = Spot.where(SIDES, (index, words) -> other(index, words) >= 0);

    private static final double CONFIDENCE = 0.9;

    private SameSides() {}

    static Seq<Finding> contradictions(Reading reading, RuleId rule) {
        Words words = reading.words();
        return reading.derived(ODD)
                .map(each -> new SideQuestion(
                                rule, "Both sides mentioned here are the same.", "Which side do you mean, please?")
                        .about(
                                words.span(each.word()),
                                List.of(words.span(other(each.word(), words))),
                                CONFIDENCE,
                                reading));
    }

    // The side that should be another than the one at an index, -1 if there is none.
    private static int other(int index, Words words) {
        return isBeside(index, words) ? index - 2 : ofMeasured(index, words);
    }

    private static boolean isBeside(int index, Words words) {
        return index > 1
                && JOINING.isAt(index - 1, words)
                && isSame(index, index - 2, words)
                && !isTurnedRound(index, words);
    }

    private static boolean isSame(int index, int other, Words words) {
        return words.folded(index).equals(words.folded(other));
    }

    // "Left to right and right to left".
    private static boolean isTurnedRound(int index, Words words) {
        return index > 2
                && words.folded(index - 3).equals("to")
                && index + 1 < words.count()
                && words.folded(index + 1).equals("to");
    }

    // "In the right eye and 6/60 in the right eye": a value and nothing else between the two.
    private static int ofMeasured(int index, Words words) {
        if (!isMeasured(index, words) || !words.beginsWithFigure(index - BEHIND)) {
            return -1;
        }
        int start = words.sentenceStart(index);
        int value = index - BEHIND;
        while (value > Math.max(start, index - BEHIND - LONGEST_VALUE) && words.beginsWithFigure(value - 1)) {
            value--;
        }
        // The part's name and "and" stand before the value.
        int other = value - BEHIND;
        boolean told = other >= start + 2
                && AND.isAt(value - 1, words)
                && isMeasured(other, words)
                && isSame(index, other, words);
        return told ? other : -1;
    }

    private static boolean isMeasured(int index, Words words) {
        return index >= BEHIND
                && words.folded(index - 1).equals("the")
                && IN.isAt(index - 2, words)
                && index + 1 < words.count()
                && MEASURED.isAt(index + 1, words)
                && SIDES.isAt(index, words);
    }
}
