package io.github.medsecretary.cli.diary;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.morning.Promised;
import io.github.medsecretary.scheduling.replanning.Disruption;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Whether what is to be done with a diary names only what is in it.
 *
 * @param diary the diary
 * @param asked what is to be done
 */
record DisruptionCheck(Diary diary, DiaryFile.Asked asked) {

    Seq<Problem> problems() {
        Seq<Problem> disruptions = asked.disruptions()
                .zipWithIndex(
                        (each, at) -> of(each).map(problem -> problem.under(at).under("disruptions")))
                .flatMap(found -> found);
        Seq<Problem> request = asked.request()
                .map(each -> unknownService(each.service())
                        .appendAll(each.with()
                                .zipWithIndex((id, at) ->
                                        unknownResource(id).map(p -> p.under(at).under("with")))
                                .flatMap(found -> found)))
                .orElse(List.empty())
                .map(problem -> problem.under("request"));
        return disruptions.appendAll(request).appendAll(pins()).appendAll(promises());
    }

    private Seq<Problem> promises() {
        var ids = asked.promises().map(Promised::id);
        Seq<Problem> twice = ids.zipWithIndex()
                .filter(each -> ids.indexOf(each._1) < each._2)
                .map(each -> Problem.of(SchedulingCode.DUPLICATE_ID).under("id").under(each._2));
        Seq<Problem> unknown = asked.promises()
                .zipWithIndex()
                .filter(each -> each._1.what().about().exists(about -> !isKnown(about.id())))
                .map(each -> Problem.of(SchedulingCode.UNKNOWN_APPOINTMENT)
                        .under("appointment")
                        .under(each._2));
        return twice.appendAll(unknown).map(each -> each.under("promises"));
    }

    private boolean isKnown(String appointment) {
        return diary.appointments().containsKey(appointment);
    }

    private Seq<Problem> pins() {
        return asked.policy()
                .pins()
                .zipWithIndex()
                .filter(each -> !isKnown(each._1.appointment()))
                .map(each -> Problem.of(SchedulingCode.UNKNOWN_APPOINTMENT)
                        .under("appointment")
                        .under(each._2)
                        .under("pins")
                        .under("policy"));
    }

    private Seq<Problem> of(Disruption disruption) {
        if (disruption instanceof Disruption.Absence absence) {
            boolean known = diary.sites().containsKey(absence.resource());
            return known ? List.empty() : unknownResource(absence.resource()).map(each -> each.under("resource"));
        }
        if (disruption instanceof Disruption.Outage outage) {
            return of(outage);
        }
        if (disruption instanceof Disruption.SessionChanged changed) {
            return new SessionNames(diary).problems(changed.session()).map(each -> each.under("session"));
        }
        if (disruption instanceof Disruption.SessionWithdrawn withdrawn) {
            return diary.sessions().containsKey(withdrawn.session())
                    ? List.empty()
                    : List.of(Problem.of(SchedulingCode.UNKNOWN_SESSION).under("session"));
        }
        if (disruption instanceof Disruption.Overrun overrun) {
            return of(overrun);
        }
        return of(((Disruption.Emergency) disruption).appointment()).map(each -> each.under("appointment"));
    }

    private Seq<Problem> of(Disruption.Outage outage) {
        var device = diary.resource(outage.resource());
        if (device.isEmpty()) {
            return List.of(Problem.of(SchedulingCode.UNKNOWN_RESOURCE).under("resource"));
        }
        return outage.pieces() <= device.get().quantity()
                ? List.empty()
                : List.of(Problem.of(SchedulingCode.OUT_OF_RANGE).under("pieces"));
    }

    private Seq<Problem> of(Disruption.Overrun overrun) {
        var visit = diary.visits().get(overrun.appointment());
        if (visit.isEmpty()) {
            return List.of(Problem.of(SchedulingCode.UNKNOWN_APPOINTMENT).under("appointment"));
        }
        return overrun.until().isAfter(visit.get().interval().end())
                ? List.empty()
                : List.of(Problem.of(SchedulingCode.EMPTY_INTERVAL).under("until"));
    }

    private Seq<Problem> of(Appointment appointment) {
        Seq<Problem> twice = diary.appointments().containsKey(appointment.id())
                ? List.of(Problem.of(SchedulingCode.DUPLICATE_ID).under("id"))
                : List.empty();
        Seq<Problem> settled = appointment.status().isMovable()
                ? List.empty()
                : List.of(Problem.of(SchedulingCode.ILLEGAL_TRANSITION).under("status"));
        Seq<Problem> pinned =
                appointment.pinned() ? List.of(Problem.of(SchedulingCode.PINNED).under("pinned")) : List.empty();
        return twice.appendAll(unknownService(appointment.service()))
                .appendAll(settled)
                .appendAll(pinned);
    }

    private Seq<Problem> unknownService(String id) {
        return diary.services().containsKey(id)
                ? List.empty()
                : List.of(Problem.of(SchedulingCode.UNKNOWN_SERVICE).under("service"));
    }

    private Seq<Problem> unknownResource(String id) {
        return diary.resources().containsKey(id) ? List.empty() : List.of(Problem.of(SchedulingCode.UNKNOWN_RESOURCE));
    }
}
