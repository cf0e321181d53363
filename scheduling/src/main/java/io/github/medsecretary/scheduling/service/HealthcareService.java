package io.github.medsecretary.scheduling.service;

import io.github.medsecretary.core.style.HouseStyle;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that a practice offers and that is booked: FHIR's HealthcareService. Immutable and thread-safe. */
@Value.Immutable
@HouseStyle
public interface HealthcareService {

    /** The caller's id. */
    String id();

    /** How long a visit takes unless the appointment says otherwise; positive. */
    Duration duration();

    /** How long practitioner and room stay busy after a visit; not negative. */
    @Value.Default
    default Duration bufferAfter() {
        return Duration.ZERO;
    }

    /** How long practitioner and room must be free before a visit, to be made ready; not negative. */
    @Value.Default
    default Duration bufferBefore() {
        return Duration.ZERO;
    }

    /**
     * How long a resource stays busy after a visit: {@link #bufferAfter} if its kind has a turnaround, or its own
     * turnaround if that is longer.
     */
    default Duration turnaroundAfter(Resource resource) {
        Duration own = resource.turnaround();
        return resource.kind().hasTurnaround() && own.compareTo(bufferAfter()) < 0 ? bufferAfter() : own;
    }

    /** How long a resource must have been free before a visit: {@link #bufferBefore} if its kind has a turnaround. */
    default Duration turnaroundBefore(Resource resource) {
        return resource.kind().hasTurnaround() ? bufferBefore() : Duration.ZERO;
    }

    /** How long before a visit the patient must have been told how to prepare for it; nothing is to be prepared if absent. */
    Optional<Duration> preparation();

    /** What a visit takes: at most one practitioner and one room, any number of others. */
    @Value.Default
    default Seq<Need> needs() {
        return List.empty();
    }

    /** Its first need of a kind, if it has one. */
    default Optional<Need> need(ResourceKind kind) {
        return needs().find(each -> each.kind() == kind).toJavaOptional();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableHealthcareService.Builder {
        Builder() {}
    }
}
