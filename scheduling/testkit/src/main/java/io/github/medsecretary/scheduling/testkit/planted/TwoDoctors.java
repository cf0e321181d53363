package io.github.medsecretary.scheduling.testkit.planted;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.replanning.Disruption;
import io.github.medsecretary.scheduling.replanning.Place;
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
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Two doctors with two places each on a Monday, and one with three on the Tuesday. The other doctor's last place is kept
 * for urgent visits. Four are booked, the last of them pinned; then the first doctor is ill on the Monday, so that a1 and
 * a2 need places. Two are free on the Tuesday.
 */
final class TwoDoctors {

    static final AsOf EARLY = AsOf.of(Instant.parse("2030-01-07T08:00:00Z"));
    static final Seq<Disruption> ILL = List.of(new Disruption.Absence(
            "dr-1", Interval.between(Instant.parse("2030-01-07T08:00:00Z"), Instant.parse("2030-01-07T18:00:00Z"))));

    private static final SiteZone LONDON = SiteZone.of(ZoneId.of("Europe/London"));

    private TwoDoctors() {}

    static Diary diary() {
        return Diary.of(DiaryContent.builder()
                        .zone(LONDON)
                        .sites(List.of(Site.main(LONDON)))
                        .resources(List.of("dr-1", "dr-2").map(TwoDoctors::doctor))
                        .services(List.of(HealthcareService.builder()
                                .id("short")
                                .duration(Duration.ofMinutes(10))
                                .needs(List.of(Need.of(ResourceKind.PRACTITIONER)))
                                .build()))
                        .sessions(List.of(
                                session("s1", "dr-1", "07", 20).build(),
                                session("s2", "dr-2", "07", 20)
                                        .terms(keeping(Stretch.ofMinutes(10, 20)))
                                        .build(),
                                session("s3", "dr-1", "08", 30).build()))
                        .appointments(List.of(
                                visit("a1", monday("09:00", "dr-1")).build(),
                                visit("a2", monday("09:10", "dr-1"))
                                        .priority(Priority.SOON)
                                        .build(),
                                visit("a3", monday("09:00", "dr-2")).build(),
                                visit("a4", tuesday("09:20")).pinned(true).build()))
                        .build())
                .getOrElseThrow(problems -> new IllegalStateException(problems.toString()));
    }

    static Place monday(String time, String doctor) {
        return new Place(Instant.parse("2030-01-07T" + time + ":00Z"), List.of(doctor));
    }

    static Place tuesday(String time) {
        return new Place(Instant.parse("2030-01-08T" + time + ":00Z"), List.of("dr-1"));
    }

    private static Resource doctor(String id) {
        return Resource.builder().id(id).kind(ResourceKind.PRACTITIONER).build();
    }

    private static SessionTerms keeping(Stretch last) {
        return SessionTerms.builder()
                .carveOuts(List.of(new CarveOut(last, Reservation.forPriority(Priority.URGENT))))
                .build();
    }

    private static ClinicSession.Builder session(String id, String doctor, String day, int minutes) {
        var start = Instant.parse("2030-01-" + day + "T09:00:00Z");
        return ClinicSession.builder()
                .id(id)
                .practitioner(doctor)
                .interval(Interval.between(start, start.plus(Duration.ofMinutes(minutes))))
                .services(List.of("short"))
                .step(Duration.ofMinutes(10));
    }

    private static Appointment.Builder visit(String id, Place place) {
        return Appointment.builder()
                .id(id)
                .patient("of-" + id)
                .service("short")
                .start(place.start())
                .with(place.with());
    }
}
