package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.terminology.reading.Facts;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Spot;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;

/** The other side that is the same: "a right mastectomy. The contralateral right breast". */
final class OtherSides {

    private static final WordSet SIDES = WordSet.of("left", "right");
    private static final WordSet OTHER = WordSet.of("contralateral", "opposite", "unaffected");

    /** The sides that are called the other one. */
    static final Facts<Spot> CALLED = Spot.where(SIDES, (index, words) -> index > 0 && OTHER.isAt(index - 1, words));

    private static final double CONFIDENCE = 0.8;

    private OtherSides() {}

    static Seq<Finding> contradictions(Reading reading, RuleId rule) {
        Seq<Spot> called = reading.derived(CALLED);
        return called.isEmpty() ? List.empty() : contradictions(called, reading.derived(Sides.SAID), reading, rule);
    }

    // The one side is the last that was told before.
    private static Seq<Finding> contradictions(Seq<Spot> called, Seq<SaidSide> said, Reading reading, RuleId rule) {
        Words words = reading.words();
        var found = new ArrayList<Finding>();
        for (Spot other : called) {
            boolean left = words.folded(other.word()).equals("left");
            said.filter(each -> each.word() < other.word())
                    .lastOption()
                    .filter(one -> one.left() == left)
                    .map(one -> new SideQuestion(
                                    rule,
                                    "The side called the other one is the same as the first.",
                                    "Which side do you mean, please?")
                            .about(words.span(other.word()), List.of(words.span(one.word())), CONFIDENCE, reading))
                    .forEach(found::add);
        }
        return Array.ofAll(found);
    }
}
