package io.github.medsecretary.scheduling.replanning;

import java.time.Instant;

/**
 * What a cost says of each transfer.
 *
 * @param cost the cost
 * @param unmoved the transfer to no place
 */
record ToldFare(PlanCost cost, Transfer unmoved) implements Fare {

    @Override
    public long unplaced() {
        return cost.of(unmoved);
    }

    @Override
    public long to(Stop stop) {
        return cost.of(unmoved.to(
                new Place(Instant.ofEpochSecond(stop.start()), stop.crew().ids()),
                stop.crew().practitioner()));
    }

    @Override
    public long atLeast(long day) {
        return 0;
    }
}
