package io.github.medsecretary.scheduling.testkit.planted;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.diary.Link;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.github.medsecretary.scheduling.service.Need;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A doctor who sees two patients each morning, from Monday to Thursday. */
final class FourDays {

    static final Interval ALL =
            Interval.between(Instant.parse("2030-01-07T00:00:00Z"), Instant.parse("2030-01-11T00:00:00Z"));

    private static final SiteZone LONDON = SiteZone.of(ZoneId.of("Europe/London"));
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    private FourDays() {}

    /** From nine on, on a day counted from 0, after so many half hours. */
    static Instant at(int day, int halfHours) {
        return Instant.parse("2030-01-07T09:00:00Z").plus(Duration.ofDays(day)).plus(HALF_HOUR.multipliedBy(halfHours));
    }

    static Appointment visit(String id, String patient, Instant start) {
        return Appointment.builder()
                .id(id)
                .patient(patient)
                .service("half-hour")
                .start(start)
                .with(List.of("dr-1"))
                .build();
    }

    static Diary diary(Seq<Appointment> visits, Seq<Link> links) {
        return Diary.of(DiaryContent.builder()
                        .zone(LONDON)
                        .resources(List.of(Resource.builder()
                                .id("dr-1")
                                .kind(ResourceKind.PRACTITIONER)
                                .build()))
                        .services(List.of(HealthcareService.builder()
                                .id("half-hour")
                                .duration(HALF_HOUR)
                                .needs(List.of(Need.of(ResourceKind.PRACTITIONER)))
                                .build()))
                        .sessions(List.range(0, 4).map(FourDays::session))
                        .appointments(visits)
                        .links(links)
                        .build())
                .getOrElseThrow(problems -> new IllegalStateException(problems.toString()));
    }

    private static ClinicSession session(int day) {
        return ClinicSession.builder()
                .id("s" + day)
                .practitioner("dr-1")
                .interval(Interval.between(at(day, 0), at(day, 2)))
                .services(List.of("half-hour"))
                .step(HALF_HOUR)
                .build();
    }
}
