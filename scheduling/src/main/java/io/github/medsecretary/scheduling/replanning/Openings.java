package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.replanning.relaxing.Loosening;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.resource.Site;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.github.medsecretary.scheduling.service.Need;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where appointments of a kind could be in the diary of a plan if a session were longer or offered the service, if a
 * practitioner or room were allowed or a room open, or if one who is there made room. Belongs to one thread.
 */
final class Openings {

    private static final long MOST_LONGER = 3_600;
    private static final int MOST_WAYS = 16;
    private static final int MOST_ROOMS = 4;

    /**
     * A place.
     *
     * @param needs what must be lifted for any appointment of the kind
     * @param inTheWay the one other appointment that is there, if one is
     */
    record Opening(ClinicSession session, Stop stop, Seq<Loosening> needs, Optional<String> inTheWay) {}

    /**
     * All openings of a kind.
     *
     * @param free those for which nothing must be lifted
     * @param isWhole whether all were looked at
     */
    record Found(java.util.List<Opening> openings, java.util.List<Opening> free, boolean isWhole) {

        static Found of(java.util.List<Opening> openings, boolean isWhole) {
            var free = openings.stream()
                    .filter(each -> each.needs().isEmpty() && each.inTheWay().isEmpty())
                    .toList();
            return new Found(openings, free, isWhole);
        }
    }

    /** A start in a session that may have to be longer for it. */
    private record Start(ClinicSession session, Resource practitioner, long at, long end, Seq<Loosening> needs) {}

    private record Room(Option<Resource> room, Seq<Loosening> needs) {}

    private final Diary diary;
    private final Afterwards afterwards;
    private final Holdings holdings;
    private final Timetable timetable;
    private final long asOf;
    private final Seq<ClinicSession> sessions;
    private final Map<Timetable.Kind, Found> known = new HashMap<>();
    private long left;

    /**
     * @param diary that of the plan
     * @param budget how many starts may be looked at
     */
    Openings(Diary diary, AsOf asOf, long budget) {
        this.diary = diary;
        this.afterwards = new Afterwards(diary);
        this.holdings = new Holdings(diary, Staying.EVERYBODY, visit -> false, asOf, Duration.ofSeconds(MOST_LONGER));
        this.timetable = new Timetable(diary, holdings, asOf);
        this.asOf = Clock.secondAfter(asOf.instant());
        this.left = budget;
        this.sessions = diary.sessions()
                .valuesIterator()
                .filter(each -> each.interval().end().plusSeconds(MOST_LONGER).isAfter(asOf.instant()))
                .toList()
                .sortBy(each -> each.interval().start());
    }

    Found of(Appointment appointment) {
        Timetable.Kind kind = timetable.kind(appointment);
        Found found = known.get(kind);
        if (found == null) {
            found = look(appointment, kind);
            known.put(kind, found);
        }
        return found;
    }

    /** What the patient of an appointment attends otherwise. */
    java.util.List<Taken.Use> attended(Appointment appointment) {
        return holdings.patient(Diary.patient(appointment));
    }

    private Found look(Appointment appointment, Timetable.Kind kind) {
        var found = new ArrayList<Opening>();
        HealthcareService service = diary.serviceOf(appointment);
        for (ClinicSession session : sessions) {
            if (left <= 0) {
                return Found.of(found, false);
            }
            for (Start start : starts(session, service, kind)) {
                found.addAll(openings(start, appointment, service, kind));
            }
        }
        return Found.of(found, true);
    }

