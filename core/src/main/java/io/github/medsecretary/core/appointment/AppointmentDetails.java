package io.github.medsecretary.core.appointment;

import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.style.HouseStyle;
import io.github.medsecretary.core.time.SiteZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An appointment as it is told to the patient and to those who may know: FHIR's Appointment, in names rather than ids.
 * Nothing in it is for the practice's eyes only. Prints nothing that tells of the patient. Immutable and thread-safe.
 */
@Value.Immutable
@HouseStyle
public interface AppointmentDetails {

    /** The caller's id. */
    String id();

    /** Whose it is: {@code Patient/id}. */
    Reference patient();

    /** The service by the name that patients know. */
    @Value.Redacted
    String service();

    /** When it starts. */
    @Value.Redacted
    Instant start();

    /** When it ends, after the start. */
    @Value.Redacted
    Instant end();

    /** By whose wall clock it is told: its site's. */
    SiteZone zone();

    /** How it is held; in person by default. */
    @Value.Default
    @Value.Redacted
    default MeetingMode mode() {
        return MeetingMode.IN_PERSON;
    }

    /** Where it is held; nowhere, such as by telephone, if absent. */
    Optional<Venue> venue();

    /** With whom, as the patient knows them; with anybody if absent. */
    @Value.Redacted
    Optional<String> practitioner();

    /** What to bring and how to prepare: FHIR's patientInstruction. */
    @Value.Redacted
    Optional<String> patientInstruction();

    /** Who may be told of it; what its words tell is for a policy to add. */
    @Value.Default
    default Labels labels() {
        return Labels.none();
    }

    /** What the wall clock of its site shows when it starts, and by which offset. */
    default ZonedDateTime localStart() {
        return start().atZone(zone().zone());
    }

    /** The day on which it starts, by its site's wall clock. */
    default LocalDate day() {
        return zone().date(start());
    }

    /** Refuses an appointment of no length, one of somebody who is no patient, and a service without a name. */
    @Value.Check
    default void check() {
        if (!start().isBefore(end())) {
            throw new IllegalStateException("an appointment ends after its start");
        }
        if (!patient().type().equals(Reference.PATIENT)) {
            throw new IllegalStateException("an appointment is a patient's");
        }
        if (service().isBlank()) {
            throw new IllegalStateException("an appointment's service has a name");
        }
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableAppointmentDetails.Builder {
        Builder() {}
    }
}
