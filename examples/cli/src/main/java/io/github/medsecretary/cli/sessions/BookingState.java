package io.github.medsecretary.cli.sessions;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.control.Either;
import java.util.Locale;

/**
 * How a booking stands.
 *
 * @param status its status
 * @param availability whether it had a seat when that was last looked at
 */
record BookingState(Status status, Availability availability) {

    static final BookingState CANCELLED = new BookingState(Status.CANCELLED, Availability.UNKNOWN);
    static final BookingState DELETED = new BookingState(Status.DELETED, Availability.UNKNOWN);

    /** The status of a booking. */
    enum Status {
        BOOKED,
        PROVISIONAL,
        CANCELLED,
        DELETED
    }

    /** Whether a booking has a seat. */
    enum Availability {
        SUPPORTED,
        ORPHANED,
        UNKNOWN
    }

    static Either<Problem, Status> status(String word) {
        return parse(Status.class, word);
    }

    static Either<Problem, Availability> availability(String word) {
        return parse(Availability.class, word);
    }

    /** The constant of which a word is the name in camel case, such as {@code Booked}. */
    static <E extends Enum<E>> Either<Problem, E> parse(Class<E> type, String word) {
        for (E each : requireNonNull(type.getEnumConstants())) {
            if (word(each).equals(word)) {
                return Either.right(each);
            }
        }
        return Either.left(Problem.of(CoreCode.UNKNOWN_CODE));
    }

    private static String word(Enum<?> each) {
        String lower = each.name().substring(1).toLowerCase(Locale.ROOT);
        return each.name().charAt(0) + lower;
    }

    boolean is(Status other) {
        return status == other;
    }

    boolean isSupported() {
        return availability == Availability.SUPPORTED;
    }

    BookingState with(Availability other) {
        return new BookingState(status, other);
    }

    Fields json() {
        return Fields.none()
                .with("status", word(status))
                .with("availability", status == Status.DELETED ? Fields.NULL : Fields.text(word(availability)));
    }
}
