package io.github.medsecretary.correspondence.preview;

import io.github.medsecretary.core.appointment.AppointmentDetails;
import io.github.medsecretary.core.appointment.Venue;
import io.github.medsecretary.core.person.Organisation;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.core.person.Practitioner;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.correspondence.content.Absence;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.content.LetterKind;
import io.github.medsecretary.correspondence.content.Recipient;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** As little as may be. */
final class InventedShort implements Invented {

    @Override
    public Organisation sender() {
        return Organisation.builder().id("o").name("Elm Surgery").build();
    }

    @Override
    public Practitioner author() {
        return Practitioner.builder()
                .id("a")
                .name(PersonName.builder().family("Ng").build())
                .build();
    }

    @Override
    public Patient patient(LocalDate born) {
        return Patient.builder()
                .id("p")
                .name(PersonName.builder().given("Bo").build())
                .birthDate(born.getYear() < 2000 ? Optional.empty() : Optional.of(born))
                .address(Invented.address("1 Elm", "Ely", "CB7 4ZZ"))
                .generalPractitioner("gp")
                .build();
    }

    @Override
    public Recipient.Builder other(String id) {
        return Recipient.builder().id(id).name("Dr Ay").address(Invented.address("2 Elm", "Ely", "CB7 4ZZ"));
    }

    @Override
    public Seq<Recipient> copies() {
        return List.empty();
    }

    @Override
    public AppointmentDetails appointment(Instant start) {
        return AppointmentDetails.builder()
                .id("a1")
                .patient(Reference.of(Reference.PATIENT, "p"))
                .service("Eyes")
                .start(start)
                .end(start.plus(Duration.ofMinutes(5)))
                .zone(SiteZone.of(ZoneId.of("Europe/London")))
                .venue(Venue.of("Elm"))
                .build();
    }

    @Override
    public Optional<String> remark() {
        return Optional.empty();
    }

    @Override
    public String words() {
        return "Well.";
    }

    @Override
    public Seq<Fragment> said(LetterKind kind) {
        return List.of(
                        Said.of("f1", Heading.CLINICAL_SUMMARY, new Body.Narrative(words())),
                        Said.of(
                                "f2",
                                Heading.ALLERGIES_AND_ADVERSE_REACTIONS,
                                new Body.Absent("allergies", Absence.KNOWN_NONE)))
                .appendAll(
                        kind == LetterKind.DISCHARGE
                                ? List.of(Said.of("f3", Heading.DIAGNOSES, new Body.Diagnoses(List.of("Cold"))))
                                : List.empty());
    }

    @Override
    public Seq<String> results() {
        return List.of("Hb 140 g/L");
    }

    @Override
    public Seq<String> enclosures() {
        return List.of("Leaflet");
    }
}
