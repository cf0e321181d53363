package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.github.medsecretary.scheduling.service.Need;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;

/**
 * A practice with an endoscope that is cleaned for half an hour, and services that want time before a visit, share the
 * two monitors, or take nothing but a monitor.
 */
record Equipped(Practice practice, Seq<Resource> more) {

    private static final Need GP = Need.of(ResourceKind.PRACTITIONER, List.of("gp"));
    private static final Need ROOM = Need.of(ResourceKind.ROOM);

    static Equipped of(Practice practice) {
        return new Equipped(practice, List.empty());
    }

    Equipped with(Resource resource) {
        return new Equipped(practice, more.append(resource));
    }

    /** A session that offers these services, every ten minutes. */
    Equipped session(String id, String practitioner, String room, String from, String until, String... services) {
        var session = ClinicSession.builder()
                .id(id)
                .practitioner(practitioner)
                .room(room)
                .interval(Practice.between(from, until))
                .services(List.of(services))
                .step(Duration.ofMinutes(10))
                .build();
        return new Equipped(practice.held(session), more);
    }

    Equipped booked(String id, String patient, String service, String start, String... with) {
        return new Equipped(practice.booked(id, patient, service, start, with), more);
    }

    Diary diary() {
        DiaryContent content = practice.content();
        return Diary.of(DiaryContent.builder()
                        .zone(content.zone())
                        .sites(content.sites())
                        .travel(content.travel())
                        .resources(content.resources()
                                .append(Resource.builder()
                                        .id("scope")
                                        .kind(ResourceKind.DEVICE)
                                        .capabilities(List.of("scope"))
                                        .turnaround(Duration.ofMinutes(30))
                                        .build())
                                .appendAll(more))
                        .services(content.services()
                                .append(service("scoping", 20, GP, ROOM, device("scope"))
                                        .build())
                                .append(service("prepared", 20, GP, ROOM)
                                        .bufferBefore(Duration.ofMinutes(20))
                                        .build())
                                .append(service("watched", 20, GP, ROOM, device("monitor"))
                                        .build())
                                .append(service("tape", 10, device("monitor")).build())
                                .append(service("lifted", 20, GP, Need.of(ResourceKind.ROOM, List.of("step-free")))
                                        .build()))
                        .sessions(content.sessions())
                        .unavailable(content.unavailable())
                        .appointments(content.appointments())
                        .links(content.links())
                        .build())
                .getOrElseThrow(problems -> new AssertionError(problems.toString()));
    }

    private static Need device(String capability) {
        return Need.of(ResourceKind.DEVICE, List.of(capability));
    }

    private static HealthcareService.Builder service(String id, int minutes, Need... needs) {
        var service = HealthcareService.builder();
        service.id(id).duration(Duration.ofMinutes(minutes)).needs(List.of(needs));
        return service;
    }
}
