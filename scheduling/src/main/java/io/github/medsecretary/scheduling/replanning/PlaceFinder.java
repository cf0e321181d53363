package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.LocalResolution;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.conflict.Availability;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;

/**
 * The places that an appointment could take in a diary: on the grid of a session that offers the service and wholly
 * inside it, with what the service needs, all of it open and free.
 *
 * @param diary those who stay, and what is closed
 * @param asOf the present
 * @param sessions where to look
 */
record PlaceFinder(Diary diary, AsOf asOf, Seq<ClinicSession> sessions) {

    // More ways to combine devices at one start than this make no better plan.
    private static final int MOST_COMBINATIONS = 16;

    PlaceFinder(Diary diary, AsOf asOf) {
        this(diary, asOf, diary.sessions().values().toList());
    }

    /** Looks into one session alone, as if it offered a service. */
    PlaceFinder offering(ClinicSession session, String service) {
        ClinicSession open = ClinicSession.builder()
                .id(session.id())
                .practitioner(session.practitioner())
                .room(session.room())
                .interval(session.interval())
                .services(session.services().append(service))
                .step(session.step())
                .build();
        return new PlaceFinder(diary, asOf, List.of(open));
    }

    /** The visits that an appointment could make; an old place allows the room that it has. */
    Seq<Visit> places(Appointment appointment, Tally tally) {
        var found = new ArrayList<Visit>();
        HealthcareService service = diary.serviceOf(appointment);
        for (ClinicSession session : sessions) {
            if (session.offers(service.id()) && session.interval().end().isAfter(asOf.instant())) {
                starts(session, appointment).forEach(start -> at(session, service, appointment, start, tally, found));
            }
        }
        return List.ofAll(found);
    }

    private Seq<Instant> starts(ClinicSession session, Appointment appointment) {
        var starts = new ArrayList<Instant>();
        Instant last = session.interval().end().minus(diary.durationOf(appointment));
        for (Instant at = session.interval().start(); !at.isAfter(last); at = at.plus(session.step())) {
            if (isWanted(at, appointment)) {
                starts.add(at);
            }
        }
        return List.ofAll(starts);
    }

    private boolean isWanted(Instant start, Appointment appointment) {
        return !start.isBefore(asOf.instant())
                && appointment.earliest().map(bound -> !start.isBefore(bound)).orElse(true)
                && appointment.latest().map(bound -> !start.isAfter(bound)).orElse(true)
                && !isSecondPass(start);
    }

    private boolean isSecondPass(Instant start) {
        SiteZone zone = diary.zone();
        return zone.resolve(zone.wallClock(start)) instanceof LocalResolution.Repeated twice
                && twice.second().equals(start);
    }

    private void at(
            ClinicSession session,
            HealthcareService service,
            Appointment appointment,
            Instant start,
            Tally tally,
            Collection<Visit> found) {
        tally.looked();
        Interval visit = Interval.between(start, start.plus(diary.durationOf(appointment)));
        Optional<Resource> practitioner = diary.resource(session.practitioner());
        if (practitioner.isEmpty() || isClosed(practitioner.get(), visit) || isSiteClosed(session, visit)) {
            tally.closed();
            return;
        }
        Seq<Visit> free = free(session, service, appointment, start, visit);
        found.addAll(free.asJava());
        if (free.isEmpty()) {
            tally.taken();
        }
    }

    private Seq<Visit> free(
            ClinicSession session, HealthcareService service, Appointment appointment, Instant start, Interval visit) {
        if (!diary.occupancies(Diary.patient(appointment), visit).isEmpty()) {
            return List.empty();
        }
        var availability = new Availability(diary, service);
        return combinations(session, availability, appointment, visit)
                .map(taken -> appointment.at(start, taken.map(Resource::id)))
                .flatMap(placed -> diary.visit(placed).stream().toList())
                .filter(availability::isInTime);
    }

    private boolean isClosed(Resource resource, Interval visit) {
        return !diary.closures(resource.reference(), visit).isEmpty() && resource.quantity() == 1;
    }

