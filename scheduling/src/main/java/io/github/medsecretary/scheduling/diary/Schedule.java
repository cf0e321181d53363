package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** When there is room for visits and when not: sessions by practitioner, closures by what is closed. */
record Schedule(
        Premises premises,
        TreeMap<String, ClinicSession> sessions,
        Timetable<ClinicSession> all,
        Timetable<ClinicSession> byPractitioner,
        Timetable<ClinicSession> onTerms,
        Vector<Unavailability> unavailable,
        Timetable<Occupancy> closed) {

    private static final Lane EVERYBODY = Lane.of(0);

    static Schedule of(DiaryContent content, Premises premises) {
        var order = new SessionOrder();
        var all = new ArrayList<Row<ClinicSession>>();
        var byPractitioner = new ArrayList<Row<ClinicSession>>();
        var onTerms = new ArrayList<Row<ClinicSession>>();
        for (ClinicSession each : content.sessions()) {
            all.add(Row.of(EVERYBODY, order, 0, each));
            var row = Row.of(premises.laneOf(each.practitioner()), order, 0, each);
            byPractitioner.add(row);
            if (each.isOnTerms()) {
                onTerms.add(row);
            }
        }
        var empty = new Schedule(
                premises,
                TreeMap.ofEntries(content.sessions().map(each -> Tuple.of(each.id(), each))),
                Timetable.of(order, all),
                Timetable.of(order, byPractitioner),
                Timetable.of(order, onTerms),
                Vector.empty(),
                Timetable.empty(new ClosureOrder()));
        return content.unavailable().foldLeft(empty, Schedule::with);
    }

    private record SessionOrder() implements Order<ClinicSession> {

        @Override
        public Interval interval(ClinicSession session) {
            return session.interval();
        }

        @Override
        public String key(ClinicSession session) {
            return session.id();
        }
    }

    private record ClosureOrder() implements Order<Occupancy> {

        @Override
        public Interval interval(Occupancy closure) {
            return closure.interval();
        }

        @Override
        public String key(Occupancy closure) {
            return closure.by();
        }
    }

    Schedule with(Unavailability unavailability) {
        Reference thing = premises.reference(unavailability.resource());
        var closure = new Occupancy(
                thing, unavailability.interval(), OccupancyKind.LEAVE, Integer.toString(unavailable.size()));
        var lane = premises.lane(thing).orElseThrow();
        return new Schedule(
                premises,
                sessions,
                all,
                byPractitioner,
                onTerms,
                unavailable.append(unavailability),
                closed.put(lane, 0, closure));
    }

    /** This schedule with a session, in place of the one with its id. */
    Schedule with(ClinicSession session) {
        return without(session.id()).added(session);
    }

    private Schedule added(ClinicSession session) {
        var lane = premises.laneOf(session.practitioner());
        return new Schedule(
                premises,
                sessions.put(session.id(), session),
                all.put(EVERYBODY, 0, session),
                byPractitioner.put(lane, 0, session),
                session.isOnTerms() ? onTerms.put(lane, 0, session) : onTerms,
                unavailable,
                closed);
    }

    /** This schedule without a session, if it is in it. */
    Schedule without(String id) {
        return sessions.get(id).map(this::removed).getOrElse(this);
    }

    private Schedule removed(ClinicSession session) {
        var lane = premises.laneOf(session.practitioner());
        return new Schedule(
                premises,
                sessions.remove(session.id()),
                all.remove(EVERYBODY, session),
                byPractitioner.remove(lane, session),
                session.isOnTerms() ? onTerms.remove(lane, session) : onTerms,
                unavailable,
                closed);
    }

    /** This schedule without the last closure of that kind; the closures after it move up. */
    Schedule without(Unavailability unavailability) {
        return closedBy(unavailable.removeAt(unavailable.lastIndexOf(unavailability)));
    }

    /** This schedule with these closures and no others, in this order. */
    Schedule closedBy(Seq<Unavailability> closures) {
        var open = new Schedule(
                premises, sessions, all, byPractitioner, onTerms, Vector.empty(), Timetable.empty(new ClosureOrder()));
        return closures.foldLeft(open, Schedule::with);
    }

    Seq<Occupancy> closures(Reference of, Interval during) {
        return closed.isEmpty()
                ? Vector.empty()
                : premises.lane(of)
                        .map(lane -> closed.overlapping(lane, during))
                        .orElseGet(Vector::empty);
    }

    Seq<ClinicSession> sessionsDuring(Interval during) {
        return all.overlapping(EVERYBODY, during);
    }

    OptionalLong endOfSessions() {
        return all.latestEnd();
    }

    Seq<ClinicSession> sessionsOf(String practitioner, Interval during) {
        int number = premises.numberedResources().number(practitioner);
        return number < 0 ? Vector.empty() : byPractitioner.overlapping(Lane.of(number), during);
    }

    /** All that are on terms, by practitioner and start. */
    Seq<ClinicSession> sessionsOnTerms() {
        return onTerms.all();
    }

    Seq<ClinicSession> sessionsOnTerms(String practitioner, Interval during) {
        int number = onTerms.isEmpty() ? -1 : premises.numberedResources().number(practitioner);
        return number < 0 ? Vector.empty() : onTerms.overlapping(Lane.of(number), during);
    }

    boolean isInSession(String practitioner, Interval whole, Predicate<ClinicSession> which) {
        int number = premises.numberedResources().number(practitioner);
        return number >= 0 && byPractitioner.existsAround(Lane.of(number), whole, which);
    }
}
