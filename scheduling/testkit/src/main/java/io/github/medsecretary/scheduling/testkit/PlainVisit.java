package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.resource.Site;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

/** An appointment that takes up time, by reading a diary's content from the beginning for each question. */
record PlainVisit(Appointment appointment, Instant start, DiaryContent content) {

    private static final Set<AppointmentStatus> OCCUPYING = Set.of(
            AppointmentStatus.PROPOSED,
            AppointmentStatus.PENDING,
            AppointmentStatus.BOOKED,
            AppointmentStatus.ARRIVED,
            AppointmentStatus.CHECKED_IN,
            AppointmentStatus.FULFILLED);

    /** All that occupy; a hold does until it expires. */
    static Seq<PlainVisit> of(DiaryContent content, Optional<AsOf> present) {
        List<PlainVisit> visits = List.empty();
        for (Appointment each : content.appointments()) {
            boolean expired = each.heldUntil().isPresent()
                    && present.isPresent()
                    && !each.heldUntil().get().isAfter(present.get().instant());
            if (each.start().isPresent() && OCCUPYING.contains(each.status()) && !expired) {
                visits = visits.append(new PlainVisit(each, each.start().get(), content));
            }
        }
        return visits;
    }

    String id() {
        return appointment.id();
    }

    HealthcareService service() {
        return content.services()
                .filter(each -> each.id().equals(appointment.service()))
                .single();
    }

    Instant end() {
        Duration length = appointment.duration().isPresent()
                ? appointment.duration().get()
                : service().duration();
        return start.plus(length);
    }

    Seq<Resource> taken() {
        return content.resources().filter(each -> appointment.with().contains(each.id()));
    }

    Seq<Resource> taken(ResourceKind kind) {
        return taken().filter(each -> each.kind() == kind);
    }

    /** The site of its room, else of its practitioner, else of what else it takes. */
    Optional<Site> site() {
        return taken(ResourceKind.ROOM)
                .sortBy(Resource::id)
                .appendAll(taken(ResourceKind.PRACTITIONER).sortBy(Resource::id))
                .appendAll(taken().sortBy(Resource::id))
                .headOption()
                .flatMap(decisive -> content.sites().find(each -> each.id().equals(decisive.site())))
                .toJavaOptional();
    }

    SiteZone zone() {
        return site().isPresent() ? site().get().zone() : content.zone();
    }

    LocalDateTime localStart() {
        return LocalDateTime.ofInstant(start, zone().zone());
    }
}
