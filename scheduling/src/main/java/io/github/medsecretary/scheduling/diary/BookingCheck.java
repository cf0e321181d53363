package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.TreeSet;

/** What is wrong with an appointment or a link, whatever else is booked. */
record BookingCheck(References known) {

    Seq<Problem> appointment(Appointment appointment) {
        return known.service(appointment.service(), "service")
                .appendAll(appointment
                        .duration()
                        .map(duration -> References.positive(duration, "minutes"))
                        .orElse(List.empty()))
                .appendAll(with(appointment.with()))
                .appendAll(References.require(canBeHeld(appointment), SchedulingCode.HOLD_WITHOUT_PLACE, "heldUntil"))
                .appendAll(
                        References.require(appointment.movedBefore() >= 0, SchedulingCode.OUT_OF_RANGE, "movedBefore"));
    }

    private static boolean canBeHeld(Appointment appointment) {
        return appointment.heldUntil().isEmpty()
                || (appointment.start().isPresent() && appointment.status().isTentative());
    }

    private Seq<Problem> with(Seq<String> ids) {
        var seen = new TreeSet<String>();
        return ids.zipWithIndex()
                .flatMap(each -> seen.add(each._1)
                        ? known.resource(each._1, Integer.toString(each._2))
                        : References.require(false, SchedulingCode.DUPLICATE_RESOURCE, Integer.toString(each._2)))
                .map(problem -> problem.under("with"));
    }

    Seq<Problem> connection(Connection connection) {
        var problems = known.appointment(connection.before(), "before")
                .appendAll(known.appointment(connection.after(), "after"))
                .appendAll(References.require(
                        !connection.before().equals(connection.after()), SchedulingCode.SELF_LINK, "after"));
        return connection instanceof Link link ? problems.appendAll(outOfRange(link)) : problems;
    }

    private static Seq<Problem> outOfRange(Link link) {
        return List.<Problem>empty()
                .appendAll(References.require(link.minDays() >= 0, SchedulingCode.OUT_OF_RANGE, "minDays"))
                .appendAll(References.require(link.maxDays() >= link.minDays(), SchedulingCode.OUT_OF_RANGE, "maxDays"))
                .appendAll(References.require(
                        !link.pause().isNegative() && link.pause().compareTo(Link.LONGEST_PAUSE) <= 0,
                        SchedulingCode.OUT_OF_RANGE,
                        "minMinutes"))
                .appendAll(References.require(
                        link.maxDays() < link.minDays() || Link.hasRoom(link.maxDays(), link.pause()),
                        SchedulingCode.PAUSE_BEYOND_DAYS,
                        "minMinutes"));
    }
}
