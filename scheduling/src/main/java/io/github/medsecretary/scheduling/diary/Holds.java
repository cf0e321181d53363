package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import java.time.Instant;
import java.util.Optional;

/**
 * Whose place is held, the first to lapse first.
 *
 * @param inOrder by their end, then by id
 */
record Holds(TreeSet<Held> inOrder) {

    /** One hold. */
    record Held(Instant until, String appointment) implements Comparable<Held> {
        @Override
        public int compareTo(Held other) {
            int byEnd = until.compareTo(other.until);
            return byEnd != 0 ? byEnd : appointment.compareTo(other.appointment);
        }
    }

    static Holds of(Iterable<Appointment> appointments) {
        var holds = new Holds(TreeSet.empty());
        for (Appointment each : appointments) {
            holds = holds.put(each);
        }
        return holds;
    }

    Holds put(Appointment appointment) {
        return appointment
                .heldUntil()
                .map(until -> new Holds(inOrder.add(new Held(until, appointment.id()))))
                .orElse(this);
    }

    Holds without(Optional<Appointment> appointment) {
        return appointment
                .flatMap(each -> each.heldUntil().map(until -> new Held(until, each.id())))
                .map(held -> new Holds(inOrder.remove(held)))
                .orElse(this);
    }

    /** The ids of the appointments whose hold is over, the first to lapse first. */
    Seq<String> lapsed(AsOf present) {
        return inOrder.iterator()
                .takeWhile(each -> !each.until().isAfter(present.instant()))
                .map(Held::appointment)
                .toList();
    }
}
