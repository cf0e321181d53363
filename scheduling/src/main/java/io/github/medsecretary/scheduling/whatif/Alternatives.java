package io.github.medsecretary.scheduling.whatif;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * What else a visit could take where it is: for each of its rooms and devices those of the same site that would do
 * instead, the one it has first.
 *
 * @param diary the diary
 */
record Alternatives(Diary diary) {

    /** The rooms and devices of a visit. */
    static Seq<Resource> replaceable(Visit visit) {
        return visit.resources().filter(each -> each.kind() == ResourceKind.ROOM || each.kind() == ResourceKind.DEVICE);
    }

    /** The ids of all that it could take, as it is first, then with the fewest things changed, then by id. */
    Seq<Seq<String>> of(Visit visit) {
        Appointment appointment = visit.appointment();
        if (diary.movable(appointment.id()).isLeft()) {
            return List.of(appointment.with());
        }
        Seq<Seq<String>> ways = List.of(appointment.with());
        for (Resource old : replaceable(visit)) {
            var instead = instead(visit, old);
            ways = ways.flatMap(way -> instead.reject(each -> way.contains(each.id()))
                    .map(each -> way.replace(old.id(), each.id()))
                    .prepend(way));
        }
        return ways.sortBy(way -> way.count(id -> !appointment.with().contains(id)));
    }

    private Seq<Resource> instead(Visit visit, Resource old) {
        var needs = visit.service().needs().filter(each -> each.isMetBy(old));
        return diary.resourcesAt(old.site(), old.kind())
                .filter(each ->
                        !each.id().equals(old.id()) && (needs.isEmpty() || needs.exists(need -> need.isMetBy(each))));
    }
}
