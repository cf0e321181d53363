package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.core.style.HouseStyle;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.appointment.Appointment;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/** One appointment's own old and new place: all that a cost may look at. Immutable and thread-safe. */
@Value.Immutable
@HouseStyle
public interface Transfer {

    /** The appointment. */
    Appointment appointment();

    /** The old place, if it had one. */
    Optional<Place> from();

    /** Whether the old place is gone. */
    boolean displaced();

    /** The id of the practitioner of the old place, if there was one. */
    Optional<String> oldPractitioner();

    /** The new place; empty if it gets none. */
    Optional<Place> to();

    /** The id of the practitioner of the new place, if there is one. */
    Optional<String> newPractitioner();

    /** The wall clock by which days and times are told. */
    SiteZone zone();

    /** The present. */
    AsOf asOf();

    /** What the wall clock shows at the old start. */
    default Optional<LocalDateTime> oldLocal() {
        return from().map(place -> zone().wallClock(place.start()));
    }

    /** What the wall clock shows at the new start. */
    default Optional<LocalDateTime> newLocal() {
        return to().map(place -> zone().wallClock(place.start()));
    }

    /** Whether start and practitioner stay. */
    default boolean keepsStartAndPractitioner() {
        return from().isPresent()
                && to().isPresent()
                && from().get().start().equals(to().get().start())
                && oldPractitioner().equals(newPractitioner());
    }

    /** The same to no place. */
    default Transfer toNowhere() {
        return builder()
                .appointment(appointment())
                .from(from())
                .displaced(displaced())
                .oldPractitioner(oldPractitioner())
                .zone(zone())
                .asOf(asOf())
                .build();
    }

    /** Whether somebody who had a place gets another start or practitioner. */
    default boolean isMove() {
        return from().isPresent() && to().isPresent() && !keepsStartAndPractitioner();
    }

    /** The same to another place. */
    default Transfer to(Place place, Optional<String> practitioner) {
        return builder()
                .appointment(appointment())
                .from(from())
                .displaced(displaced())
                .oldPractitioner(oldPractitioner())
                .to(place)
                .newPractitioner(practitioner)
                .zone(zone())
                .asOf(asOf())
                .build();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableTransfer.Builder {
        Builder() {}
    }
}
