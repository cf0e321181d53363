package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.scheduling.conflict.Availability;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.TakenMinutes;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.resource.Site;
import io.github.medsecretary.scheduling.service.Need;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a visit in a session could take: its practitioner; the session's room if it will do, otherwise any room of the
 * site that will; of all else what the site has, by id. Wanted things come first, and are taken even if not needed.
 * Not thread-safe.
 */
final class SessionSeats {

    private final Diary diary;
    private final Availability availability;
    private final Seq<Resource> wanted;
    private final SlotRequest request;
    private final Map<String, Map<String, Place>> known = new TreeMap<>();
    private final Map<String, Map<Need, Seq<Seat>>> byRoom = new TreeMap<>();

    SessionSeats(Diary diary, Availability availability, SlotRequest request) {
        this.diary = diary;
        this.availability = availability;
        this.request = request;
        this.wanted = request.with().flatMap(this::resource).filter(each -> each.kind() != ResourceKind.PRACTITIONER);
    }

    /**
     * Where the sessions of one practitioner in one room are held.
     *
     * @param seats what a visit could take
     * @param isEquipped whether there is something for each need
     * @param site when the site is closed, if visits can only be held at the one
     */
    record Place(Seats seats, boolean isEquipped, Optional<TakenMinutes> site) {}

    Place of(ClinicSession session) {
        return known.computeIfAbsent(session.practitioner(), any -> new TreeMap<>())
                .computeIfAbsent(session.room().orElse(""), any -> place(session));
    }

    private Place place(ClinicSession session) {
        Seats seats = seats(session);
        return new Place(seats, seats.areThere(), siteOf(session));
    }

    private Seats seats(ClinicSession session) {
        var needs = availability.service().needs();
        return Seats.of(needs, needs.map(need -> seats(need, session)), wanted.map(this::seat));
    }

    /** For all but practitioners the same in all sessions of one site and room, of which there may be many. */
    private Seq<Seat> seats(Need need, ClinicSession session) {
        if (need.kind() == ResourceKind.PRACTITIONER) {
            return resource(session.practitioner()).filter(need::isMetBy).map(this::seat);
        }
        String room = site(session) + "\u0000" + session.room().orElse("");
        return byRoom.computeIfAbsent(room, any -> new LinkedHashMap<>())
                .computeIfAbsent(need, any -> candidates(need, session).map(this::seat));
    }

    private Seat seat(Resource resource) {
        return Seat.of(resource, availability, request);
    }

    private Seq<Resource> candidates(Need need, ClinicSession session) {
        return wanted.appendAll(session.room().map(this::resource).orElse(List.empty()))
                .appendAll(diary.resourcesAt(site(session), need.kind()))
                .filter(need::isMetBy)
                .distinct();
    }

    private Seq<Resource> resource(String id) {
        return Option.ofOptional(diary.resource(id)).toList();
    }

    private String site(ClinicSession session) {
        return session.room()
                .flatMap(diary::resource)
                .or(() -> diary.resource(session.practitioner()))
                .map(Resource::site)
                .orElse(Site.MAIN);
    }

    private Optional<TakenMinutes> siteOf(ClinicSession session) {
        boolean certain = availability.service().need(ResourceKind.ROOM).isPresent()
                && !wanted.exists(each -> each.kind() == ResourceKind.ROOM);
        return Optional.of(site(session))
                .filter(any -> certain)
                .flatMap(site -> diary.sites().get(site).toJavaOptional())
                .map(site -> diary.takenMinutes(site.reference()));
    }
}
