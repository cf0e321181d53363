package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.vavr.collection.Seq;
import java.util.Optional;

/**
 * An appointment that takes up time, with what its ids stand for.
 *
 * @param appointment the appointment
 * @param service its service
 * @param interval from its start for its duration
 * @param resources what it takes, in order of id
 */
public record Visit(Appointment appointment, HealthcareService service, Interval interval, Seq<Resource> resources) {

    /** The first resource of a kind that it takes, if any. */
    public Optional<Resource> first(ResourceKind kind) {
        return resources.find(each -> each.kind() == kind).toJavaOptional();
    }

    /** The id of the appointment. */
    public String id() {
        return appointment.id();
    }
}
