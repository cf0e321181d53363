package io.github.medsecretary.scheduling.replanning.alternative;

import io.github.medsecretary.scheduling.replanning.Emphasis;
import io.github.medsecretary.scheduling.replanning.PlanCost;
import io.github.medsecretary.scheduling.replanning.Transfer;
import java.time.Instant;
import java.util.Optional;

/**
 * Another practitioner than before weighs a good part of having no place.
 *
 * @param base the cost that was asked for
 */
record SameClinician(PlanCost base) implements Emphasis {

    private static final long PART_OF_UNPLACED = 20;

    @Override
    public String name() {
        return base.name() + "+same-clinician";
    }

    @Override
    public long added(Transfer unmoved, long unplaced, Instant start, Optional<String> practitioner) {
        boolean isSame = unmoved.from().isEmpty() || unmoved.oldPractitioner().equals(practitioner);
        return isSame ? 0 : unplaced / PART_OF_UNPLACED + 1;
    }

    @Override
    public String reason() {
        return "It is with another practitioner.";
    }
}
