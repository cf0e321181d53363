package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Visit;
import io.vavr.collection.Seq;
import java.util.function.Predicate;

/**
 * Those who may be moved.
 *
 * @param all all of them
 * @param isOne whether the appointment of an id is one of them
 * @param keeps whether one of them, by its id, may stay where it is
 */
record Movers(Seq<Appointment> all, Predicate<String> isOne, Predicate<String> keeps) {

    /** Whether a visit stays whatever happens. */
    boolean mustStay(Visit visit) {
        return !isOne.test(visit.id());
    }

    /** Whether a visit may be moved and may stay. */
    boolean mayStay(Visit visit) {
        return isOne.test(visit.id()) && keeps.test(visit.id());
    }
}
