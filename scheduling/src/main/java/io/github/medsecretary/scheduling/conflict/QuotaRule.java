package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** An organisation has more visits in a session than its share: one finding about all of its visits there. */
final class QuotaRule extends SessionRule {

    QuotaRule(String privilege) {
        super(SchedulingCode.ORGANISATION_QUOTA_EXCEEDED, privilege);
    }

    @Override
    boolean concerns(ClinicSession session) {
        return !session.terms().quotas().isEmpty();
    }

    @Override
    Seq<Finding> look(SessionVisits held, DiaryContext context) {
        ClinicSession session = held.session();
        var visits = held.visits();
        return session.terms().quotas().flatMap(quota -> {
            var theirs = visits.filter(each -> isOf(each, quota.organisation()));
            return theirs.size() > quota.visits() ? about(theirs, session.interval(), session) : List.empty();
        });
    }

    private static boolean isOf(Visit visit, String organisation) {
        return visit.appointment().organisation().filter(organisation::equals).isPresent();
    }
}