    private java.util.List<Start> starts(ClinicSession session, HealthcareService service, Timetable.Kind kind) {
        var starts = new ArrayList<Start>();
        Resource practitioner = diary.resource(session.practitioner()).orElse(null);
        if (practitioner == null || practitioner.kind() != ResourceKind.PRACTITIONER) {
            return starts;
        }
        Seq<Loosening> needs = session.offers(kind.service())
                ? List.empty()
                : List.of(new Loosening.Offered(session.id(), kind.service()));
        Seq<String> lacking = service.need(ResourceKind.PRACTITIONER)
                .map(need -> lacking(need, practitioner))
                .orElse(List.empty());
        Seq<Loosening> all = lacking.isEmpty()
                ? needs
                : needs.append(new Loosening.Allowed(kind.service(), practitioner.id(), lacking));
        long step = session.step().toSeconds();
        long opens = Clock.second(session.interval().start());
        long closes = Clock.second(session.interval().end());
        long margin = step == 0 ? 0 : MOST_LONGER / step * step;
        for (long at = opens - margin; step > 0 && at + kind.length() <= closes + margin; at += step) {
            long over = at + kind.length() - closes;
            boolean isBoth = at < opens && over > 0;
            if (at >= asOf && !isBoth) {
                left--;
                starts.add(new Start(
                        session,
                        practitioner,
                        at,
                        at + kind.length(),
                        at < opens
                                ? all.append(new Loosening.BegunEarlier(session.id(), Duration.ofSeconds(opens - at)))
                                : over > 0
                                        ? all.append(new Loosening.EndedLater(
                                                session.id(), Duration.ofSeconds((over + step - 1) / step * step)))
                                        : all));
            }
        }
        return starts;
    }

    private static Seq<String> lacking(Need need, Resource resource) {
        return need.capabilities().filter(each -> !resource.capabilities().contains(each));
    }

    // The first way that is free; or else the first in which one other is in the way. And those by way of a room that
    // is
    // closed or lacks something.
    private java.util.List<Opening> openings(
            Start start, Appointment appointment, HealthcareService service, Timetable.Kind kind) {
        var found = new ArrayList<Opening>();
        String site = site(start.session());
        boolean isClosed = holdings.taken(start.practitioner()).isClosed(start.at(), start.end())
                || holdings.isClosed(site, start.at(), start.end());
        if (isClosed || holdings.clock().at(start.at()).isSecondPass()) {
            return found;
        }
        Option<Seq<Resource>> others = others(start, service, kind, site);
        if (others.isEmpty()) {
            return found;
        }
        for (Room room : rooms(start, service, kind, site)) {
            opening(start, appointment, service, room, others.get()).ifPresent(found::add);
        }
        Optional<Opening> free = found.stream()
                .filter(each -> each.inTheWay().isEmpty()
                        && each.needs().size() == start.needs().size())
                .findFirst();
        return free.map(java.util.List::of).orElse(found);
    }

    private Optional<Opening> opening(
            Start start, Appointment appointment, HealthcareService service, Room room, Seq<Resource> others) {
        Seq<Resource> own = service.need(ResourceKind.PRACTITIONER).isPresent()
                ? List.of(start.practitioner()).appendAll(room.room())
                : room.room().toList();
        Seq<Resource> with = own.appendAll(others);
        Crew crew = holdings.crew(service, with);
        Stop stop = holdings.stop(start.at(), start.end(), crew);
        int site = crew.footprint().site();
        Seq<Loosening> needs = start.needs().appendAll(room.needs());
        if (!others.forAll(each -> isFree(each, service, start, site))) {
            return Optional.empty();
        }
        boolean isOpened = room.needs().exists(Loosening.Opened.class::isInstance);
        if (own.forAll(each -> isFree(each, service, start, site))) {
            return Optional.of(new Opening(start.session(), stop, needs, Optional.empty()));
        }
        Visit visit = diary.visit(anybody(appointment, start, crew)).orElseThrow();
        Seq<String> met = afterwards.met(visit);
        if (isOpened) {
            return met.isEmpty()
                    ? Optional.of(new Opening(start.session(), stop, needs, Optional.empty()))
                    : Optional.empty();
        }
        return met.size() == 1
                ? Optional.of(new Opening(start.session(), stop, needs, Optional.of(met.head())))
                : Optional.empty();
    }

