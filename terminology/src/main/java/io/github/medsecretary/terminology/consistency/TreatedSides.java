package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * What is to be done on another side than what it is done about: "a dense cataract in the left eye. List for right
 * phacoemulsification". Silent where the letter tells of anything of the kind on the side of the plan, or of something done
 * about the other.
 */
final class TreatedSides {

    private static final double CONFIDENCE = 0.85;
    private static final double CONFIDENCE_OF_DONE = 0.7;
    private static final int SHOWN = 3;

    private TreatedSides() {}

    static Seq<Finding> contradictions(Reading reading, RuleId rule) {
        return reading.derived(Matters.FOUND)
                .groupBy(Matter::name)
                .values()
                .flatMap(same ->
                        contradictions(same, true, reading, rule).appendAll(contradictions(same, false, reading, rule)))
                .distinctBy(Finding::span)
                .toArray();
    }

    /** The sides of what was done before the same is planned for the other. */
    static Seq<Span> firsts(Reading reading) {
        Words words = reading.words();
        return reading.derived(Matters.FOUND)
                .groupBy(Matter::name)
                .values()
                .flatMap(same -> same.filter(
                        each -> each.role() == Matter.Role.PAST && each.hasSide() && isPlanned(same, !each.left())))
                .map(each -> words.span(each.side()))
                .toArray();
    }

    private static boolean isPlanned(Seq<Matter> same, boolean left) {
        return same.exists(each -> each.role() == Matter.Role.PLANNED && each.hasSide() && each.left() == left);
    }

    // What is done about one matter on one side.
    private static Seq<Finding> contradictions(Seq<Matter> same, boolean left, Reading reading, RuleId rule) {
        Seq<Matter> ill = same.filter(each -> each.role() == Matter.Role.ILL);
        boolean apart = ill.nonEmpty() && ill.forAll(each -> each.isOfOne(!left));
        boolean only = same.forAll(
                each -> each.role() == Matter.Role.ILL || (each.role() != Matter.Role.PAST && each.isOfOne(left)));
        if (!apart || !only) {
            return List.empty();
        }
        Seq<Span> places = ill.take(SHOWN).map(each -> reading.words().span(each.side()));
        return same.filter(each -> each.role() != Matter.Role.ILL).map(each -> finding(each, places, reading, rule));
    }

    private static Finding finding(Matter treated, Seq<Span> ill, Reading reading, RuleId rule) {
        boolean planned = treated.role() == Matter.Role.PLANNED;
        return new SideQuestion(
                        rule,
                        "The treatment is on a different side from what it is for.",
                        planned ? "Which side is to be treated, please?" : "Which side was treated, please?")
                .about(reading.words().span(treated.side()), ill, planned ? CONFIDENCE : CONFIDENCE_OF_DONE, reading);
    }
}
