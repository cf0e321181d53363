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

/** Both of two sides that are the same: "right and right fallopian tubes", "a left-to-left shunt". */
final class SameSides {

    private static final WordSet SIDES = WordSet.of("left", "right");
    private static final WordSet JOINING = WordSet.of("and", "or", "to", "versus", "/", "than");
    static final Facts<Spot> ODD = Spot.where(SameSides::isOdd);
    private static final double CONFIDENCE = 0.9;

    private SameSides() {}

    static Seq<Finding> contradictions(Reading reading, RuleId rule) {
        Words words = reading.words();
        return reading.derived(ODD)
                .map(each -> new Question(rule, "Both of two sides are the same.", "Which sides are meant?")
                        .about(words.span(each.word()), List.of(words.span(each.word() - 2)), CONFIDENCE));
    }

    private static boolean isOdd(int index, Words words) {
        return index > 1
                && SIDES.isAt(index, words)
                && JOINING.isAt(index - 1, words)
                && words.folded(index).equals(words.folded(index - 2))
                && !isTurnedRound(index, words);
    }

    // "Left to right and right to left".
    private static boolean isTurnedRound(int index, Words words) {
        return index > 2
                && words.folded(index - 3).equals("to")
                && index + 1 < words.count()
                && words.folded(index + 1).equals("to");
    }
}
