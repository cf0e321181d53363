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

    private TreatedSides() {}

    static Seq<Finding> contradictions(Reading reading, RuleId rule) {
        Seq<Matter> all = reading.derived(Matters.FOUND);
        return all.filter(each -> each.hasSide() && isTreatment(each))
                .flatMap(treated -> contradiction(treated, all, reading, rule))
                .distinctBy(Finding::span);
    }

    private static boolean isTreatment(Matter matter) {
        return matter.role() == Matter.Role.PLANNED || matter.role() == Matter.Role.DONE;
    }

    /** Whether a side is that of what was done before the same is planned for the other. */
    static boolean isOfFirst(Span side, Reading reading) {
        Words words = reading.words();
        Seq<Matter> all = reading.derived(Matters.FOUND);
        return all.exists(each -> each.role() == Matter.Role.PAST
                && each.hasSide()
                && words.span(each.side()).overlaps(side)
                && all.exists(other -> other.isOf(each, Matter.Role.PLANNED) && other.left() != each.left()));
    }

    private static Seq<Finding> contradiction(Matter treated, Seq<Matter> all, Reading reading, RuleId rule) {
        Seq<Matter> ill = all.filter(each -> each.isOf(treated, Matter.Role.ILL));
        boolean apart = ill.nonEmpty() && ill.forAll(each -> each.hasSide() && each.left() != treated.left());
        boolean more = all.exists(each -> each.name().equals(treated.name())
                && (each.role() == Matter.Role.PAST || (isTreatment(each) && each.left() != treated.left())));
        if (!apart || more) {
            return List.empty();
        }
        Words words = reading.words();
        boolean planned = treated.role() == Matter.Role.PLANNED;
        return List.of(new SideQuestion(
                        rule,
                        "The treatment is on a different side from what it is for.",
                        planned ? "Which side is to be treated, please?" : "Which side was treated, please?")
                .about(
                        words.span(treated.side()),
                        ill.map(each -> words.span(each.side())),
                        planned ? CONFIDENCE : CONFIDENCE_OF_DONE,
                        reading));
    }
}
