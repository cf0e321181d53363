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
        return costs.finder()
                .places(appointment.unbounded(), new Tally())
                .filter(costs::keepsLinksToFixed)
                .map(found -> new Lifted(
                        costs.candidate(found, job.displaced()), "its earliest and latest start were given up"));
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
                .filter(costs::keepsLinksToFixed)
                .map(found -> new Lifted(
                        costs.candidate(found, job.displaced()), "session " + session.id() + " offered " + service)));
    }
}
