package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** A session has more visits than places: one finding about all of them, whichever of them came last. */
final class CapacityRule extends SessionRule {

    CapacityRule(String privilege) {
        super(SchedulingCode.SESSION_CAPACITY_EXCEEDED, privilege);
    }

    @Override
    boolean concerns(ClinicSession session) {
        return session.terms().places().isPresent();
    }

    @Override
    Seq<Finding> look(SessionVisits held, DiaryContext context) {
        ClinicSession session = held.session();
        var visits = held.visits();
        return visits.size() > session.terms().places().orElseThrow()
                ? about(visits, session.interval(), session)
                : List.empty();
    }
}
