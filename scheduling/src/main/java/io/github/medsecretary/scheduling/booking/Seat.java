package io.github.medsecretary.scheduling.booking;

import static io.github.medsecretary.scheduling.diary.TakenMinutes.current;
import static io.github.medsecretary.scheduling.diary.TakenMinutes.firstFrom;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.conflict.Availability;
import io.github.medsecretary.scheduling.diary.TakenMinutes;
import io.github.medsecretary.scheduling.diary.TakenMinutes.Layer;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import java.time.Duration;
import java.time.Instant;

/**
 * A resource that a visit could take, with its minutes.
 *
 * @param resource the resource
 * @param minutes when it is taken
 * @param availability says so exactly
 * @param suits whether the patient can use it
 */
record Seat(Resource resource, TakenMinutes minutes, Availability availability, boolean suits) {

    static Seat of(Resource resource, Availability availability, SlotRequest request) {
        var minutes = availability.diary().takenMinutes(resource.reference());
        boolean suits = resource.kind() != ResourceKind.ROOM || resource.canDo(request.accessibility());
        return new Seat(resource, minutes, availability, suits);
    }

    boolean isPractitioner() {
        return resource.kind() == ResourceKind.PRACTITIONER;
    }

    /** How long a visit keeps it afterwards. */
    Duration after() {
        return availability.service().turnaroundAfter(resource);
    }

    /** Whether it is free for a visit: by its minutes where these are the whole truth, otherwise by what takes it. */
    boolean isFree(Interval visit) {
        Interval busy = availability.busy(resource, visit);
        if (!suits || isGone(Layer.CLOSED, visit) || isGone(Layer.BUSY, visit) || isGone(Layer.VISITS, busy)) {
            return false;
        }
        return (isWhole(visit) && isWhole(busy) && minutes.isExact(current(busy.start()), current(busy.end())))
                || availability.isFree(resource, visit);
    }

    private static boolean isWhole(Interval interval) {
        return isWhole(interval.start()) && isWhole(interval.end());
    }

    private static boolean isWhole(Instant moment) {
        return firstFrom(moment) == current(moment);
    }

    /** Whether it certainly is not to be had for a visit, turnarounds not considered. */
    boolean isGone(Interval visit) {
        return !suits || isGone(Layer.VISITS, visit) || isGone(Layer.CLOSED, visit);
    }

    boolean isGone(Layer layer, Interval visit) {
        return minutes.isTaken(layer, firstFrom(visit.start()), current(visit.end()));
    }

    /** What keeps it from a visit, as bits: 0 if nothing does. */
    int standing(Interval visit) {
        if (isFree(visit)) {
            return 0;
        }
        return (suits ? 0 : 8)
                | (availability.isTaken(resource, visit) ? 4 : 0)
                | (availability.isClosed(resource, visit) ? 2 : 0)
                | (availability.isInTurnaround(resource, visit) ? 1 : 0);
    }
}
