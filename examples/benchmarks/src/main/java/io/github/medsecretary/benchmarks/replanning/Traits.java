package io.github.medsecretary.benchmarks.replanning;

import io.github.medsecretary.benchmarks.replanning.Booking.Priority;
import java.util.Optional;

/**
 * How often appointments are special, in percent.
 *
 * @param breach have a breach date, up to two weeks after their start
 * @param window may start within so many days only
 * @param widest the most days of such a window to either side; 0 means hours
 * @param pinned must stay
 * @param again are further visits of a patient
 */
record Traits(int breach, int window, int widest, int pinned, int again) {

    private static final int LAST_BREACH = 14;

    Booking booking(Chance chance, String id, String patient, Case.Service service, Seat seat) {
        boolean bounded = chance.percent(window);
        long breachDay = chance.percent(breach) ? seat.day() + chance.between(0, LAST_BREACH) : Booking.NEVER;
        return new Booking(
                id,
                patient,
                service.id(),
                seat.start(),
                service.minutes(),
                seat.with(),
                "booked",
                priority(chance),
                bounded ? seat.start() - width(chance) : Booking.NONE,
                bounded ? seat.start() + width(chance) : Booking.NEVER,
                breachDay,
                chance.percent(pinned),
                chance.percent(60),
                moves(chance),
                part(chance));
    }

    private long width(Chance chance) {
        return widest == 0 ? 15L * chance.between(0, 12) : 24 * 60L * chance.between(0, widest) + 60;
    }

    private static Priority priority(Chance chance) {
        int share = chance.below(100);
        return share < 72
                ? Priority.ROUTINE
                : share < 89 ? Priority.SOON : share < 98 ? Priority.URGENT : Priority.EMERGENCY;
    }

    private static int moves(Chance chance) {
        int share = chance.below(100);
        return share < 75 ? 0 : share < 92 ? 1 : share < 98 ? 2 : 3;
    }

    private static Optional<String> part(Chance chance) {
        return chance.percent(30) ? Optional.of(chance.percent(50) ? "morning" : "afternoon") : Optional.empty();
    }

    /** Somebody who comes in and has no place. */
    static Booking emergency(Chance chance, int number, Case.Service service, long latest) {
        return new Booking(
                "e" + number,
                "pe" + number,
                service.id(),
                Booking.NONE,
                service.minutes(),
                java.util.List.of(),
                "proposed",
                chance.percent(60) ? Priority.EMERGENCY : Priority.URGENT,
                Booking.NONE,
                latest,
                Booking.NEVER,
                false,
                false,
                0,
                Optional.empty());
    }
}