    // Whoever asked first stands for all of the kind, and is in the way of the others where it is.
    private static Appointment anybody(Appointment like, Start start, Crew crew) {
        return Appointment.builder()
                .id("\u0000")
                .patient("")
                .service(like.service())
                .start(Instant.ofEpochSecond(start.at()))
                .duration(Duration.ofSeconds(start.end() - start.at()))
                .with(crew.ids())
                .build();
    }

    private boolean isFree(Resource resource, HealthcareService service, Start start, int site) {
        return holdings.taken(resource)
                .isFree(new Taken.Use(
                        start.at(),
                        start.end(),
                        service.turnaroundBefore(resource).toSeconds(),
                        service.turnaroundAfter(resource).toSeconds(),
                        site));
    }

    // What is neither the practitioner nor the room must be free as it is.
    private Option<Seq<Resource>> others(Start start, HealthcareService service, Timetable.Kind kind, String site) {
        Seq<Seq<Resource>> ways = List.of(List.empty());
        for (Need need : service.needs()) {
            if (need.kind() != ResourceKind.PRACTITIONER && need.kind() != ResourceKind.ROOM) {
                Seq<Resource> options = diary.resourcesAt(site, need.kind())
                        .filter(each -> need.isMetBy(each) && isFree(each, service, start, 0));
                ways = ways.flatMap(way ->
                                options.filter(each -> !way.contains(each)).map(way::append))
                        .take(MOST_WAYS);
            }
        }
        return ways.headOption().map(way -> way.appendAll(kind.extras().filter(each -> !way.contains(each))));
    }

    // As where places are looked for: the session's own room if it will do and is open, or else any at the site.
    private Seq<Room> rooms(Start start, HealthcareService service, Timetable.Kind kind, String site) {
        Need need = service.need(ResourceKind.ROOM).orElse(null);
        if (need == null) {
            return List.of(new Room(Option.none(), List.empty()));
        }
        Seq<Resource> own =
                start.session().room().flatMap(diary::resource).map(List::of).orElse(List.empty());
        Seq<Resource> all = own.appendAll(diary.resourcesAt(site, ResourceKind.ROOM))
                .distinct()
                .filter(each -> each.canDo(kind.accessibility()));
        Seq<Room> usual = all.filter(each -> need.isMetBy(each) && isOpen(each, start))
                .map(each -> new Room(Option.of(each), List.empty()));
        boolean isOwn = usual.exists(each -> own.contains(each.room().get()));
        return isOwn
                ? usual.take(1)
                : usual.appendAll(all.flatMap(each -> loosened(each, need, start, kind)))
                        .take(MOST_ROOMS);
    }

    private Option<Room> loosened(Resource room, Need need, Start start, Timetable.Kind kind) {
        boolean isMet = need.isMetBy(room);
        boolean isOpen = isOpen(room, start);
        if (isMet == isOpen || room.kind() != ResourceKind.ROOM) {
            return Option.none();
        }
        return (isMet ? closure(room, start) : Option.<Loosening>of(lack(room, need, kind)))
                .map(each -> new Room(Option.of(room), List.of(each)));
    }

    private static Loosening lack(Resource room, Need need, Timetable.Kind kind) {
        return new Loosening.Allowed(kind.service(), room.id(), lacking(need, room));
    }

    // If there is one closure only.
    private Option<Loosening> closure(Resource room, Start start) {
        var during = Interval.between(Instant.ofEpochSecond(start.at()), Instant.ofEpochSecond(start.end()));
        var closures = diary.closures(room.reference(), during);
        return Option.when(
                closures.size() == 1,
                () -> new Loosening.Opened(room.id(), closures.head().interval()));
    }

    private boolean isOpen(Resource room, Start start) {
        return !holdings.taken(room).isClosed(start.at(), start.end());
    }

    private String site(ClinicSession session) {
        return session.room()
                .flatMap(diary::resource)
                .or(() -> diary.resource(session.practitioner()))
                .map(Resource::site)
                .orElse(Site.MAIN);
    }
}
