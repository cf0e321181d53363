package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.replanning.solving.Solver;
import io.github.medsecretary.scheduling.replanning.wording.Argument;
import io.github.medsecretary.scheduling.replanning.wording.PlanWording;
import io.github.medsecretary.scheduling.replanning.wording.Reason;
import io.github.medsecretary.scheduling.replanning.wording.ReasonCode;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.function.Function;

/**
 * What single bound, if it were lifted, would give an unplaced appointment a place beside all others, and the cheapest
 * such place.
 *
 * @param diary where it has none
 * @param solver who has which place
 */
record Relaxing(Diary diary, Puzzle puzzle, Solver solver) {

    /** A place that one lifted bound would give. */
    private record Lifted(Candidate candidate, Reason condition) {}

    private static final Comparator<Lifted> CHEAPEST_FIRST = Comparator.comparingLong(
                    (Lifted each) -> each.candidate().cost())
            .thenComparing(each -> each.candidate().place().start())
            .thenComparing(each -> each.candidate().place().with().mkString("\u0000"));

    Option<Relaxation> cheapest(Job job, Function<Place, Argument.OfPlace> told) {
        return bounds(job.appointment())
                .appendAll(services(job.appointment()))
                .minBy(CHEAPEST_FIRST)
                .map(each -> new Relaxation(
                        PlanWording.english()
                                .say(Reason.of(
                                        ReasonCode.COULD_GO,
                                        new Argument.OfAppointment(job.id()),
                                        told.apply(each.candidate().place()),
                                        each.condition().inner())),
                        each.candidate().cost()));
    }

    private Seq<Lifted> bounds(Appointment appointment) {
        if (appointment.earliest().isEmpty() && appointment.latest().isEmpty()) {
            return List.empty();
        }
        Appointment unbounded = appointment.unbounded();
        return lifted(unbounded, puzzle.timetable().all(unbounded), Reason.of(ReasonCode.BOUNDS_LIFTED));
    }

    private Seq<Lifted> services(Appointment appointment) {
        Seq<ClinicSession> opened = diary.sessions()
                .values()
                .filter(session -> !session.offers(appointment.service()))
                .toList();
        return opened.flatMap(session -> lifted(
                appointment,
                puzzle.timetable().offering(session, appointment),
                Reason.of(
                        ReasonCode.SERVICE_OFFERED,
                        new Argument.Named(session.id()),
                        new Argument.Named(appointment.service()))));
    }

    private Seq<Lifted> lifted(Appointment appointment, java.util.List<Stop> stops, Reason condition) {
        return List.ofAll(puzzle.cheapest(appointment, stops, solver).stream()
                .map(candidate -> new Lifted(candidate, condition)));
    }
}
