package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.history.Version;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;

/** How long before its start a visit was booked, by looking at each version. */
final class PlainLead {

    private PlainLead() {}

    static boolean isExpected(Appointment appointment) {
        return switch (appointment.status()) {
            case BOOKED, ARRIVED, CHECKED_IN, FULFILLED, NOSHOW -> true;
            case PROPOSED, PENDING, CANCELLED, ENTERED_IN_ERROR, WAITLIST -> false;
        };
    }

    /** The moment of the version in which it was last booked and not in the one before; none if that is not there. */
    static Seq<Instant> bookedSince(Seq<Version> versions, String appointment) {
        return versions.zip(versions.tail())
                .filter(pair -> !isBooked(pair._1, appointment) && isBooked(pair._2, appointment))
                .map(pair -> pair._2.at().instant())
                .toList()
                .takeRight(1);
    }

    private static boolean isBooked(Version version, String appointment) {
        return version.diary()
                .appointment(appointment)
                .filter(PlainLead::isExpected)
                .isPresent();
    }

    static Duration between(Instant booked, Instant start) {
        return List.of(Duration.ZERO, Duration.between(booked, start)).max().get();
    }
}
