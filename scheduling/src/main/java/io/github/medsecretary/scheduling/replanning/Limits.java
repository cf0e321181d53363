package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.replanning.solving.Seat;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which places the policy, the disruptions and a veto leave to an appointment.
 *
 * @param old where it was
 * @param isOldGone whether it can't be there again
 * @param firstDay the first calendar day to which it may go, unless start and practitioner stay
 * @param isBarred whether it may not go to a place at all
 * @param seats what it takes in a place
 */
record Limits(
        Optional<Stop> old, boolean isOldGone, long firstDay, Predicate<Stop> isBarred, Function<Stop, Seat> seats) {

    boolean allow(Stop stop) {
        boolean isOld = isOldGone && old.isPresent() && old.get().isSamePlace(stop);
        return !isOld && (stop.local().day() >= firstDay || isUnseen(stop)) && !isBarred.test(stop);
    }

    // The patient sees no difference.
    private boolean isUnseen(Stop stop) {
        return old.filter(was -> was.start() == stop.start()
                        && was.crew().practitioner().equals(stop.crew().practitioner()))
                .isPresent();
    }

    /** No day before this has a place that is allowed. */
    long dayOfFirst() {
        return old.isEmpty() ? firstDay : Math.min(firstDay, old.get().local().day());
    }
}
