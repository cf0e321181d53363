package io.github.medsecretary.scheduling.pathway;

import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.Cancellation;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Connection;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * The appointments of a diary that links and matches bind to each other, directly or by way of others. Immutable and thread-safe.
 *
 * @param diary the diary
 * @param ids the ids of the appointments
 */
public record Pathway(Diary diary, SortedSet<String> ids) {

    /** That of an appointment, which may be alone; {@link SchedulingCode#UNKNOWN_APPOINTMENT} if it is not there. */
    public static Either<Refusal, Pathway> of(Diary diary, String appointment) {
        return diary.appointments().containsKey(appointment)
                ? Either.right(new Pathway(diary, reached(diary, appointment)))
                : Either.left(Refusal.of(SchedulingCode.UNKNOWN_APPOINTMENT));
    }

    private static SortedSet<String> reached(Diary diary, String appointment) {
        SortedSet<String> reached = TreeSet.of(appointment);
        List<String> left = List.of(appointment);
        while (left.nonEmpty()) {
            var next = neighbours(diary, left.head()).removeAll(reached);
            reached = reached.addAll(next);
            left = left.tail().appendAll(next);
        }
        return reached;
    }

    private static Seq<String> neighbours(Diary diary, String id) {
        return diary.connectionsOf(id)
                .flatMap(each -> List.of(each.before(), each.after()))
                .distinct();
    }

    /** The links and matches between them. */
    public Seq<Connection> connections() {
        return ids.toList().flatMap(diary::connectionsOf).distinct();
    }

    /** The appointments, in order of id. */
    public Seq<Appointment> appointments() {
        return ids.toList().flatMap(id -> Option.ofOptional(diary.appointment(id)));
    }

    /**
     * The diary with all of them called off that still can be, in one change: what has taken place or was called off
     * before stays as it is. {@link SchedulingCode#ILLEGAL_TRANSITION} if none can be.
     */
    public Either<Refusal, Applied> cancel(Cancellation cancellation) {
        Seq<Change> cancelled = appointments()
                .filter(each -> each.status().canBecome(AppointmentStatus.CANCELLED))
                .map(each -> new Change.Cancel(each.id(), cancellation));
        return cancelled.isEmpty()
                ? Either.left(Refusal.of(SchedulingCode.ILLEGAL_TRANSITION))
                : diary.apply(new Change.Together(cancelled));
    }
}
