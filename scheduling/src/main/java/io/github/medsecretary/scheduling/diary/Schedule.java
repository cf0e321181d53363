package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.Tuple;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;

/** When there is room for visits and when not: sessions by practitioner, closures by what is closed. */
record Schedule(
        TreeMap<String, ClinicSession> sessions,
        Timetable<ClinicSession> all,
        Map<String, Timetable<ClinicSession>> byPractitioner,
        Vector<Unavailability> unavailable,
        Occupancies closed) {

    static Schedule of(DiaryContent content, Premises premises) {
        var unavailable = Vector.ofAll(content.unavailable());
        return new Schedule(
                TreeMap.ofEntries(content.sessions().map(each -> Tuple.of(each.id(), each))),
                Timetable.of(content.sessions().map(Schedule::entry).toJavaList()),
                byPractitioner(content.sessions()),
                unavailable,
                Occupancies.of(closures(unavailable, premises)));
    }

    private static Map<String, Timetable<ClinicSession>> byPractitioner(Seq<ClinicSession> sessions) {
        var gathered = new java.util.TreeMap<String, List<Timetable.Entry<ClinicSession>>>();
        for (ClinicSession each : sessions) {
            gathered.computeIfAbsent(each.practitioner(), id -> new ArrayList<>())
                    .add(entry(each));
        }
        return TreeMap.ofAll(gathered).mapValues(Timetable::of);
    }

    private static Timetable.Entry<ClinicSession> entry(ClinicSession session) {
        return new Timetable.Entry<>(session.interval(), session.id(), session);
    }

    private static List<Occupancy> closures(Vector<Unavailability> unavailable, Premises premises) {
        var closures = new ArrayList<Occupancy>();
        for (Unavailability each : unavailable) {
            closures.add(closure(each, closures.size(), premises));
        }
        return closures;
    }

    private static Occupancy closure(Unavailability unavailability, int place, Premises premises) {
        return new Occupancy(
                premises.reference(unavailability.resource()),
                unavailability.interval(),
                OccupancyKind.LEAVE,
                Integer.toString(place));
    }

    Schedule with(Unavailability unavailability, Premises premises) {
        var closure = closure(unavailability, unavailable.size(), premises);
        return new Schedule(sessions, all, byPractitioner, unavailable.append(unavailability), closed.put(closure));
    }

    Schedule with(ClinicSession session) {
        var held = byPractitioner
                .getOrElse(session.practitioner(), Timetable.empty())
                .put(session.interval(), session.id(), session);
        return new Schedule(
                sessions.put(session.id(), session),
                all.put(session.interval(), session.id(), session),
                byPractitioner.put(session.practitioner(), held),
                unavailable,
                closed);
    }

    /** This schedule without a session that is in it. */
    Schedule without(String id) {
        ClinicSession session = sessions.get(id).get();
        var interval = session.interval();
        var others = byPractitioner.get(session.practitioner()).get().remove(interval, id);
        return new Schedule(
                sessions.remove(id),
                all.remove(interval, id),
                byPractitioner.put(session.practitioner(), others),
                unavailable,
                closed);
    }

    /** This schedule without the last closure of that kind; the closures after it move up. */
    Schedule without(Unavailability unavailability, Premises premises) {
        var fewer = unavailable.removeAt(unavailable.lastIndexOf(unavailability));
        return new Schedule(sessions, all, byPractitioner, fewer, Occupancies.of(closures(fewer, premises)));
    }

    Seq<ClinicSession> sessionsOf(String practitioner, Interval during) {
        return byPractitioner.getOrElse(practitioner, Timetable.empty()).overlapping(during);
    }
}
