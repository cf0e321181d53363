package io.github.medsecretary.scheduling.notice;

import io.github.medsecretary.core.appointment.Attendance;
import io.github.medsecretary.core.appointment.NextStep;
import io.github.medsecretary.core.appointment.Venue;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.Site;
import io.github.medsecretary.scheduling.service.HealthcareService;
import java.util.Optional;

/**
 * What a diary does not know and patients are told: the names by which they know services, places and people, and what a
 * practice has to say about an appointment. Implementations are pure and thread-safe.
 */
public interface NoticeNames {

    /** Everything by its id, and nothing beside. */
    static NoticeNames ids() {
        return new NoticeNames() {};
    }

    /** A service. */
    default String service(HealthcareService service) {
        return service.id();
    }

    /** A practitioner. */
    default String practitioner(Resource practitioner) {
        return practitioner.id();
    }

    /** A site, and a room in it if the visit takes one. */
    default Venue venue(Site site, Optional<Resource> room) {
        return new Venue(site.id(), room.map(Resource::id), Optional.empty());
    }

    /** How to prepare for an appointment and what to bring, if there is anything to say. */
    default Optional<String> instruction(Appointment appointment) {
        return Optional.empty();
    }

    /** Who may be told of an appointment. */
    default Labels labels(Appointment appointment) {
        return Labels.none();
    }

    /** Why an appointment was moved or cancelled, in a sentence that is fit for the patient, if that is to be said. */
    default Optional<String> reason(Appointment appointment) {
        return Optional.empty();
    }

    /** What follows an appointment that was called off, if that is decided. */
    default Optional<NextStep> next(Appointment appointment) {
        return Optional.empty();
    }

    /** Whether a patient who was not there comes by themselves or is brought. */
    default Attendance attendance(Appointment appointment) {
        return Attendance.DID_NOT_ATTEND;
    }
}
