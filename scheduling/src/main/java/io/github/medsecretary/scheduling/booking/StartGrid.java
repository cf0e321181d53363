package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.diary.TakenMinutes;
import io.github.medsecretary.scheduling.session.ClinicSession;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The moments at which a visit may start by a session's grid, counted from 0 at the session's start.
 *
 * @param origin the session's start
 * @param step nanoseconds between two
 * @param first the number of the first that will do
 * @param last the number of the last that will do; less than {@code first} if none will
 */
record StartGrid(Instant origin, long step, long first, long last) {

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    /** The starts that are not before a moment, of visits that lie in the session and end in time. */
    static StartGrid of(ClinicSession session, Instant earliest, Instant latestEnd, Duration length) {
        Instant origin = session.interval().start();
        Instant closes = session.interval().end();
        Instant end = closes.isBefore(latestEnd) ? closes : latestEnd;
        long step = session.step().toNanos();
        Instant from = earliest.isBefore(origin) ? origin : earliest;
        long late = origin.until(from, ChronoUnit.NANOS);
        long room = origin.until(end, ChronoUnit.NANOS) - length.toNanos();
        return new StartGrid(origin, step, -Math.floorDiv(-late, step), Math.floorDiv(room, step));
    }

    /** No start at all. */
    static StartGrid none(ClinicSession session) {
        return new StartGrid(session.interval().start(), session.step().toNanos(), 0, -1);
    }

    boolean isEmpty() {
        return last < first;
    }

    Instant start(long number) {
        return origin.plusNanos(Math.multiplyExact(number, step));
    }

    Interval visit(long number, Duration length) {
        Instant start = start(number);
        return Interval.between(start, start.plus(length));
    }

    /** The first minute that begins at a start or after it. */
    long minute(long number) {
        return TakenMinutes.current(origin) - Math.floorDiv(-(sinceMinute() + number * step), MINUTE);
    }

    /** The number of the first start whose minute is not before this one. */
    long from(long minute) {
        long before = (minute - 1 - TakenMinutes.current(origin)) * MINUTE - sinceMinute();
        return Math.floorDiv(before, step) + 1;
    }

    private long sinceMinute() {
        return Math.floorMod(origin.getEpochSecond(), 60L) * 1_000_000_000L + origin.getNano();
    }

    /** How many minutes something that lasts so long from a start on certainly takes from first to last moment. */
    long wholeMinutes(Duration length) {
        boolean whole = sinceMinute() == 0 && step % MINUTE == 0 && length.toNanos() % MINUTE == 0;
        return Math.max(0, length.toMinutes() - (whole ? 0 : 1));
    }
}
