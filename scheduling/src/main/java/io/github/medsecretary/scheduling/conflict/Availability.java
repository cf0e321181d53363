package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Occupancy;
import io.github.medsecretary.scheduling.diary.OccupancyKind;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.service.HealthcareService;

/**
 * Whether a visit of a service could take a resource at a time, by the rules about occupancies and closures; in
 * O(log n + k).
 *
 * @param diary the diary
 * @param service the service, for its turnaround
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
                : diary.occupancies(resource.reference(), visit).exists(each -> each.kind() == OccupancyKind.VISIT);
    }

    /** Whether a visit would start before the turnaround of another has passed, or another before its own. */
    public boolean isInTurnaround(Resource resource, Interval visit) {
        if (!resource.kind().hasTurnaround()) {
            return false;
        }
        var reach = Interval.between(visit.start(), visit.end().plus(service.bufferAfter()));
        return diary.occupancies(resource.reference(), reach).exists(each -> meets(each, visit));
    }

    /** Whether the practitioners of a visit can be there in time, and at their next one afterwards. */
    public boolean isInTime(Visit visit) {
        return TravelRule.isInTime(diary, visit);
    }

    private static boolean meets(Occupancy taken, Interval visit) {
        return taken.kind() == OccupancyKind.VISIT
                ? !taken.interval().start().isBefore(visit.end())
                : taken.interval().contains(visit.start());
    }

    private boolean isLeft(Resource device, Interval visit) {
        var load = new Load();
        load.use(visit, "");
        for (Occupancy each : diary.occupancies(device.reference(), visit)) {
            load.use(each.interval().intersection(visit).orElseThrow(), each.by());
        }
        for (Occupancy each : diary.closures(device.reference(), visit)) {
            load.outage(each.interval().intersection(visit).orElseThrow(), Outage.pieces(each, device, diary));
        }
        return load.above(device.quantity()).isEmpty();
    }
}
