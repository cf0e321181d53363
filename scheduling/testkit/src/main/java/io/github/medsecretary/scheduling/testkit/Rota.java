package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.github.medsecretary.scheduling.session.UnavailabilityKind;
import io.vavr.collection.List;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What an action would change in the rota.
 *
 * @param clinic one more
 * @param absence one more
 */
record Rota(ClinicSession clinic, Unavailability absence) {

    private static final List<String> DOCTORS = List.of("dr-1", "dr-2");
    private static final List<String> ROOMS = List.of("room-1", "room-2", "room-3");
    private static final List<String> CLOSABLE =
            List.of("dr-1", "dr-2", "room-1", "room-2", "room-3", "monitor", "ecg", "chaperone", "main", "branch");

    /** Near a session, so that it meets those who are booked there. */
    static Rota of(Action action, ClinicSession near, String fresh) {
        Instant begins = near.interval().start();
        return new Rota(clinic(action, begins, fresh), absence(action, begins));
    }

    private static ClinicSession clinic(Action action, Instant begins, String fresh) {
        Instant start = begins.plus(Duration.ofMinutes(15L * (action.start() - 8)));
        return ClinicSession.builder()
                .id(fresh)
                .practitioner(DOCTORS.get(action.who() % DOCTORS.size()))
                .room(ROOMS.get(action.who() / 2 % ROOMS.size()))
                .interval(Interval.between(start, start.plus(Duration.ofMinutes(30L * (1 + action.seat() % 5)))))
                .services(House.SERVICES)
                .step(Duration.ofMinutes(5))
                .terms(terms(action.who() / 6))
                .build();
    }

    /** Half of them have few places, so that one more clinic may be too small for those who would be in it. */
    private static SessionTerms terms(int number) {
        return number % 2 == 0
                ? SessionTerms.none()
                : SessionTerms.builder().places(number / 2 % 3).build();
    }

    private static Unavailability absence(Action action, Instant begins) {
        Instant from = begins.plus(Duration.ofMinutes(5L * action.start()));
        String of = CLOSABLE.get(action.who() % CLOSABLE.size());
        boolean isPartial = of.equals("monitor") && action.seat() % 2 == 0;
        return Unavailability.builder()
                .resource(of)
                .interval(Interval.between(from, from.plus(Duration.ofMinutes(5 + action.minutes() / 4))))
                .reason(UnavailabilityKind.OTHER.code())
                .quantity(isPartial ? Optional.of(1) : Optional.empty())
                .build();
    }
}
