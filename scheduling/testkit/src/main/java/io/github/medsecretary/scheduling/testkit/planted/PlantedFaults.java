package io.github.medsecretary.scheduling.testkit.planted;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Faults of finders, expanders, stores, planners, pathways and rules that {@link PlantedBugs} has no place for, each with the law that
 * catches it.
 */
public final class PlantedFaults {

    private PlantedFaults() {}

    /** All of them. */
    public static Seq<PlantedFault> all() {
        return List.of(
                        FaultyFinders.all(),
                        FaultyExpanders.all(),
                        FaultyRules.all(),
                        FaultyStores.all(),
                        FaultyPlanners.all(),
                        FaultyPathways.all())
                .flatMap(each -> each);
    }
}
