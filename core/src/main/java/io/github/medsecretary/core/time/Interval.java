package io.github.medsecretary.core.time;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * A half-open stretch of time {@code [start, end)} between two instants, never empty.
 *
 * <p>Half-open: an interval that begins when another ends does not overlap it, so back-to-back appointments never
 * conflict. The vocabulary is that of ThreeTen-Extra's {@code Interval}, but the empty interval is refused: an
 * appointment of no length is a slip. Unbounded intervals are not modelled. Immutable and thread-safe.
 */
public final class Interval implements Comparable<Interval> {

    private static final Comparator<Interval> IN_ORDER =
            Comparator.comparing(Interval::start).thenComparing(Interval::end);

    private final Instant start;
    private final Instant end;

    private Interval(Instant start, Instant end) {
        this.start = start;
        this.end = end;
    }

    /** The interval {@code [start, end)}, or {@link CoreCode#EMPTY_INTERVAL} if it would end at or before its start. */
    public static Either<Problem, Interval> of(Instant start, Instant end) {
        return start.isBefore(end)
                ? Either.right(new Interval(start, end))
                : Either.left(Problem.of(CoreCode.EMPTY_INTERVAL));
    }

    /** The interval of a positive length from {@code start}, or {@link CoreCode#EMPTY_INTERVAL}. */
    public static Either<Problem, Interval> of(Instant start, Duration length) {
        return of(start, start.plus(length));
    }

    /**
     * The interval {@code [start, end)} of bounds that the program itself made.
     *
     * @throws IllegalArgumentException if it would end at or before its start
     */
    public static Interval between(Instant start, Instant end) {
        if (!requireNonNull(start, "start").isBefore(requireNonNull(end, "end"))) {
            throw new IllegalArgumentException(CoreCode.EMPTY_INTERVAL.sentence());
        }
        return new Interval(start, end);
    }

    /** The first moment inside. */
    public Instant start() {
        return start;
    }

    /** The first moment after it. */
    public Instant end() {
        return end;
    }

    /** How long it is in elapsed time. */
    public Duration length() {
        return Duration.between(start, end);
    }

    /** Whether the moment lies inside: the start does, the end does not. */
    public boolean contains(Instant moment) {
        return !moment.isBefore(start) && moment.isBefore(end);
    }

    /** Whether all of {@code other} lies inside. */
    public boolean encloses(Interval other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /** Whether one begins exactly where the other ends. */
    public boolean abuts(Interval other) {
        return end.equals(other.start) || other.end.equals(start);
    }

    /** Whether the two share a moment. */
    public boolean overlaps(Interval other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** Whether there is no gap between the two: they overlap or abut. */
    public boolean isConnected(Interval other) {
        return !start.isAfter(other.end) && !other.start.isAfter(end);
    }

    /** What the two share, if they overlap. */
    public Optional<Interval> intersection(Interval other) {
        return overlaps(other)
                ? Optional.of(new Interval(later(start, other.start), earlier(end, other.end)))
                : Optional.empty();
    }

    /** The smallest interval that encloses both. */
    public Interval span(Interval other) {
        return new Interval(earlier(start, other.start), later(end, other.end));
    }

    /** The same interval later by {@code shift}, which may be negative. */
    public Interval plus(Duration shift) {
        return new Interval(start.plus(shift), end.plus(shift));
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Interval other) {
        return IN_ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Interval that && start.equals(that.start) && end.equals(that.end);
    }

    @Override
    public int hashCode() {
        return 31 * start.hashCode() + end.hashCode();
    }

    /** ISO 8601: {@code start/end} in UTC. */
    @Override
    public String toString() {
        return start + "/" + end;
    }
}
