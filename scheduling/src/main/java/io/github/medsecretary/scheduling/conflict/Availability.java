package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Occupancy;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.service.HealthcareService;
import java.time.Duration;

/**
 * Whether a visit of a service could take a resource at a time, by the rules about occupancies and closures; in
 * O(log n + k).
 *
 * @param diary the diary
 * @param service the service, for its turnarounds
 */
public record Availability(Diary diary, HealthcareService service) {

    /** Whether the resource is neither taken nor out of use throughout a visit, turnarounds included. */
    public boolean isFree(Resource resource, Interval visit) {
        return !isClosed(resource, visit) && !isTaken(resource, visit) && !isInTurnaround(resource, visit);
    }

    /** Whether the whole of the resource is out of use for some of a visit. */
    public boolean isClosed(Resource resource, Interval visit) {
        return diary.closures(resource.reference(), visit).exists(each -> Outage.isTotal(each, resource, diary));
    }

    /** Whether other visits leave nothing of the resource for some of a visit. */
    public boolean isTaken(Resource resource, Interval visit) {
        return resource.quantity() > 1
                ? !isLeft(resource, visit)
                : !diary.visitsTaking(resource.reference(), visit).isEmpty();
    }

    /**
     * Whether there is too little time between a visit and one before or after it: less than what the earlier leaves to
     * do or the later wants done.
     */
    public boolean isInTurnaround(Resource resource, Interval visit) {
        Duration longest = diary.longestTurnaround(resource);
        if (resource.quantity() > 1 || longest.isZero()) {
            return false;
        }
        var near = Interval.between(visit.start().minus(longest), visit.end().plus(longest));
        return diary.visitsTaking(resource.reference(), near).exists(other -> isTooNear(other, resource, visit));
    }

    private boolean isTooNear(Visit other, Resource resource, Interval visit) {
        return !other.interval().overlaps(visit)
                && (other.interval().overlaps(busy(resource, visit))
                        || busy(other.service(), resource, other.interval()).overlaps(visit));
    }

    /** A visit with its own turnarounds: no other visit may take the resource in it, but another's turnaround may. */
    public Interval busy(Resource resource, Interval visit) {
        return busy(service, resource, visit);
    }

    private static Interval busy(HealthcareService service, Resource resource, Interval visit) {
        return Interval.between(
                visit.start().minus(service.turnaroundBefore(resource)),
                visit.end().plus(service.turnaroundAfter(resource)));
    }

    /** Whether the practitioners of a visit can be there in time, and at their next one afterwards. */
    public boolean isInTime(Visit visit) {
        return TravelRule.isInTime(diary, visit);
    }

    private boolean isLeft(Resource device, Interval meeting) {
        var load = new Load();
        Interval visit = busy(device, meeting);
        load.use(visit, "");
        for (Occupancy each : diary.occupancies(device.reference(), visit)) {
            load.use(each.interval().intersection(visit).orElseThrow(), each.by());
        }
        for (Occupancy each : diary.closures(device.reference(), visit)) {
            // A device that is all out of use is closed to the visit itself, but may be made ready meanwhile.
            if (!Outage.isTotal(each, device, diary)) {
                load.outage(each.interval().intersection(visit).orElseThrow(), Outage.pieces(each, device, diary));
            }
        }
        return load.above(device.quantity()).isEmpty();
    }
}
