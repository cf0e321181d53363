package io.github.medsecretary.scheduling.support;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.time.Interval;
import io.vavr.collection.Seq;

/**
 * Where all of a group can be seen at once, such as those who come to a class together: in one slot, in whichever
 * sessions have that slot and room for them once others have changed seats.
 *
 * @param services what each of them needs, by the id of the service
 */
public record FindingGroupSlots(Seq<String> services) {

    private static final Rank LAST = new Rank(Standing.PROVISIONAL, Long.MAX_VALUE);

    /** Checks that nothing is null. */
    public FindingGroupSlots {
        requireNonNull(services, "services");
    }

    /** Those slots that lie wholly within a stretch of time, in order; {@link SessionSupport#bookGroup} takes the group. */
    public Seq<Interval> slots(SessionSupport support, Interval within) {
        return support.slots(within).filter(slot -> haveRoom(support, slot));
    }

    private boolean haveRoom(SessionSupport support, Interval slot) {
        var seats = support.seats(slot);
        for (int person = 0; person < services.size(); person++) {
            var booked = seats.book(new Claim("\u0000" + person, slot, services.get(person), LAST));
            if (booked.isEmpty()) {
                return false;
            }
            seats = booked.get();
        }
        return true;
    }
}
