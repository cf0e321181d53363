package io.github.medsecretary.scheduling.session;

import io.github.medsecretary.core.style.HouseStyle;
import io.github.medsecretary.core.time.Interval;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One held clinic: a practitioner who sees patients from one moment to another. It may cross midnight.
 *
 * <p>Two sessions that abut are two: a visit lies wholly inside one. Immutable and thread-safe.
 */
@Value.Immutable
@HouseStyle
public interface ClinicSession {

    /** The caller's id. */
    String id();

    /** The id of the practitioner who holds it. */
    String practitioner();

    /** The id of the room it is held in, if it has one of its own. */
    Optional<String> room();

    /** From when until when. */
    Interval interval();

    /** The ids of the services that it offers. */
    @Value.Default
    default Seq<String> services() {
        return List.empty();
    }

    /** Visits that are found start at its start or a multiple of this elapsed time later; positive. */
    Duration step();

    /** Whether it offers a service. */
    default boolean offers(String service) {
        return services().contains(service);
    }

    /** Whether a visit may start at that moment by its grid. */
    default boolean isOnGrid(Instant start) {
        return !start.isBefore(interval().start())
                && Duration.between(interval().start(), start).toNanos() % step().toNanos() == 0;
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableClinicSession.Builder {
        Builder() {}
    }
}
