package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Map;
import java.util.TreeMap;

/** The few visits of a diary at which something may be wrong, found without looking at all the others. */
record Suspects(Bookings bookings, Schedule schedule) {

    /** Those that take something that is out of use, or are held where a site is closed, in order of id. */
    Seq<Visit> duringClosures() {
        return during(schedule.unavailable());
    }

    /** Those that some closures are about. */
    Seq<Visit> during(Seq<Unavailability> closures) {
        var found = new TreeMap<String, Visit>();
        for (Unavailability each : closures) {
            for (Resource taken : premises().numberedResources().all()) {
                if (taken.id().equals(each.resource()) || taken.site().equals(each.resource())) {
                    add(taken, each.interval(), found);
                }
            }
        }
        return Vector.ofAll(found.values());
    }

    private void add(Resource taken, Interval during, Map<String, Visit> found) {
        for (Appointment each : bookings.byResource().overlapping(premises().lane(taken), during)) {
            found.put(each.id(), new Visit(each, premises()));
        }
    }

    /** Those of practitioners that may not lie in a session that offers their service, in order of id. */
    Seq<Visit> withoutSession() {
        var found = new TreeMap<String, Visit>();
        for (Resource each : premises().numberedResources().all()) {
            if (each.kind() == ResourceKind.PRACTITIONER) {
                var lane = premises().lane(each);
                bookings.byResource()
                        .rows(
                                lane,
                                new Uncovered(
                                        premises(),
                                        lane,
                                        schedule.byPractitioner(),
                                        visitor -> found.put(visitor.id(), new Visit(visitor, premises()))));
            }
        }
        return Vector.ofAll(found.values());
    }

    private Premises premises() {
        return bookings.premises();
    }
}
