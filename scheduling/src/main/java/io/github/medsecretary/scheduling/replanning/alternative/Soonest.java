package io.github.medsecretary.scheduling.replanning.alternative;

import io.github.medsecretary.scheduling.replanning.Emphasis;
import io.github.medsecretary.scheduling.replanning.Place;
import io.github.medsecretary.scheduling.replanning.PlanCost;
import io.github.medsecretary.scheduling.replanning.Transfer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Each full hour later than before, or of waiting, weighs a small part of having no place.
 *
 * @param base the cost that was asked for
 */
record Soonest(PlanCost base) implements Emphasis {

    private static final long PART_OF_UNPLACED = 10_000;

    @Override
    public String name() {
        return base.name() + "+soonest";
    }

    @Override
    public long added(Transfer unmoved, long unplaced, Instant start, Optional<String> practitioner) {
        Instant since = unmoved.from().map(Place::start).orElse(unmoved.asOf().instant());
        long hours = Math.max(0, Duration.between(since, start).toHours());
        return hours * (unplaced / PART_OF_UNPLACED + 1);
    }

    @Override
    public String reason() {
        return "It is later.";
    }
}
