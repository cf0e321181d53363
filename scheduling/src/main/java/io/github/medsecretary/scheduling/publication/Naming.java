package io.github.medsecretary.scheduling.publication;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.service.HealthcareService;

/**
 * How those in a diary are called when it is shown. A diary knows ids only; what a reader may see of a patient is the
 * caller's decision. Implementations are thread-safe.
 */
public interface Naming {

    /** Resources and services by their ids, patients not at all: fit for eyes that may not know who comes. */
    static Naming withoutPatients() {
        return appointment -> "";
    }

    /** Everything by its id. */
    static Naming ids() {
        return Appointment::patient;
    }

    /** The patient of an appointment; empty where it isn't to be shown. */
    String patient(Appointment appointment);

    /** A practitioner, room, device, interpreter or chaperone. */
    default String resource(Resource resource) {
        return resource.id();
    }

    /** What is done at a visit. */
    default String service(HealthcareService service) {
        return service.id();
    }
}
