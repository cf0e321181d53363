package io.github.medsecretary.benchmarks.replanning;

import java.util.List;
import java.util.Set;

/** Who is displaced, who may be moved, who stays, and who is not there. */
final class Roles {

    enum Role {
        DISPLACED,
        MOVABLE,
        STAYING,
        GONE
    }

    private static final Set<String> ABSENT = Set.of("cancelled", "noshow", "entered-in-error", "waitlist");
    private static final Set<String> PLANNED = Set.of("proposed", "pending", "booked");

    private final Case given;
    private final Seats calm;

    Roles(Case given) {
        this.given = given;
        this.calm = new Seats(given, new Closures(given.unavailable(), List.of()));
    }

    Role of(Booking booking) {
        if (ABSENT.contains(booking.status())) {
            return Role.GONE;
        }
        if (booking.pinned()
                || !PLANNED.contains(booking.status())
                || (booking.hasPlace() && booking.start() < given.asOf())) {
            return Role.STAYING;
        }
        if (!booking.hasPlace()) {
            return Role.DISPLACED;
        }
        if (!calm.isSound(booking)) {
            return given.policy().repair() ? Role.DISPLACED : Role.STAYING;
        }
        if (isHit(booking)) {
            return Role.DISPLACED;
        }
        return mayMakeRoom(booking) ? Role.MOVABLE : Role.STAYING;
    }

    private boolean isHit(Booking booking) {
        return given.absences().stream()
                .anyMatch(each ->
                        booking.with().contains(each.resource()) && each.overlaps(booking.start(), booking.end()));
    }

    private boolean mayMakeRoom(Booking booking) {
        return given.policy().bumping()
                && booking.movedBefore() < given.policy().maxMovedBefore()
                && calm.clock().day(booking.start()) >= firstDay();
    }

    /** The first day to or from which those are moved who needn't be. */
    long firstDay() {
        return calm.clock().day(given.asOf()) + given.policy().noticeDays();
    }
}
