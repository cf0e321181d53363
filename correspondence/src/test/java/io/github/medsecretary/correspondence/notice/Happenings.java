package io.github.medsecretary.correspondence.notice;

import io.github.medsecretary.core.appointment.AppointmentDetails;
import io.github.medsecretary.core.appointment.Venue;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.vavr.collection.List;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Appointments of Mrs Field, and the frame of letters about them. */
final class Happenings {

    static final SiteZone LONDON = SiteZone.of(ZoneId.of("Europe/London"));

    private Happenings() {}

    static AppointmentDetails.Builder at(String instant) {
        Instant start = Instant.parse(instant);
        return AppointmentDetails.builder()
                .id("a1")
                .patient(Reference.of("Patient", "p1"))
                .service("Gastroenterology")
                .start(start)
                .end(start.plus(Duration.ofMinutes(20)))
                .zone(LONDON);
    }

    static Venue riverside(String room) {
        return new Venue(
                "Riverside Clinic",
                Optional.of(room),
                Optional.of(Sample.address("Riverside Clinic", "1 Quay Street", "Exmouth", "EX8 1AA")));
    }

    static Frame frame() {
        return of(Sample.patient()).build();
    }

    static Frame.Builder of(Patient patient) {
        LetterContent sample = Sample.content(List.empty());
        return Frame.builder()
                .reference("OUR/2030/0002")
                .written(LocalDate.of(2030, 1, 5))
                .organisation(sample.organisation())
                .patient(patient)
                .author(Sample.lee());
    }
}