    private boolean isSiteClosed(ClinicSession session, Interval visit) {
        return diary.sites()
                .get(site(session))
                .exists(site -> !diary.closures(site.reference(), visit).isEmpty());
    }

    // Every way to meet the needs with what is free, one resource for each; with its own ones first.
    private Seq<Seq<Resource>> combinations(
            ClinicSession session, Availability availability, Appointment appointment, Interval visit) {
        Seq<Resource> extras = extras(appointment, availability.service());
        if (!extras.forAll(each -> availability.isFree(each, visit))) {
            return List.empty();
        }
        Seq<Seq<Resource>> ways = List.of(List.empty());
        for (Need need : availability.service().needs()) {
            Seq<Resource> options = options(need, session, appointment, visit)
                    .filter(each -> availability.isFree(each, visit))
                    .sortBy(each -> !appointment.with().contains(each.id()));
            ways = ways.flatMap(
                            way -> options.filter(each -> !way.contains(each)).map(way::append))
                    .take(MOST_COMBINATIONS);
        }
        return ways.map(way -> way.appendAll(extras.filter(each -> !way.contains(each))));
    }

    // What an appointment takes beyond its service's needs, such as an interpreter, goes with it.
    private Seq<Resource> extras(Appointment appointment, HealthcareService service) {
        return appointment
                .with()
                .flatMap(id -> diary.resource(id).stream().toList())
                .filter(each -> each.kind() != ResourceKind.PRACTITIONER && each.kind() != ResourceKind.ROOM)
                .filter(each -> !service.needs().exists(need -> need.isMetBy(each)));
    }

    private Seq<Resource> options(Need need, ClinicSession session, Appointment appointment, Interval visit) {
        if (need.kind() == ResourceKind.PRACTITIONER) {
            return resource(session.practitioner()).filter(need::isMetBy);
        }
        if (need.kind() == ResourceKind.ROOM) {
            return rooms(need, session, appointment, visit);
        }
        return diary.resourcesAt(site(session), need.kind()).filter(need::isMetBy);
    }

    private Seq<Resource> rooms(Need need, ClinicSession session, Appointment appointment, Interval visit) {
        Seq<Resource> own = session.room()
                .map(this::resource)
                .orElse(List.empty())
                .filter(need::isMetBy)
                .filter(each -> !isClosed(each, visit));
        Seq<Resource> usual = own.isEmpty()
                ? diary.resourcesAt(site(session), ResourceKind.ROOM)
                        .filter(need::isMetBy)
                        .filter(each -> !isClosed(each, visit))
                : own;
        boolean stays = appointment.start().filter(visit.start()::equals).isPresent()
                && appointment.with().contains(session.practitioner());
        return stays
                ? appointment
                        .with()
                        .flatMap(this::resource)
                        .filter(need::isMetBy)
                        .filter(each -> !isClosed(each, visit))
                        .appendAll(usual)
                        .distinct()
                : usual;
    }

    private Seq<Resource> resource(String id) {
        return diary.resources().get(id).toList();
    }

    private String site(ClinicSession session) {
        return session.room()
                .flatMap(diary::resource)
                .or(() -> diary.resource(session.practitioner()))
                .map(Resource::site)
                .orElse(Site.MAIN);
    }

    /** Whether an appointment's own place is valid if nobody else were there. */
    boolean isSound(Appointment appointment) {
        return diary.visit(appointment).filter(this::isSound).isPresent();
    }

    private boolean isSound(Visit visit) {
        Appointment appointment = visit.appointment();
        Instant start = visit.interval().start();
        var found = new ArrayList<Visit>();
        for (ClinicSession session : diary.sessionsDuring(visit.interval())) {
            boolean fits = session.offers(appointment.service())
                    && session.interval().encloses(visit.interval())
                    && session.isOnGrid(start);
            if (fits && isWanted(start, appointment)) {
                at(session, visit.service(), appointment, start, new Tally(), found);
            }
        }
        var own = Place.of(visit);
        return found.stream().anyMatch(each -> Place.of(each).equals(own));
    }
}
