package io.github.medsecretary.scheduling.resource;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.style.HouseStyle;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import org.immutables.value.Value;

/**
 * Something that a visit takes for its time: FHIR's Practitioner, Location or Device, an interpreter or a chaperone.
 *
 * <p>Only devices may be several under one id. Immutable and thread-safe.
 */
@Value.Immutable
@HouseStyle
public interface Resource {

    /** The caller's id, unique among resources of all kinds. */
    String id();

    /** What sort of thing it is. */
    ResourceKind kind();

    /** What it can do or offer, such as {@code gp}, {@code ecg} or {@code step-free}; order is meaningless. */
    @Value.Default
    default Seq<String> capabilities() {
        return List.empty();
    }

    /** The id of the site it belongs to; {@link Site#MAIN} by default. */
    @Value.Default
    default String site() {
        return Site.MAIN;
    }

    /** How many alike there are, at least 1; more than 1 for devices only. */
    @Value.Default
    default int quantity() {
        return 1;
    }

    /**
     * How long it takes after any visit until it can be used again, such as an endoscope's reprocessing; not negative,
     * zero by default.
     */
    @Value.Default
    default Duration turnaround() {
        return Duration.ZERO;
    }

    /** Whether it has all of these capabilities. */
    default boolean canDo(Iterable<String> wanted) {
        for (String each : wanted) {
            if (!capabilities().contains(each)) {
                return false;
            }
        }
        return true;
    }

    /** The reference {@code Type/id}. */
    @Value.Lazy
    default Reference reference() {
        return Reference.of(kind().referenceType(), id());
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableResource.Builder {
        Builder() {}
    }
}
