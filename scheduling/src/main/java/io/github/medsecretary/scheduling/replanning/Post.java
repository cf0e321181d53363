package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.github.medsecretary.scheduling.service.Need;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.Lazy;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Optional;

/**
 * Where a practitioner sees appointments of a kind: what is the same in all sessions that are held in one room, or in none
 * of their own. Belongs to one thread.
 */
final class Post {

    private final Timetable.Kind kind;
    private final HealthcareService service;
    private final Resource practitioner;
    private final Taken practitionerTaken;
    private final String site;
    private final Taken siteClosed;
    private final boolean isPractitionerNeeded;
    // Of a session that is full nobody asks.
    private final Lazy<Seq<Options>> options;
    private final Lazy<Option<Team>> only;

    /**
     * What would do for a need of the service at any start, whether it is open then or not.
     *
     * @param own the session's room
     * @param others all that there are at the site, or the session's practitioner
     */
    record Options(Need need, Seq<Resource> own, Seq<Resource> others) {}

    /**
     * What a visit could take.
     *
     * @param all all of it
     * @param crew the same as a crew
     */
    record Team(Seq<Resource> all, Crew crew) {}

    /**
     * @param session one of those that are held there
     */
    Post(Diary diary, Holdings holdings, ClinicSession session, Timetable.Kind kind) {
        this.kind = kind;
        this.service = diary.services().get(kind.service()).get();
        this.practitioner = diary.resource(session.practitioner()).orElseThrow();
        this.practitionerTaken = holdings.taken(practitioner);
        this.site = Desk.site(diary, session);
        this.siteClosed = holdings.closures(site);
        this.isPractitionerNeeded = service.need(ResourceKind.PRACTITIONER).isPresent();
        this.options = Lazy.of(() -> service.needs().map(need -> options(diary, session.room(), need)));
        this.only = Lazy.of(() -> only(holdings));
    }

    private Options options(Diary diary, Optional<String> room, Need need) {
        Seq<Resource> all =
                need.kind() == ResourceKind.PRACTITIONER ? List.of(practitioner) : diary.resourcesAt(site, need.kind());
        Seq<Resource> own = need.kind() == ResourceKind.ROOM
                ? room.map(id -> diary.resources().get(id).toList()).orElse(List.empty())
                : List.empty();
        return new Options(need, own.filter(each -> suits(each, need)), all.filter(each -> suits(each, need)));
    }

    private Option<Team> only(Holdings holdings) {
        Need need = service.needs().size() == 1 ? service.needs().head() : null;
        return Option.when(
                need != null && need.kind() == ResourceKind.PRACTITIONER && suits(practitioner, need),
                () -> team(List.of(practitioner), holdings));
    }

    /** What is taken where the needs of the service are met in a way: that, and what goes with the appointment. */
    Team team(Seq<Resource> way, Holdings holdings) {
        Seq<Resource> all = way.appendAll(kind.extras().filter(each -> !way.contains(each)));
        return new Team(all, holdings.crew(service, all));
    }

    /** What is taken at any start, where nothing is to be chosen. */
    Option<Team> only() {
        return only.get();
    }

    /** Whether something would do for a need, whether it is open or not. */
    boolean suits(Resource resource, Need need) {
        return need.isMetBy(resource) && (need.kind() != ResourceKind.ROOM || resource.canDo(kind.accessibility()));
    }

    /** What would do, for each need of the service in order. */
    Seq<Options> options() {
        return options.get();
    }

    HealthcareService service() {
        return service;
    }

    /** When a visit is over that begins at a start. */
    long end(long start) {
        return start + kind.length();
    }

    /** Whether the practitioner or the site is out of use. */
    boolean isClosed(long start) {
        return practitionerTaken.isClosed(start, end(start)) || siteClosed.isClosed(start, end(start));
    }

    /** Until when nobody can start who can't at a moment, as the practitioner, who is needed, sees others; or that moment. */
    long busyUntil(long start) {
        return isPractitionerNeeded ? practitionerTaken.takenUntil(start, end(start)) : start;
    }
}
