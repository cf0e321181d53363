package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;

/** What single bound, if it were lifted, would give an unplaced appointment a place, and the cheapest such place. */
final class Relaxing {

    private Relaxing() {}

    /** A place that one lifted bound would give. */
    private record Lifted(Candidate candidate, String condition) {}

    static Option<Relaxation> cheapest(
            Job job, Diary upset, Jobs costs, Occupied occupied, Function<Place, String> told) {
        Seq<Lifted> lifted = bounds(job, costs).appendAll(services(job, upset, costs));
        return lifted.filter(each -> occupied.against(job, each.candidate()).isEmpty())
                .minBy(Lifted::candidate)
                .map(each -> new Relaxation(
                        job.id() + " could go to " + told.apply(each.candidate().place()) + " if " + each.condition()
                                + ".",
                        each.candidate().cost()));
    }

    private static Seq<Lifted> bounds(Job job, Jobs costs) {
        Appointment appointment = job.appointment();
        if (appointment.earliest().isEmpty() && appointment.latest().isEmpty()) {
            return List.empty();
        }
        Appointment free = unbounded(appointment);
        return costs.finder()
                .places(free, new Tally())
                .map(found -> new Lifted(
                        costs.candidate(appointment, job.displaced(), found),
                        "its earliest and latest start were given up"));
    }

    private static Seq<Lifted> services(Job job, Diary upset, Jobs costs) {
        String service = job.appointment().service();
        Seq<ClinicSession> opened = upset.sessions()
                .values()
                .filter(session -> !session.offers(service))
                .toList();
        return opened.flatMap(session -> costs.finder()
                .offering(session, service)
                .places(job.appointment(), new Tally())
                .map(found -> new Lifted(
                        costs.candidate(job.appointment(), job.displaced(), found),
                        "session " + session.id() + " offered " + service)));
    }

    /** The same appointment without a place. */
    static Appointment without(Appointment appointment) {
        return copy(appointment)
                .earliest(appointment.earliest())
                .latest(appointment.latest())
                .status(appointment.status())
                .build();
    }

    private static Appointment unbounded(Appointment appointment) {
        return copy(appointment).status(appointment.status()).build();
    }

    private static Appointment.Builder copy(Appointment appointment) {
        var builder = Appointment.builder();
        builder.id(appointment.id())
                .patient(appointment.patient())
                .service(appointment.service())
                .duration(appointment.duration())
                .priority(appointment.priority())
                .breachDate(appointment.breachDate())
                .pinned(appointment.pinned())
                .notified(appointment.notified())
                .movedBefore(appointment.movedBefore())
                .prefers(appointment.prefers());
        return builder;
    }
}
