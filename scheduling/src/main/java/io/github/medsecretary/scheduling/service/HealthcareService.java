package io.github.medsecretary.scheduling.service;

import io.github.medsecretary.core.style.HouseStyle;
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
