package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Occupancy;
import io.github.medsecretary.scheduling.diary.OccupancyKind;
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
        return !isClosed(resource, visit)
                && (resource.quantity() > 1 ? isLeft(resource, visit) : !isTaken(resource, visit));
    }

    private boolean isClosed(Resource resource, Interval visit) {
        return diary.closures(resource.reference(), visit).exists(each -> Outage.isTotal(each, resource, diary));
    }

    private boolean isTaken(Resource resource, Interval visit) {
        var end = visit.end();
        var busy = resource.kind().hasTurnaround()
                ? Interval.between(visit.start(), end.plus(service.bufferAfter()))
                : visit;
        return diary.occupancies(resource.reference(), busy).exists(each -> meets(each, visit));
    }

    /** A turnaround may begin within another, but a visit may not. */
    private static boolean meets(Occupancy taken, Interval visit) {
        return taken.kind() == OccupancyKind.VISIT || taken.interval().contains(visit.start());
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
