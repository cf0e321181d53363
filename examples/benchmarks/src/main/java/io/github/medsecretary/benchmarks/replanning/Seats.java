package io.github.medsecretary.benchmarks.replanning;

import io.github.medsecretary.benchmarks.replanning.Case.Need;
import io.github.medsecretary.benchmarks.replanning.Case.Resource;
import io.github.medsecretary.benchmarks.replanning.Case.Service;
import io.github.medsecretary.benchmarks.replanning.Case.Session;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * All seats that the sessions of a case have, whoever else is there: on the grid, wholly inside, with the session's room
 * or, where that won't do, any of its site that does.
 */
final class Seats {

    private final Case given;
    private final Closures closures;
    private final LocalClock clock;
    private final Map<String, Resource> resources = new LinkedHashMap<>();
    private final Map<String, Service> services = new LinkedHashMap<>();

    Seats(Case given, Closures closures) {
        this.given = given;
        this.closures = closures;
        this.clock = new LocalClock(given.zone());
        given.resources().forEach(each -> resources.put(each.id(), each));
        given.services().forEach(each -> services.put(each.id(), each));
    }

    Service service(String id) {
        return Optional.ofNullable(services.get(id)).orElseThrow();
    }

    Resource resource(String id) {
        return Optional.ofNullable(resources.get(id)).orElseThrow();
    }

    LocalClock clock() {
        return clock;
    }

    /** From the present on; the second pass of a repeated hour is not used. */
    List<Seat> of(String serviceId, int minutes) {
        Service service = service(serviceId);
        var seats = new ArrayList<Seat>();
        for (Session session : given.sessions()) {
            if (session.services().contains(serviceId) && mayHold(session, service)) {
                for (long at = session.from(); at + minutes <= session.until(); at += session.step()) {
                    if (at >= given.asOf() && !clock.isSecondPass(at)) {
                        add(session, service, at, minutes, Optional.empty(), seats);
                    }
                }
            }
        }
        return seats;
    }

    /** The seats at a booking's old start and practitioner in the room that it has. */
    List<Seat> inOwnRoom(Booking booking) {
        var seats = new ArrayList<Seat>();
        Service service = service(booking.service());
        Optional<String> room = taken(booking, Case.ROOM);
        for (Session session : given.sessions()) {
            if (room.isPresent()
                    && service.need(Case.ROOM).isPresent()
                    && booking.start() >= given.asOf()
                    && holds(session, booking)
                    && mayHold(session, service)) {
                add(session, service, booking.start(), booking.minutes(), room, seats);
            }
        }
        return seats;
    }

    /** The seat in which a booking is, however sound it is. */
    Seat own(Booking booking) {
        Service service = service(booking.service());
        String practitioner = taken(booking, Case.PRACTITIONER).orElse("");
        Optional<String> room = taken(booking, Case.ROOM);
        List<String> devices = booking.with().stream()
                .filter(each -> !isPerson(each) && !room.equals(Optional.of(each)))
                .sorted()
                .toList();
        String site = room.or(() -> Optional.of(practitioner))
                .filter(resources::containsKey)
                .map(each -> resource(each).site())
                .orElse(Case.MAIN);
        return seat(practitioner, room, devices, site, booking.start(), booking.minutes(), service);
    }

    /** Whether a booking's place is valid if nobody else is there. */
    boolean isSound(Booking booking) {
        return booking.start() >= booking.earliest()
                && booking.start() <= booking.latest()
                && !clock.isSecondPass(booking.start())
                && given.sessions().stream().anyMatch(each -> isSound(booking, each));
    }

    private boolean isSound(Booking booking, Session session) {
        Service service = service(booking.service());
        var seats = new ArrayList<Seat>();
        if (holds(session, booking) && mayHold(session, service)) {
            add(session, service, booking.start(), booking.minutes(), taken(booking, Case.ROOM), seats);
        }
        return seats.stream()
                .anyMatch(each ->
                        each.with().equals(booking.with().stream().sorted().toList()));
    }

    private boolean isPerson(String id) {
        return resource(id).kind().equals(Case.PRACTITIONER);
    }

    private Optional<String> taken(Booking booking, String kind) {
        return booking.with().stream()
                .filter(each -> resource(each).kind().equals(kind))
                .findFirst();
    }

    private static boolean holds(Session session, Booking booking) {
        return booking.with().contains(session.practitioner())
                && session.services().contains(booking.service())
                && session.from() <= booking.start()
                && booking.end() <= session.until()
                && (booking.start() - session.from()) % session.step() == 0;
    }

    private boolean mayHold(Session session, Service service) {
        return service.need(Case.PRACTITIONER)
                .map(need -> need.isMetBy(resource(session.practitioner())))
                .orElse(true);
    }

    private void add(
            Session session, Service service, long start, int minutes, Optional<String> ownRoom, List<Seat> found) {
        String site = resource(session.room().orElse(session.practitioner())).site();
        if (!closures.isOpen(session.practitioner(), start, start + minutes)) {
            return;
        }
        for (Optional<String> room : rooms(session, service, site, start, start + minutes, ownRoom)) {
            for (List<String> devices : devices(service, site, start, start + minutes)) {
                found.add(seat(session.practitioner(), room, devices, site, start, minutes, service));
            }
        }
    }

    private List<Optional<String>> rooms(
            Session session, Service service, String site, long start, long end, Optional<String> ownRoom) {
        Optional<Need> need = service.need(Case.ROOM);
        if (need.isEmpty()) {
            return List.of(Optional.empty());
        }
        Optional<String> first = ownRoom.or(session::room);
        if (first.filter(each -> meets(need.get(), each, start, end)).isPresent()) {
            return List.of(first);
        }
        return ownRoom.isPresent()
                ? List.of()
                : given.resources().stream()
                        .filter(each -> each.site().equals(site) && meets(need.get(), each.id(), start, end))
                        .map(each -> Optional.of(each.id()))
                        .toList();
    }

    private boolean meets(Need need, String id, long start, long end) {
        return need.isMetBy(resource(id)) && closures.isOpen(id, start, end);
    }

    /** Every way to take one device for each need of one. */
    private List<List<String>> devices(Service service, String site, long start, long end) {
        List<List<String>> ways = List.of(List.of());
        for (Need need : service.needs()) {
            if (!need.kind().equals(Case.PRACTITIONER) && !need.kind().equals(Case.ROOM)) {
                var longer = new ArrayList<List<String>>();
                for (List<String> way : ways) {
                    for (Resource each : given.resources()) {
                        if (each.site().equals(site)
                                && meets(need, each.id(), start, end)
                                && !way.contains(each.id())) {
                            var next = new TreeSet<>(way);
                            next.add(each.id());
                            longer.add(List.copyOf(next));
                        }
                    }
                }
                ways = longer.stream().distinct().toList();
            }
        }
        return ways;
    }

    private Seat seat(
            String practitioner,
            Optional<String> room,
            List<String> devices,
            String site,
            long start,
            int minutes,
            Service service) {
        var with = new TreeSet<>(devices);
        room.ifPresent(with::add);
        if (!practitioner.isEmpty()) {
            with.add(practitioner);
        }
        return new Seat(
                practitioner,
                room,
                devices,
                List.copyOf(with),
                site,
                start,
                start + minutes,
                start + minutes + service.bufferAfter(),
                clock.day(start),
                clock.minuteOfDay(start));
    }
}
