package io.github.medsecretary.scheduling.testkit.planted;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.Nation;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.diary.Link;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.resource.Site;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A diary of a few visits, told in words. Times are UTC; its practice is in London. It has no sessions, for what a
 * planted fault does to them is not in question.
 */
record Scene(Seq<Appointment> visits, Seq<Unavailability> away, Seq<Link> links) {

    private static final SiteZone LONDON = SiteZone.of(ZoneId.of("Europe/London"));

    static Scene empty() {
        return new Scene(List.empty(), List.empty(), List.empty());
    }

    Scene visit(String id, String patient, String start, String... with) {
        return visit(id, patient, start, AppointmentStatus.BOOKED, with);
    }

    Scene visit(String id, String patient, String start, AppointmentStatus status, String... with) {
        var visit = Appointment.builder()
                .id(id)
                .patient(patient)
                .service("half-hour")
                .start(Instant.parse(start))
                .with(List.of(with))
                .status(status)
                .build();
        return new Scene(visits.append(visit), away, links);
    }

    Scene lasting(Duration length) {
        var longer = Appointment.builder()
                .id(visits.last().id())
                .patient(visits.last().patient())
                .service("half-hour")
                .duration(length)
                .start(visits.last().start())
                .with(visits.last().with())
                .build();
        return new Scene(visits.init().append(longer), away, links);
    }

    Scene away(String resource, String from, String until) {
        var interval = Interval.between(Instant.parse(from), Instant.parse(until));
        return new Scene(visits, away.append(Unavailability.of(resource, interval, "leave")), links);
    }

    Scene linked(String before, String after, int minDays) {
        return new Scene(visits, away, links.append(new Link(before, after, minDays, 99)));
    }

    Diary diary() {
        return Diary.of(DiaryContent.builder()
                        .zone(LONDON)
                        .sites(List.of(Site.main(LONDON), new Site("branch", Nation.ENGLAND, LONDON)))
                        .resources(List.of(
                                of("dr-1", ResourceKind.PRACTITIONER).build(),
                                of("dr-2", ResourceKind.PRACTITIONER).build(),
                                of("ecg", ResourceKind.DEVICE).quantity(2).build()))
                        .services(List.of(HealthcareService.builder()
                                .id("half-hour")
                                .duration(Duration.ofMinutes(30))
                                .bufferAfter(Duration.ofMinutes(10))
                                .build()))
                        .appointments(visits)
                        .unavailable(away)
                        .links(links)
                        .build())
                .getOrElseThrow(problems -> new IllegalStateException(problems.toString()));
    }

    private static Resource.Builder of(String id, ResourceKind kind) {
        return Resource.builder().id(id).kind(kind);
    }
}
