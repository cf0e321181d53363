package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Occupancy;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;

/**
 * How many pieces of a device are left. One that is made ready again is as good as used, as the rule about quantities
 * has it.
 *
 * @param fixed those who stay, and what is out of use
 */
record Pieces(Diary fixed) {

    /** Of some visits those that leave no piece for another at some moment; none if there is one throughout. */
    Seq<Visit> excess(Resource device, Visit visit, Seq<Visit> others) {
        Interval busy = busy(device, visit);
        Seq<Visit> meeting = others.filter(each -> busy(device, each).overlaps(busy));
        if (meeting.isEmpty()) {
            return List.empty();
        }
        Seq<Occupancy> staying = fixed.occupancies(device.reference(), busy);
        Seq<Occupancy> outages = fixed.closures(device.reference(), busy);
        // Only where something begins can the count rise.
        Seq<Instant> moments = meeting.map(each -> busy(device, each).start())
                .appendAll(
                        staying.appendAll(outages).map(each -> each.interval().start()))
                .filter(busy::contains)
                .append(busy.start());
        for (Instant moment : moments) {
            Seq<Visit> there = meeting.filter(each -> busy(device, each).contains(moment));
            long out = outages.filter(each -> each.interval().contains(moment))
                    .map(each -> fixed.unavailability(each).quantity().orElse(device.quantity()))
                    .sum()
                    .longValue();
            long stay = staying.count(each -> each.interval().contains(moment));
            if (there.size() + stay + out + 1 > device.quantity()) {
                return there;
            }
        }
        return List.empty();
    }

    private static Interval busy(Resource device, Visit visit) {
        Interval interval = visit.interval();
        return Interval.between(
                interval.start().minus(visit.service().turnaroundBefore(device)),
                interval.end().plus(visit.service().turnaroundAfter(device)));
    }
}
