package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.resource.Site;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.github.medsecretary.scheduling.service.Need;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.function.Predicate;

/**
 * The places that there are for each kind of appointment if only those who stay were there: on the grid of a session
 * that offers the service and wholly inside it, with what the service needs, all of it open and free. Those of a kind
 * share them. Belongs to one thread.
 */
final class Timetable {

    // More ways to combine devices at one start than this make no better plan.
    private static final int MOST_COMBINATIONS = 16;
    private static final int NOWHERE = 0;

    record Kind(String service, long length, Seq<String> accessibility, Seq<Resource> extras) {}

    private final Diary calm;
    private final Holdings holdings;
    private final long asOf;
    private final Seq<ClinicSession> sessions;
    private final Map<Kind, SortedMap<Long, java.util.List<Stop>>> known = new HashMap<>();

    Timetable(Diary calm, Holdings holdings, AsOf asOf) {
        this.calm = calm;
        this.holdings = holdings;
        this.asOf = Clock.secondAfter(asOf.instant());
        this.sessions = calm.sessions()
                .values()
                .filter(each -> each.interval().end().isAfter(asOf.instant()))
                .toList();
    }

    /** The places for an appointment, by calendar day. */
    SortedMap<Long, java.util.List<Stop>> stops(Appointment appointment) {
        return known.computeIfAbsent(kind(appointment), this::stops);
    }

    Kind kind(Appointment appointment) {
        return new Kind(
                appointment.service(),
                calm.durationOf(appointment).toSeconds(),
                appointment.accessibility().sorted(),
                extras(appointment));
    }

    private SortedMap<Long, java.util.List<Stop>> stops(Kind kind) {
        var byDay = new TreeMap<Long, java.util.List<Stop>>();
        for (ClinicSession session : sessions) {
            if (session.offers(kind.service())) {
                starts(session, kind, start -> {
                    for (Stop stop : stops(session, kind, start, List.empty(), new Tally())) {
                        byDay.computeIfAbsent(stop.local().day(), fresh -> new ArrayList<>())
                                .add(stop);
                    }
                });
            }
        }
        return byDay;
    }

    /**
     * Where an appointment could be at its start with its practitioner: the room that it has is allowed there, whatever
     * the session's own is.
     */
    java.util.List<Stop> besides(Appointment appointment) {
        var found = new ArrayList<Stop>();
        calm.visit(appointment).ifPresent(visit -> {
            for (ClinicSession session : calm.sessionsDuring(visit.interval())) {
                if (appointment.with().contains(session.practitioner())) {
                    found.addAll(at(visit, session));
                }
            }
        });
        return found;
    }

    /** Whether the place that an appointment has is one of its kind's, or one beside them. */
    boolean isSound(Visit visit, Stop stop) {
        for (ClinicSession session : calm.sessionsDuring(visit.interval())) {
            if (at(visit, session).stream().anyMatch(stop::isSamePlace)) {
                return true;
            }
        }
        return false;
    }

    private java.util.List<Stop> at(Visit visit, ClinicSession session) {
        Appointment appointment = visit.appointment();
        Kind kind = kind(appointment);
        long start = Clock.second(visit.interval().start());
        boolean fits = start >= asOf
                && session.offers(kind.service())
                && Bounds.of(appointment).contain(start)
                && session.isOnGrid(visit.interval().start())
                && session.interval().encloses(visit.interval());
        return fits
                ? stops(session, kind, start, ownRooms(appointment, session), new Tally())
                : List.<Stop>empty().asJava();
    }

    private Seq<Resource> ownRooms(Appointment appointment, ClinicSession session) {
        return appointment.with().contains(session.practitioner())
                ? appointment.with().flatMap(calm.resources()::get).filter(each -> each.kind() == ResourceKind.ROOM)
                : List.empty();
    }

    /**
     * Why the places that an appointment can't take are none.
     *
     * @param isBarred whether it may not go to one that is free, by the terms of its session
     */
    Tally tally(Appointment appointment, Predicate<Stop> isBarred) {
        var tally = new Tally();
        Bounds bounds = Bounds.of(appointment);
        Kind kind = kind(appointment);
        for (ClinicSession session : sessions) {
            if (session.offers(appointment.service())) {
                starts(session, kind, start -> {
                    if (bounds.contain(start)) {
                        var stops = stops(session, kind, start, List.empty(), tally);
                        if (!stops.isEmpty() && stops.stream().allMatch(isBarred)) {
                            tally.barred();
                        }
                    }
                });
            }
        }
        return tally;
    }

    /** The places for an appointment in one session, as if it offered the service. */
    java.util.List<Stop> offering(ClinicSession session, Appointment appointment) {
        var found = new ArrayList<Stop>();
        Kind kind = kind(appointment);
        starts(session, kind, start -> found.addAll(stops(session, kind, start, List.empty(), new Tally())));
        return found;
    }

