package io.github.medsecretary.scheduling.replanning.alternative;

import io.github.medsecretary.scheduling.replanning.Emphasis;
import io.github.medsecretary.scheduling.replanning.PlanCost;
import io.github.medsecretary.scheduling.replanning.Transfer;
import java.time.Instant;
import java.util.Optional;

/**
 * First as little as possible without a place, then as few moves as possible, then the cost that was asked for.
 *
 * @param base the cost that was asked for
 * @param perMove more than all else that any plan it is compared with costs, so that one move outweighs it
 * @param timesUnplaced how much more it weighs to have no place, so that that outweighs all moves
 */
record FewestMoves(PlanCost base, long perMove, long timesUnplaced) implements Emphasis {

    @Override
    public String name() {
        return base.name() + "+fewest-moves";
    }

    @Override
    public long added(Transfer unmoved, long unplaced, Instant start, Optional<String> practitioner) {
        boolean isMove = unmoved.from()
                .filter(old ->
                        !old.start().equals(start) || !unmoved.oldPractitioner().equals(practitioner))
                .isPresent();
        return isMove ? perMove : 0;
    }

    @Override
    public long addedAtLeast(Transfer unmoved) {
        return unmoved.from().isPresent() ? perMove : 0;
    }

    @Override
    public String reason() {
        return "It moves.";
    }
}
