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

    private TreatedSides() {}

    static Seq<Finding> contradictions(Reading reading, RuleId rule) {
        Seq<Matter> all = reading.derived(Matters.FOUND);
        return all.filter(each -> each.role() == Matter.Role.PLANNED && each.hasSide())
                .flatMap(planned -> contradiction(planned, all, reading, rule))
                .distinctBy(Finding::span);
    }

    /** Whether a side is that of what was done before the same is planned for the other. */
    static boolean isOfFirst(Span side, Reading reading) {
        Words words = reading.words();
        Seq<Matter> all = reading.derived(Matters.FOUND);
        return all.exists(each -> each.role() == Matter.Role.DONE
                && each.hasSide()
                && words.span(each.side()).overlaps(side)
                && all.exists(other -> other.isOf(each, Matter.Role.PLANNED) && other.left() != each.left()));
    }

    private static Seq<Finding> contradiction(Matter planned, Seq<Matter> all, Reading reading, RuleId rule) {
        Seq<Matter> ill = all.filter(each -> each.isOf(planned, Matter.Role.ILL));
        boolean apart = ill.nonEmpty() && ill.forAll(each -> each.hasSide() && each.left() != planned.left());
        boolean done = all.exists(each -> each.isOf(planned, Matter.Role.DONE)
                || (each.isOf(planned, Matter.Role.PLANNED) && each.left() != planned.left()));
        Words words = reading.words();
        return apart && !done
                ? List.of(new SideQuestion(
                                rule,
                                "The treatment planned is on a different side from what it is for.",
                                "Which side is to be treated, please?")
                        .about(
                                words.span(planned.side()),
                                ill.map(each -> words.span(each.side())),
                                CONFIDENCE,
                                reading))
                : List.empty();
    }
}
