package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.resource.Site;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.github.medsecretary.scheduling.service.Need;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.Lazy;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.LongConsumer;
import java.util.function.LongUnaryOperator;

/**
 * A session in which appointments of a kind are to be seen, with what is the same at all its starts, so that of the many
 * that are taken each is soon passed over. Belongs to one thread.
 */
final class Desk {

    private final ClinicSession session;
    private final Timetable.Kind kind;
    private final HealthcareService service;
    private final Resource practitioner;
    private final Taken practitionerTaken;
    private final String site;
    private final Taken siteClosed;
    private final boolean isPractitionerNeeded;
    // Of a session that is full nobody asks.
    private final Lazy<Seq<Options>> options;

    /**
     * What would do for a need of the service at any start, whether it is open then or not.
     *
     * @param own the session's room
     * @param others all that there are at the site, or the session's practitioner
     */
    record Options(Need need, Seq<Resource> own, Seq<Resource> others) {}

    Desk(Diary diary, Holdings holdings, ClinicSession session, Timetable.Kind kind) {
        this.session = session;
        this.kind = kind;
        this.service = diary.services().get(kind.service()).get();
        this.practitioner = diary.resource(session.practitioner()).orElseThrow();
        this.practitionerTaken = holdings.taken(practitioner);
        this.site = site(diary, session);
        this.siteClosed = holdings.closures(site);
        this.isPractitionerNeeded = service.need(ResourceKind.PRACTITIONER).isPresent();
        this.options = Lazy.of(() -> service.needs().map(need -> options(diary, need)));
    }

    private Options options(Diary diary, Need need) {
        Seq<Resource> all =
                need.kind() == ResourceKind.PRACTITIONER ? List.of(practitioner) : diary.resourcesAt(site, need.kind());
        Seq<Resource> own = need.kind() == ResourceKind.ROOM
                ? session.room().map(id -> diary.resources().get(id).toList()).orElse(List.empty())
                : List.empty();
        return new Options(need, own.filter(each -> suits(each, need)), all.filter(each -> suits(each, need)));
    }

    /** Whether something would do for a need, whether it is open or not. */
    boolean suits(Resource resource, Need need) {
        return need.isMetBy(resource) && (need.kind() != ResourceKind.ROOM || resource.canDo(kind.accessibility()));
    }

    /** What would do, for each need of the service in order. */
    Seq<Options> options() {
        return options.get();
    }

    /** Where a session is held. */
    static String site(Diary diary, ClinicSession session) {
        return session.room()
                .flatMap(diary::resource)
                .or(() -> diary.resource(session.practitioner()))
                .map(Resource::site)
                .orElse(Site.MAIN);
    }

    ClinicSession session() {
        return session;
    }

    Timetable.Kind kind() {
        return kind;
    }

    HealthcareService service() {
        return service;
    }

    Resource practitioner() {
        return practitioner;
    }

    String site() {
        return site;
    }

    /** Hands over the starts on the grid, from one moment on, that leave time enough. */
    void starts(long from, LongConsumer each) {
        starts(from, at -> at, each);
    }

    /** Hands over those of them at which the practitioner, if one is needed, sees nobody else. */
    void openStarts(long from, LongConsumer each) {
        starts(from, this::busyUntil, each);
    }

    /**
     * @param busyUntil until when nobody can start who can't start at a moment; that moment if somebody can
     */
    private void starts(long from, LongUnaryOperator busyUntil, LongConsumer each) {
        long step = session.step().toSeconds();
        long first = Clock.second(session.interval().start());
        long last = Clock.second(session.interval().end()) - kind.length();
        for (long at = onGrid(first, from, step); at <= last; ) {
            long free = busyUntil.applyAsLong(at);
            if (free == at) {
                each.accept(at);
                at += step;
            } else {
                at = onGrid(at, free, step);
            }
        }
    }

    /** The first of a grid from one on that is not before a moment. */
    private static long onGrid(long start, long moment, long step) {
        return moment <= start ? start : start + (moment - start + step - 1) / step * step;
    }

    /** When a visit is over that begins at a start. */
    long end(long start) {
        return start + kind.length();
    }

    /** Whether the practitioner or the site is out of use. */
    boolean isClosed(long start) {
        return practitionerTaken.isClosed(start, end(start)) || siteClosed.isClosed(start, end(start));
    }

    /** Whether the practitioner, who is needed, sees somebody else. */
    boolean isTaken(long start) {
        return busyUntil(start) > start;
    }

    private long busyUntil(long start) {
        return isPractitionerNeeded ? practitionerTaken.takenUntil(start, end(start)) : start;
    }
}
