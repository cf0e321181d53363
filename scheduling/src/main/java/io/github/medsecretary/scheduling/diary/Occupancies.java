package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.resource.Resource;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import java.util.ArrayList;
import java.util.List;

/**
 * What is taken when: one timetable for each resource, site or patient. The id of who takes it is a key, for no
 * appointment takes one thing twice from the same moment.
 */
final class Occupancies {

    private final Map<Reference, Timetable<Occupancy>> timetables;

    private Occupancies(Map<Reference, Timetable<Occupancy>> timetables) {
        this.timetables = timetables;
    }

    static Occupancies of(Iterable<Occupancy> all) {
        var gathered = new java.util.TreeMap<Reference, List<Timetable.Entry<Occupancy>>>();
        for (Occupancy each : all) {
            gathered.computeIfAbsent(each.resource(), id -> new ArrayList<>())
                    .add(new Timetable.Entry<>(each.interval(), each.by(), each));
        }
        return new Occupancies(TreeMap.ofAll(gathered).mapValues(Timetable::of));
    }

    Occupancies put(Occupancy occupancy) {
        Reference id = occupancy.resource();
        return new Occupancies(timetables.put(id, of(id).put(occupancy.interval(), occupancy.by(), occupancy)));
    }

    Occupancies put(Visit visit) {
        Occupancies filled = this;
        for (Occupancy each : of(visit)) {
            filled = filled.put(each);
        }
        return filled;
    }

    Occupancies remove(Visit visit) {
        var left = timetables;
        for (Occupancy each : of(visit)) {
            var rest = left.getOrElse(each.resource(), Timetable.empty()).remove(each.interval(), each.by());
            left = rest.isEmpty() ? left.remove(each.resource()) : left.put(each.resource(), rest);
        }
        return new Occupancies(left);
    }

    Timetable<Occupancy> of(Reference id) {
        return timetables.getOrElse(id, Timetable.empty());
    }

    Iterable<Reference> references() {
        return timetables.keySet();
    }

    /** What a visit takes: its time of patient and resources, and the turnaround after it. */
    static List<Occupancy> of(Visit visit) {
        var taken = new ArrayList<Occupancy>();
        taken.add(new Occupancy(Diary.patient(visit.appointment()), visit.interval(), OccupancyKind.VISIT, visit.id()));
        for (Resource resource : visit.resources()) {
            taken.add(new Occupancy(resource.reference(), visit.interval(), OccupancyKind.VISIT, visit.id()));
            if (resource.kind().hasTurnaround()
                    && !visit.service().bufferAfter().isZero()) {
                taken.add(new Occupancy(resource.reference(), buffer(visit), OccupancyKind.BUFFER, visit.id()));
            }
        }
        return taken;
    }

    private static Interval buffer(Visit visit) {
        var end = visit.interval().end();
        return Interval.between(end, end.plus(visit.service().bufferAfter()));
    }
}
