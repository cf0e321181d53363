package io.github.medsecretary.scheduling.testkit.planted;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.resource.Site;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.github.medsecretary.scheduling.service.Need;
import io.github.medsecretary.scheduling.session.CarveOut;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.Reservation;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.github.medsecretary.scheduling.session.Stretch;
import io.vavr.collection.List;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A surgery of two hours by one doctor, the second half hour kept for the urgent, in which one visit is booked. */
final class Surgery {

    static final Interval HOURS =
            Interval.between(Instant.parse("2030-01-07T09:00:00Z"), Instant.parse("2030-01-07T11:00:00Z"));

    private static final SiteZone LONDON = SiteZone.of(ZoneId.of("Europe/London"));

    private Surgery() {}

    /** With a visit from half past nine, or from elsewhere on that morning. */
    static Diary withVisitAt(String start) {
        var kept = new CarveOut(Stretch.ofMinutes(30, 45), Reservation.forPriority(Priority.URGENT));
        return Diary.of(DiaryContent.builder()
                        .zone(LONDON)
                        .sites(List.of(Site.main(LONDON)))
                        .resources(List.of(Resource.builder()
                                .id("dr-1")
                                .kind(ResourceKind.PRACTITIONER)
                                .build()))
                        .services(List.of(HealthcareService.builder()
                                .id("half-hour")
                                .duration(Duration.ofMinutes(30))
                                .needs(List.of(Need.of(ResourceKind.PRACTITIONER)))
                                .build()))
                        .sessions(List.of(ClinicSession.builder()
                                .id("s1")
                                .practitioner("dr-1")
                                .interval(HOURS)
                                .services(List.of("half-hour"))
                                .step(Duration.ofMinutes(30))
                                .terms(SessionTerms.builder()
                                        .carveOuts(List.of(kept))
                                        .build())
                                .build()))
                        .appointments(List.of(Appointment.builder()
                                .id("a1")
                                .patient("p1")
                                .service("half-hour")
                                .start(Instant.parse(start))
                                .with(List.of("dr-1"))
                                .build()))
                        .build())
                .getOrElseThrow(problems -> new IllegalStateException(problems.toString()));
    }
}
