package io.github.medsecretary.benchmarks.replanning;

/** The table {@code least-disruption-1}, written down a second time from its words. */
final class Costs {

    private final long asOf;

    Costs(long asOf) {
        this.asOf = asOf;
    }

    static long unplaced(Booking booking) {
        return 1_000_000 * booking.priority().weight;
    }

    long of(Task task, Seat to) {
        Booking booking = task.booking();
        if (!booking.hasPlace()) {
            return arriving(booking, to) + (to.start() - asOf) / 60 * booking.priority().waiting;
        }
        Seat from = task.old();
        if (to.start() == from.start() && to.practitioner().equals(from.practitioner())) {
            return to.with().equals(from.with()) ? 0 : 1;
        }
        return arriving(booking, to) + leaving(task, from, to);
    }

    /** The part for a start after the breach date. */
    static long late(Booking booking, Seat to) {
        long weight = booking.priority().weight;
        long days = booking.breachDay() == Booking.NEVER ? 0 : to.day() - booking.breachDay();
        return days > 0 ? 100_000 * weight + 1_000 * weight * days : 0;
    }

    private static long arriving(Booking booking, Seat to) {
        String part = to.minuteOfDay() < 12 * 60 ? "morning" : "afternoon";
        return late(booking, to)
                + (booking.prefers().isPresent() && !booking.prefers().get().equals(part) ? 100 : 0);
    }

    private long leaving(Task task, Seat from, Seat to) {
        Booking booking = task.booking();
        long days = to.day() - from.day();
        return (task.displaced() ? 0 : 2_000 + (booking.notified() ? 3_000 : 0))
                + 1_000L * booking.movedBefore()
                + (days > 0 ? 50 * booking.priority().weight * days : -10 * days)
                + Math.abs(to.minuteOfDay() - from.minuteOfDay()) / 10
                + (to.practitioner().equals(from.practitioner()) ? 0 : 200)
                + (to.start() < from.start() && to.start() < asOf + 24 * 60 ? 500 : 0);
    }
}
