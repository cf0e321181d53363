package io.github.medsecretary.core.time;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A stretch of a day by the wall clock, such as {@code 09:00-12:30}, {@code 18:00-24:00} or, past midnight,
 * {@code 22:00-06:00}: longer than nothing and no longer than {@code 00:00-24:00}.
 *
 * <p>It becomes an {@link Interval} only on a date and by a site's clock, where it may be shorter or longer than the
 * clock says, because the clocks change. Immutable and thread-safe.
 */
public final class WallClockWindow {

    private static final Duration DAY = Duration.ofDays(1);

    private final LocalTime start;
    private final Duration length;

    private WallClockWindow(LocalTime start, Duration length) {
        this.start = start;
        this.length = length;
    }

    /**
     * From one time to another, on the next day unless it is later than the first; {@link CoreCode#EMPTY_INTERVAL} if
     * they are equal. An end at 00:00 is the end of the day.
     */
    public static Either<Problem, WallClockWindow> of(LocalTime start, LocalTime end) {
        var apart = Duration.between(start, end);
        return apart.isZero()
                ? Either.left(Problem.of(CoreCode.EMPTY_INTERVAL))
                : Either.right(new WallClockWindow(start, apart.isNegative() ? apart.plus(DAY) : apart));
    }

    /** From a time to 24:00, the end of the day. */
    public static WallClockWindow untilMidnight(LocalTime start) {
        return new WallClockWindow(start, DAY.minusNanos(start.toNanoOfDay()));
    }

    /** The time at which it starts. */
    public LocalTime start() {
        return start;
    }

    /** The time at which it ends, if that is not 24:00. */
    public Optional<LocalTime> end() {
        return Optional.of(endOnClock()).filter(end -> !end.equals(LocalTime.MIDNIGHT));
    }

    /** Its length by the clock. */
    public Duration length() {
        return length;
    }

    /** Whether part of it lies on the next day; an end at 24:00 does not. */
    public boolean crossesMidnight() {
        return length.compareTo(untilMidnight(start).length) > 0;
    }

    /**
     * The interval that starts on a date. Where the clocks go forward, a time that they skip is taken by the offset
     * before the change; where they go back, a time that comes twice is taken the first time.
     *
     * @return where it lies, or {@link CoreCode#EMPTY_INTERVAL} if the skipped hour leaves nothing of it, as with
     *     01:30-02:15 on the last Sunday of March in London
     */
    public Either<Problem, Placed> on(LocalDate date, SiteZone zone) {
        var from = date.atTime(start);
        var first = zone.resolve(from);
        var last = zone.resolve(from.plus(length));
        return Interval.of(first.instant(), last.instant()).map(interval -> new Placed(interval, first, last));
    }

    private LocalTime endOnClock() {
        return start.plus(length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WallClockWindow that && start.equals(that.start) && length.equals(that.length);
    }

    @Override
    public int hashCode() {
        return 31 * start.hashCode() + length.hashCode();
    }

    /** {@code start-end} as in ISO 8601, the end of the day as {@code 24:00}. */
    @Override
    public String toString() {
        return start + "-" + end().map(LocalTime::toString).orElse("24:00");
    }

    /**
     * A window on a date.
     *
     * @param interval where it lies
     * @param start what its start means there
     * @param end what its end means there
     */
    public record Placed(Interval interval, LocalResolution start, LocalResolution end) {

        /**
         * A report for each end that the clocks skip or show twice, under {@code /start} or {@code /end}:
         * {@link CoreCode#LOCAL_TIME_SKIPPED} or {@link CoreCode#LOCAL_TIME_AMBIGUOUS}.
         */
        public Seq<Problem> clockChanges() {
            return List.ofAll(change(start).map(each -> each.under("start")).stream())
                    .appendAll(List.ofAll(change(end).map(each -> each.under("end")).stream()));
        }

        private static Optional<Problem> change(LocalResolution resolution) {
            if (resolution instanceof LocalResolution.Exact) {
                return Optional.empty();
            }
            return Optional.of(Problem.of(
                    resolution instanceof LocalResolution.Skipped
                            ? CoreCode.LOCAL_TIME_SKIPPED
                            : CoreCode.LOCAL_TIME_AMBIGUOUS));
        }
    }
}
