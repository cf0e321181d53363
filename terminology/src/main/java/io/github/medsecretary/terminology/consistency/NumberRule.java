package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.terminology.reading.FactRule;
import io.github.medsecretary.terminology.reading.Facts;
import io.github.medsecretary.terminology.reading.Placed;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Asks about numbers that can't be, that their words speak against, or that another place gives otherwise. */
final class NumberRule implements FactRule {

    // What a number is told of stands so near to it.
    private static final int BESIDE = 20;
    private static final int NEXT = 4;
    private static final int TO_DOSE = 10;

    // What is told by the words around a number alone.
    private static final Seq<NumberCheck> NEAR = List.of(
            new Pressures(),
            new Measurements(),
            new Scores(),
            new Bracketed(),
            new Trends(),
            new Heights(),
            new LaboratoryUnits(),
            new Gestations(),
            new PartsOfWhole(),
            new Sums());

    private static final Facts<Placed> FOUND_NEAR =
            Facts.of(reading -> Placed.of(foundNear(reading.askingBeyond(BESIDE)), reading));

    private static final Seq<NumberCheck> FAR = List.of(new Sizes(), new TenfoldDoses());

    private static Seq<Finding> foundNear(Reading reading) {
        // Two checks may wonder about one number, which is asked about once.
        return NEAR.flatMap(each -> each.check(reading)).distinctBy(Finding::span);
    }

    @Override
    public RuleId id() {
        return ConsistencyRules.NUMBER;
    }

    @Override
    public String summary() {
        return "This number is impossible, or does not agree with the words around it.";
    }

    @Override
    public Seq<Ground> judgesBy() {
        return List.of(
                Ground.itself(FOUND_NEAR),
                Ground.of(Sizes.SPOTS, NEXT),
                Ground.of(Sizes.NAMED, NEXT),
                Ground.of(NamedMedicines.PLACES, TO_DOSE));
    }

    @Override
    public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
        run.steps(reading.words().count());
        return reading.derived(FOUND_NEAR).map(Placed::finding).appendAll(FAR.flatMap(each -> each.check(reading)));
    }
}
