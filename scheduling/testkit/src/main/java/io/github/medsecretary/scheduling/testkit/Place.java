package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Optional;

/**
 * A place that an appointment may have.
 *
 * @param start from when on
 * @param with what it takes
 */
record Place(Instant start, List<String> with) {

    /** What services need beside a practitioner and a room. */
    private static final Map<String, String> EXTRAS =
            TreeMap.of("ecg", "ecg", "monitored", "monitor", "chaperoned", "chaperone");

    /** In a session, with what a service needs. */
    static Place in(ClinicSession session, Instant start, String service) {
        var held = List.of(session.practitioner()).appendAll(Option.ofOptional(session.room()));
        return new Place(start, EXTRAS.get(service).map(held::append).getOrElse(held));
    }

    /** That of an appointment, if it has one. */
    static Optional<Place> of(Appointment appointment) {
        return appointment.start().map(start -> new Place(start, List.ofAll(appointment.with())));
    }
}
