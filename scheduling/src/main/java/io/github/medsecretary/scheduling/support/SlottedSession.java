package io.github.medsecretary.scheduling.support;

import io.github.medsecretary.core.style.HouseStyle;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.ArrayList;
import org.immutables.value.Value;

/**
 * A session whose time is cut into slots of one length, each with so many places: several people give the same services
 * side by side.
 *
 * <p>A remainder at the end that is shorter than a slot is not used. Immutable and thread-safe.
 */
@Value.Immutable
@HouseStyle
public interface SlottedSession {

    /** The caller's id. */
    String id();

    /** From when until when. */
    Interval interval();

    /** The ids of the services that it offers. */
    Seq<String> services();

    /** How long a slot is; positive. */
    Duration slot();

    /** How many can be seen in each slot at once; at least 1. */
    int capacity();

    /** A clinic of one practitioner: one place in each step. */
    static SlottedSession of(ClinicSession clinic) {
        return builder()
                .id(clinic.id())
                .interval(clinic.interval())
                .services(clinic.services())
                .slot(clinic.step())
                .capacity(1)
                .build();
    }

    /** Its slots in order of time. */
    default Seq<Interval> slots() {
        var slots = new ArrayList<Interval>();
        for (var start = interval().start();
                !start.plus(slot()).isAfter(interval().end());
                start = start.plus(slot())) {
            slots.add(Interval.between(start, start.plus(slot())));
        }
        return List.ofAll(slots);
    }

    /** Whether it offers a service. */
    default boolean offers(String service) {
        return services().contains(service);
    }

    /** How many can be seen in all its slots together. */
    default long places() {
        return interval().length().dividedBy(slot()) * capacity();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableSlottedSession.Builder {
        Builder() {}
    }
}
