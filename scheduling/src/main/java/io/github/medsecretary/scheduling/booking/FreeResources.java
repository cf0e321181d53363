package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.conflict.Availability;
import io.github.medsecretary.scheduling.conflict.Seating;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.resource.Site;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.github.medsecretary.scheduling.service.Need;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a visit in a session would take: its practitioner; the session's room if it will do, otherwise the first room
 * of the site that will; of all else the first by id. Wanted things come first, and are taken even if not needed.
 */
record FreeResources(Diary diary, HealthcareService service, Seq<Resource> wanted) {

    static FreeResources of(Diary diary, HealthcareService service, Seq<String> with) {
        var wanted = with.flatMap(id -> Option.ofOptional(diary.resource(id)))
                .filter(each -> each.kind() != ResourceKind.PRACTITIONER);
        return new FreeResources(diary, service, wanted);
    }

    /** What is free throughout a visit, or empty if not all needs can be met. */
    Optional<Seq<Resource>> free(ClinicSession session, Interval visit) {
        var availability = new Availability(diary, service);
        return chosen(session, each -> availability.isFree(each, visit))
                .filter(all -> wanted.forAll(each -> availability.isFree(each, visit)));
    }

    /** What would be taken if all were free, or empty if there is nothing that could meet a need. */
    Optional<Seq<Resource>> any(ClinicSession session) {
        return chosen(session, each -> true);
    }

    private Optional<Seq<Resource>> chosen(ClinicSession session, Predicate<Resource> free) {
        return Seating.of(service.needs(), need -> candidates(need, session).filter(free))
                .map(met -> met.appendAll(wanted).distinct());
    }

    private Seq<Resource> candidates(Need need, ClinicSession session) {
        if (need.kind() == ResourceKind.PRACTITIONER) {
            return resource(session.practitioner()).filter(need::isMetBy);
        }
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
}
