package io.github.medsecretary.scheduling.session;

import io.github.medsecretary.core.rule.Reference;
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

    /** On what terms its places are booked. */
    @Value.Default
    default SessionTerms terms() {
        return SessionTerms.none();
    }

    /** The first moment at which its places may be booked; from ever if absent. */
    Optional<Instant> bookableFrom();

    /** Whether there are terms that a booking could break at all: most sessions of a diary may have none. */
    @Value.Lazy
    default boolean isOnTerms() {
        return bookableFrom().isPresent() || !terms().equals(SessionTerms.none());
    }

    /** Whether it offers a service. */
    default boolean offers(String service) {
        for (String each : services()) {
            if (each.equals(service)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a visit may start at that moment by its grid. */
    default boolean isOnGrid(Instant start) {
        return !start.isBefore(interval().start())
                && Duration.between(interval().start(), start).toNanos() % step().toNanos() == 0;
    }

    /** The reference {@code Session/id}. */
    default Reference reference() {
        return Reference.of("Session", id());
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
