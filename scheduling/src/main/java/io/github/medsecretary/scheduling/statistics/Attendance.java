package io.github.medsecretary.scheduling.statistics;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.Cancellation;
import io.github.medsecretary.scheduling.appointment.CancellationReason;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import java.util.Optional;

/**
 * What became of appointments.
 *
 * @param byStatus how many have each status that any has, in order of status; adds up to all
 * @param byReason how many were cancelled for each reason that any was, in order of reason
 * @param withoutReason how many were cancelled and nobody said why
 */
public record Attendance(
        SortedMap<AppointmentStatus, Integer> byStatus,
        SortedMap<CancellationReason, Integer> byReason,
        int withoutReason) {

    /** Checks that nothing is null. */
    public Attendance {
        requireNonNull(byStatus, "byStatus");
        requireNonNull(byReason, "byReason");
    }

    /** Of none. */
    public static Attendance none() {
        return new Attendance(TreeMap.empty(), TreeMap.empty(), 0);
    }

    /** Of these, in any order. */
    public static Attendance of(Iterable<Appointment> appointments) {
        var attendance = none();
        for (Appointment each : appointments) {
            attendance = attendance.plus(of(each));
        }
        return attendance;
    }

    private static Attendance of(Appointment one) {
        SortedMap<AppointmentStatus, Integer> status = TreeMap.of(one.status(), 1);
        if (one.status() != AppointmentStatus.CANCELLED) {
            return new Attendance(status, TreeMap.empty(), 0);
        }
        Optional<CancellationReason> reason = one.cancellation().map(Cancellation::reason);
        return new Attendance(
                status, reason.map(each -> TreeMap.of(each, 1)).orElseGet(TreeMap::empty), reason.isPresent() ? 0 : 1);
    }

    /** How many there are. */
    public int total() {
        return sum(byStatus.values());
    }

    /** How many have a status. */
    public int count(AppointmentStatus status) {
        return byStatus.get(status).getOrElse(0);
    }

    /** Who did not come, of all of whom it is known whether they did. */
    public Rate notAttended() {
        int missed = count(AppointmentStatus.NOSHOW);
        int came = count(AppointmentStatus.ARRIVED)
                + count(AppointmentStatus.CHECKED_IN)
                + count(AppointmentStatus.FULFILLED);
        return Rate.of(missed, (long) missed + came);
    }

    /** Who was cancelled, of all that were not entered in error. */
    public Rate cancelled() {
        return Rate.of(count(AppointmentStatus.CANCELLED), (long) total() - count(AppointmentStatus.ENTERED_IN_ERROR));
    }

    /** Both together. */
    public Attendance plus(Attendance more) {
        return new Attendance(
                byStatus.merge(more.byStatus, Math::addExact),
                byReason.merge(more.byReason, Math::addExact),
                Math.addExact(withoutReason, more.withoutReason));
    }

    private static int sum(Seq<Integer> counts) {
        return counts.fold(0, Math::addExact);
    }
}
