package io.github.medsecretary.scheduling.session;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/**
 * A part of a session, wherever the session lies: {@code [from, until)} in time elapsed since its start, as its grid
 * counts. In a night in which the clocks change it keeps its distance from the start, not its time on the clock.
 *
 * @param from how long after the session's start it begins, not negative
 * @param until how long after the session's start it ends, later than {@code from}
 */
public record Stretch(Duration from, Duration until) {

    /**
     * Checks that it lies in order.
     *
     * @throws IllegalArgumentException if it begins before the session or is empty
     */
    public Stretch {
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        if (!isInOrder(from, until)) {
            throw new IllegalArgumentException(SchedulingCode.EMPTY_INTERVAL.sentence());
        }
    }

    /** The stretch, or {@link SchedulingCode#EMPTY_INTERVAL} if it begins before the session or is empty. */
    public static Either<Problem, Stretch> of(Duration from, Duration until) {
        return isInOrder(from, until)
                ? Either.right(new Stretch(from, until))
                : Either.left(Problem.of(SchedulingCode.EMPTY_INTERVAL));
    }

    /**
     * From so many minutes after the session's start until so many.
     *
     * @throws IllegalArgumentException if it begins before the session or is empty
     */
    public static Stretch ofMinutes(long from, long until) {
        return new Stretch(Duration.ofMinutes(from), Duration.ofMinutes(until));
    }

    private static boolean isInOrder(Duration from, Duration until) {
        return !from.isNegative() && from.compareTo(until) < 0;
    }

    /** How long it is. */
    public Duration length() {
        return until.minus(from);
    }

    /** The same so much later. */
    Stretch later(Duration by) {
        return new Stretch(from.plus(by), until.plus(by));
    }

    /** What is left of it where the session begins so much later, told from the new start. */
    Option<Stretch> earlier(Duration by) {
        return Option.when(
                until.compareTo(by) > 0,
                () -> new Stretch(from.compareTo(by) > 0 ? from.minus(by) : Duration.ZERO, until.minus(by)));
    }

    /** Where it lies in a session that starts at a moment. */
    public Interval after(Instant start) {
        return Interval.between(start.plus(from), start.plus(until));
    }
}
