package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.Lazy;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
    private final Lazy<SortedMap<Long, java.util.List<ClinicSession>>> byDay = Lazy.of(this::byDay);
    private final Lazy<long[]> days = Lazy.of(
            () -> byDay.get().keySet().stream().mapToLong(Long::longValue).toArray());
    private final Map<Kind, Places> places = new HashMap<>();
    private final Map<Kind, Posts> posts = new HashMap<>();

    Timetable(Diary calm, Holdings holdings, AsOf asOf) {
        this.calm = calm;
        this.holdings = holdings;
        this.asOf = Clock.secondAfter(asOf.instant());
    }

    // Those that are over are not among them.
    private Seq<ClinicSession> sessions() {
        return calm.sessionsDuring(holdings.horizon());
    }

    private SortedMap<Long, java.util.List<ClinicSession>> byDay() {
        var days = new TreeMap<Long, java.util.List<ClinicSession>>();
        for (ClinicSession each : sessions()) {
            long last = day(each.interval().end());
            for (long day = day(each.interval().start()); day <= last; day++) {
                days.computeIfAbsent(day, fresh -> new ArrayList<>()).add(each);
            }
        }
        return days;
    }

    /** The calendar day of a moment. */
    long day(Instant moment) {
        return holdings.clock().day(Clock.second(moment));
    }

    /** The places for an appointment. */
    Places places(Appointment appointment) {
        return places.computeIfAbsent(
                kind(appointment), kind -> new Places(days.get(), day -> stops(posts(kind), day)));
    }

    private Posts posts(Kind kind) {
        return posts.computeIfAbsent(kind, fresh -> new Posts(calm, holdings, fresh));
    }

    Kind kind(Appointment appointment) {
        return new Kind(
                appointment.service(),
                calm.durationOf(appointment).toSeconds(),
                appointment.accessibility().sorted(),
                extras(appointment));
    }

    private java.util.List<Stop> stops(Posts at, long day) {
        var found = new ArrayList<Stop>();
        var tally = new Tally();
        for (ClinicSession session : byDay.get().getOrDefault(day, java.util.List.of())) {
            if (session.offers(at.kind().service())) {
                Desk desk = at.desk(session);
                desk.openStarts(asOf, start -> {
                    if (holdings.clock().day(start) == day) {
                        found.addAll(stops(desk, start, List.empty(), tally));
                    }
                });
            }
        }
        return found;
    }

    /**
     * Where an appointment could be at its start with its practitioner: the room that it has is allowed there, whatever
     * the session's own is.
     */
    java.util.List<Stop> besides(Appointment appointment) {
        var found = new ArrayList<Stop>();
        calm.visit(appointment).filter(visit -> !isAbsent(visit)).ifPresent(visit -> {
            for (ClinicSession session : calm.sessionsDuring(visit.interval())) {
                if (appointment.with().contains(session.practitioner())) {
                    found.addAll(at(visit, session));
                }
            }
        });
        return found;
    }

    // The session of whoever is out of use then need not be looked for.
    private boolean isAbsent(Visit visit) {
        long start = visit.startSecond();
        long end = start + calm.durationOf(visit.appointment()).toSeconds();
        return visit.resources()
                .forAll(each -> each.kind() != ResourceKind.PRACTITIONER
                        || holdings.taken(each).isClosed(start, end));
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
        long start = visit.startSecond();
        boolean fits = start >= asOf
                && session.offers(kind.service())
                && Bounds.of(appointment).contain(start)
                && session.isOnGrid(visit.interval().start())
                && session.interval().encloses(visit.interval());
        return fits
                ? stops(posts(kind).desk(session), start, ownRooms(appointment, session), new Tally())
                : java.util.List.of();
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
        Posts at = posts(kind(appointment));
        for (ClinicSession session : sessions()) {
            if (session.offers(appointment.service())) {
                Desk desk = at.desk(session);
                desk.starts(asOf, start -> {
                    if (bounds.contain(start)) {
                        var stops = stops(desk, start, List.empty(), tally);
                        if (!stops.isEmpty() && stops.stream().allMatch(isBarred)) {
                            tally.barred();
                        }
                    }
                });
            }
        }
        return tally;
    }

    private java.util.List<Stop> stops(Desk desk, long start, Seq<Resource> ownRooms, Tally tally) {
        tally.looked();
        Post post = desk.post();
        if (post.isClosed(start)) {
            tally.closed();
            return java.util.List.of();
        }
        // Most of a full diary goes no further than this.
        if (post.busyUntil(start) > start) {
            tally.taken();
            return java.util.List.of();
        }
        if (holdings.clock().at(start).isSecondPass()) {
            tally.closed();
            return java.util.List.of();
        }
        long end = post.end(start);
        var found = new ArrayList<Stop>();
        for (Post.Team team : teams(desk.post(), start, ownRooms)) {
            int site = team.crew().footprint().site();
            if (team.all().forAll(each -> isFree(each, post.service(), start, end, site))) {
                found.add(holdings.stop(start, end, team.crew()));
            }
        }
        if (found.isEmpty()) {
            tally.taken();
        }
        return found;
    }

    private Iterable<Post.Team> teams(Post post, long start, Seq<Resource> ownRooms) {
        if (post.only().isDefined()) {
            return post.only();
        }
        long end = post.end(start);
        Seq<Seq<Resource>> ways = List.of(List.empty());
        for (Post.Options any : post.options()) {
            // Where a practitioner comes from is known only when all is chosen.
            ResourceKind wanted = any.need().kind();
            Seq<Resource> options = (wanted == ResourceKind.ROOM ? rooms(any, post, start, ownRooms) : any.others())
                    .filter(each ->
                            wanted == ResourceKind.PRACTITIONER || isFree(each, post.service(), start, end, NOWHERE));
            ways = ways.flatMap(
                            way -> options.filter(each -> !way.contains(each)).map(way::append))
                    .take(MOST_COMBINATIONS);
        }
        return ways.map(way -> post.team(way, holdings));
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

    // The session's room if it will do and is open, or else any that will; and the one that the appointment has.
    private Seq<Resource> rooms(Post.Options any, Post post, long start, Seq<Resource> ownRooms) {
        Seq<Resource> own = any.own().filter(each -> isOpen(each, post, start));
        Seq<Resource> usual = own.isEmpty() ? any.others().filter(each -> isOpen(each, post, start)) : own;
        return ownRooms.isEmpty()
                ? usual
                : ownRooms.filter(each -> post.suits(each, any.need())
                                && isOpen(each, post, start)
                                && !holdings.isClosed(each.site(), start, post.end(start)))
                        .appendAll(usual)
                        .distinct();
    }

    private boolean isOpen(Resource room, Post post, long start) {
        return !holdings.taken(room).isClosed(start, post.end(start));
    }
}
