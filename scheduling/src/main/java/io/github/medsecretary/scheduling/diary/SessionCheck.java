package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What is wrong with a session or an unavailability, whatever else is in the diary. */
record SessionCheck(References known) {

    Seq<Problem> session(ClinicSession session) {
        return known.resource(session.practitioner(), ResourceKind.PRACTITIONER, "practitioner")
                .appendAll(session.room()
                        .map(room -> known.resource(room, ResourceKind.ROOM, "room"))
                        .orElse(List.empty()))
                .appendAll(known.services(session.services(), "services"))
                .appendAll(References.positive(session.step(), "stepMinutes"))
                .appendAll(terms(session.terms()).map(problem -> problem.under("terms")));
    }

    private Seq<Problem> terms(SessionTerms terms) {
        return terms.problems()
                .appendAll(terms.carveOuts()
                        .zipWithIndex()
                        .flatMap(each -> known.services(each._1.kept().services(), "services")
                                .map(problem -> problem.under(each._2).under("carveOuts"))));
    }

    Seq<Problem> unavailability(Unavailability unavailability) {
        return known.resourceOrSite(unavailability.resource(), "resource")
                .appendAll(References.require(
                        unavailability.quantity().orElse(1) >= 1, SchedulingCode.OUT_OF_RANGE, "quantity"));
    }
}
