package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a line of a paper book says of an appointment.
 *
 * @param ask who wants it
 * @param status what became of it so far
 * @param start from when on, if it has a place
 * @param with what it takes
 * @param until until when its place is held
 */
record Line(Ask ask, AppointmentStatus status, Optional<Instant> start, Set<String> with, Optional<Instant> until) {

    private static final Set<AppointmentStatus> TENTATIVE =
            EnumSet.of(AppointmentStatus.PROPOSED, AppointmentStatus.PENDING);
    private static final Set<AppointmentStatus> EXPECTED = EnumSet.of(
            AppointmentStatus.PROPOSED,
            AppointmentStatus.PENDING,
            AppointmentStatus.BOOKED,
            AppointmentStatus.WAITLIST,
            AppointmentStatus.ARRIVED,
            AppointmentStatus.CHECKED_IN);

    static Line of(Appointment appointment) {
        return new Line(
                Ask.of(appointment),
                appointment.status(),
                appointment.start(),
                new TreeSet<>(appointment.with().asJava()),
                appointment.heldUntil());
    }

    static Line fresh(Ask ask, Place place, AppointmentStatus status, Optional<Instant> until) {
        return new Line(ask, status, Optional.of(place.start()), taken(place), until);
    }

    Line as(AppointmentStatus next) {
        return new Line(ask, next, start, with, TENTATIVE.contains(next) ? until : Optional.empty());
    }

    Line at(Place place) {
        return new Line(ask, status, Optional.of(place.start()), taken(place), until);
    }

    Line heldUntil(Instant moment) {
        return new Line(ask, status, start, with, Optional.of(moment));
    }

    Line waiting() {
        return new Line(ask, status, Optional.empty(), with, Optional.empty());
    }

    boolean isTentative() {
        return TENTATIVE.contains(status);
    }

    boolean isMovable() {
        return isTentative() || status == AppointmentStatus.BOOKED;
    }

    boolean isExpected() {
        return EXPECTED.contains(status);
    }

    boolean hasLapsed(AsOf present) {
        return until.isPresent() && !until.get().isAfter(present.instant());
    }

    boolean isOfALaterDay(AsOf present) {
        return start.isPresent() && House.ZONE.date(present.instant()).isBefore(House.ZONE.date(start.get()));
    }

    private static Set<String> taken(Place place) {
        return new TreeSet<>(place.with().asJava());
    }
}
