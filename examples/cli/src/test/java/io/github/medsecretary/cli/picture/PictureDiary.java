package io.github.medsecretary.cli.picture;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.List;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A diary to be drawn: dr-one and dr-two, visits of ten minutes, times in minutes from nine o'clock. */
record PictureDiary(
        String zone, List<ClinicSession> sessions, List<Unavailability> away, List<Appointment> appointments) {

    static final Instant NINE = Instant.parse("2030-01-07T09:00:00Z");

    PictureDiary() {
        this("UTC", List.empty(), List.empty(), List.empty());
    }

    private static Interval minutes(int from, int until) {
        return Interval.between(NINE.plus(Duration.ofMinutes(from)), NINE.plus(Duration.ofMinutes(until)));
    }

    PictureDiary in(String otherZone) {
        return new PictureDiary(otherZone, sessions, away, appointments);
    }

    PictureDiary session(String practitioner, int from, int until) {
        var session = ClinicSession.builder()
                .id("s" + sessions.size())
                .practitioner(practitioner)
                .interval(minutes(from, until))
                .services(List.of("routine"))
                .step(Duration.ofMinutes(10))
                .build();
        return new PictureDiary(zone, sessions.append(session), away, appointments);
    }

    PictureDiary away(String practitioner, int from, int until) {
        return new PictureDiary(
                zone,
                sessions,
                away.append(Unavailability.of(practitioner, minutes(from, until), "ill")),
                appointments);
    }

    PictureDiary visit(String id, int start) {
        return visit(id, start, "dr-one");
    }

    PictureDiary visit(String id, int start, String practitioner) {
        return with(Appointment.builder()
                .id(id)
                .patient("p-" + id)
                .service("routine")
                .start(NINE.plus(Duration.ofMinutes(start)))
                .with(List.of(practitioner))
                .build());
    }

    PictureDiary waiting(String id) {
        return with(Appointment.builder()
                .id(id)
                .patient("p-" + id)
                .service("routine")
                .build());
    }

    private PictureDiary with(Appointment appointment) {
        return new PictureDiary(zone, sessions, away, appointments.append(appointment));
    }

    Diary diary() {
        return Diary.of(DiaryContent.builder()
                        .zone(SiteZone.of(ZoneId.of(zone)))
                        .resources(List.of("dr-one", "dr-two", "room-1")
                                .map(id -> Resource.builder()
                                        .id(id)
                                        .kind(id.startsWith("dr") ? ResourceKind.PRACTITIONER : ResourceKind.ROOM)
                                        .build()))
                        .services(List.of(HealthcareService.builder()
                                .id("routine")
                                .duration(Duration.ofMinutes(10))
                                .build()))
                        .sessions(sessions)
                        .unavailable(away)
                        .appointments(appointments)
                        .build())
                .get();
    }
}
