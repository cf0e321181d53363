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
 * Tells where a part that everybody has on one side only is said to be on the other: the anterior descending and circumflex
 * branches of the left coronary artery, the middle lobe of the right lung, parts of the colon. Silent in a letter about
 * organs that lie the other way round.
 */
final class OneSidedParts {

    private static final Phrases LEFT =
            Phrases.of("anterior descending|circumflex|descending colon|sigmoid colon|lingula|main coronary");

    private static final Phrases RIGHT = Phrases.of("middle lobe|ascending colon|caecum|cecum");

    private static final Phrases REVERSED =
            Phrases.of("situs inversus|dextrocardia|transposition|heterotaxy|isomerism");

    // Other arteries are called circumflex as well, and have two sides.
    private static final WordSet OTHERS = WordSet.of("femoral", "humeral", "scapular", "iliac", "branches", "nerve");

    private static final WordSet SIDES = WordSet.of("left", "right");

    static final Facts<Spot> REVERSING = Spot.where(REVERSED.firsts(), REVERSED::isAt);

    static final Facts<Spot> ODD = Spot.where(SIDES, OneSidedParts::isOdd);

    private static final double CONFIDENCE = 0.9;

    private OneSidedParts() {}

    static Seq<Finding> contradictions(Reading reading, RuleId rule) {
        Words words = reading.words();
        Seq<Spot> odd = reading.derived(ODD);
        boolean isReversed = reading.derived(REVERSING).nonEmpty();
        return odd.isEmpty() || isReversed
                ? List.empty()
                : odd.map(each -> new SideQuestion(
                                rule,
                                "This part of the body is on the other side in everybody.",
                                "Which side do you mean, please?")
                        .about(words.span(each.word()), List.empty(), CONFIDENCE, reading));
    }

    private static boolean isOdd(int index, Words words) {
        if (index + 1 == words.count()) {
            return false;
        }
        String side = words.folded(index);
        int length = (side.equals("left") ? RIGHT : LEFT).length(index + 1, words);
        int next = index + 1 + length;
        return length > 0 && (next >= words.count() || !OTHERS.isAt(next, words));
    }
}