    private void starts(ClinicSession session, Kind kind, LongConsumer each) {
        long step = session.step().toSeconds();
        long last = Clock.second(session.interval().end()) - kind.length();
        for (long at = Clock.second(session.interval().start()); at <= last; at += step) {
            if (at >= asOf) {
                each.accept(at);
            }
        }
    }

    private java.util.List<Stop> stops(
            ClinicSession session, Kind kind, long start, Seq<Resource> ownRooms, Tally tally) {
        tally.looked();
        long end = start + kind.length();
        var found = new ArrayList<Stop>();
        Resource practitioner = calm.resources().get(session.practitioner()).getOrNull();
        if (practitioner == null
                || holdings.taken(practitioner).isClosed(start, end)
                || holdings.isClosed(site(session), start, end)) {
            tally.closed();
            return found;
        }
        HealthcareService service = calm.services().get(kind.service()).get();
        // Most of a full diary goes no further than this.
        boolean isTaken = service.need(ResourceKind.PRACTITIONER).isPresent()
                && holdings.taken(practitioner).isTaken(start, end);
        if (isTaken) {
            tally.taken();
            return found;
        }
        Clock.Reading local = holdings.clock().at(start);
        if (local.isSecondPass()) {
            tally.closed();
            return found;
        }
        Seq<Seq<Resource>> ways = List.of(List.empty());
        for (Need need : service.needs()) {
            // Where a practitioner comes from is known only when all is chosen.
            Seq<Resource> options = options(need, session, kind, start, end, ownRooms)
                    .filter(each ->
                            need.kind() == ResourceKind.PRACTITIONER || isFree(each, service, start, end, NOWHERE));
            ways = ways.flatMap(
                            way -> options.filter(each -> !way.contains(each)).map(way::append))
                    .take(MOST_COMBINATIONS);
        }
        for (Seq<Resource> way : ways) {
            Seq<Resource> with = way.appendAll(kind.extras().filter(each -> !way.contains(each)));
            Crew crew = holdings.crew(service, with);
            if (with.forAll(
                    each -> isFree(each, service, start, end, crew.footprint().site()))) {
                found.add(holdings.stop(start, end, crew));
            }
        }
        if (found.isEmpty()) {
            tally.taken();
        }
        return found;
    }

    private boolean isFree(Resource resource, HealthcareService service, long start, long end, int site) {
        return holdings.taken(resource)
                .isFree(new Taken.Use(
                        start,
                        end,
                        service.turnaroundBefore(resource).toSeconds(),
                        service.turnaroundAfter(resource).toSeconds(),
                        site));
    }

    // What an appointment takes beyond its service's needs, such as an interpreter, goes with it.
    private Seq<Resource> extras(Appointment appointment) {
        HealthcareService service = calm.serviceOf(appointment);
        return appointment
                .with()
                .flatMap(calm.resources()::get)
                .filter(each -> each.kind() != ResourceKind.PRACTITIONER && each.kind() != ResourceKind.ROOM)
                .filter(each -> !service.needs().exists(need -> need.isMetBy(each)));
    }

    private Seq<Resource> options(
            Need need, ClinicSession session, Kind kind, long start, long end, Seq<Resource> ownRooms) {
        if (need.kind() == ResourceKind.PRACTITIONER) {
            return calm.resources()
                    .get(session.practitioner())
                    .filter(need::isMetBy)
                    .toList();
        }
        if (need.kind() == ResourceKind.ROOM) {
            return rooms(need, session, kind, start, end, ownRooms);
        }
        return calm.resourcesAt(site(session), need.kind()).filter(need::isMetBy);
    }

    // The session's room if it will do and is open, or else any that will; and the one that the appointment has.
    private Seq<Resource> rooms(
            Need need, ClinicSession session, Kind kind, long start, long end, Seq<Resource> ownRooms) {
        Seq<Resource> own = session.room()
                .map(id -> calm.resources().get(id).toList())
                .orElse(List.empty())
                .filter(each -> willDo(each, need, kind, start, end));
        Seq<Resource> usual = own.isEmpty()
                ? calm.resourcesAt(site(session), ResourceKind.ROOM)
                        .filter(each -> willDo(each, need, kind, start, end))
                : own;
        return ownRooms.isEmpty()
                ? usual
                : ownRooms.filter(each ->
                                willDo(each, need, kind, start, end) && !holdings.isClosed(each.site(), start, end))
                        .appendAll(usual)
                        .distinct();
    }

    private boolean willDo(Resource room, Need need, Kind kind, long start, long end) {
        return need.isMetBy(room)
                && room.canDo(kind.accessibility())
                && !holdings.taken(room).isClosed(start, end);
    }

    private String site(ClinicSession session) {
        return site(calm, session);
    }

    /** Where a session is held. */
    static String site(Diary diary, ClinicSession session) {
        return session.room()
                .flatMap(diary::resource)
                .or(() -> diary.resource(session.practitioner()))
                .map(Resource::site)
                .orElse(Site.MAIN);
    }
}
