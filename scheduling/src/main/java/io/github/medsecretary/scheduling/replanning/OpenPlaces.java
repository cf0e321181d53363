package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.session.ClinicSession;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The places that there would be if nobody were booked and nothing had been upset, a calendar day at a time. Belongs to
 * one thread.
 */
final class OpenPlaces {

    private record Asked(String session, Timetable.Kind kind) {}

    private final SiteZone zone;
    private final Timetable timetable;
    private final SortedMap<Long, java.util.List<ClinicSession>> sessions = new TreeMap<>();
    private final Map<Asked, java.util.List<Stop>> known = new HashMap<>();

    OpenPlaces(Diary calm, AsOf asOf) {
        this.zone = calm.zone();
        this.timetable = new Timetable(calm, new Holdings(calm, id -> false, asOf), asOf);
        for (ClinicSession each : calm.sessions().values()) {
            if (each.interval().end().isAfter(asOf.instant())) {
                long last = day(zone, each.interval().end());
                for (long day = day(zone, each.interval().start()); day <= last; day++) {
                    sessions.computeIfAbsent(day, fresh -> new ArrayList<>()).add(each);
                }
            }
        }
    }

    /** The day of a moment. */
    long day(Instant moment) {
        return day(zone, moment);
    }

    private static long day(SiteZone zone, Instant moment) {
        return zone.wallClock(moment).toLocalDate().toEpochDay();
    }

    /** The days on which sessions are held. */
    Iterable<Long> days() {
        return sessions.keySet();
    }

    /** The places for an appointment on a day. */
    java.util.List<Stop> on(long day, Appointment appointment) {
        var found = new ArrayList<Stop>();
        for (ClinicSession each : sessions.getOrDefault(day, java.util.List.of())) {
            if (each.offers(appointment.service())) {
                known
                        .computeIfAbsent(
                                new Asked(each.id(), timetable.kind(appointment)),
                                fresh -> timetable.offering(each, appointment))
                        .stream()
                        .filter(stop -> stop.local().day() == day)
                        .forEach(found::add);
            }
        }
        return found;
    }
}
