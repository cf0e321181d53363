package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Which visit belongs to which session: one of each practitioner that it takes, of those wholly around it the first that
 * offers its service, or else the first. So where sessions overlap no visit counts twice. Immutable and thread-safe.
 *
 * @param diary the diary
 */
public record Belonging(Diary diary) {

    /** The sessions on terms that a visit belongs to, or would. */
    public Seq<ClinicSession> onTerms(Visit visit) {
        return visit.resources()
                .filter(each -> each.kind() == ResourceKind.PRACTITIONER && isNearTerms(each, visit.interval()))
                .flatMap(each -> first(diary.sessionsOf(each.id(), visit.interval()), visit))
                .filter(ClinicSession::isOnTerms);
    }

    private boolean isNearTerms(Resource practitioner, Interval when) {
        return !diary.sessionsOnTerms(practitioner.id(), when).isEmpty();
    }

    /** The visits that belong to a session, in order of start. */
    public Seq<Visit> visitsOf(ClinicSession session) {
        return diary.visitsTaking(practitioner(session).reference(), session.interval())
                .filter(visit -> first(diary.sessionsOf(session.practitioner(), visit.interval()), visit)
                        .exists(each -> each.id().equals(session.id())));
    }

    /** All visits of a session's practitioner that share a moment with an interval, in order of start. */
    public Seq<Visit> seenDuring(ClinicSession session, Interval interval) {
        return diary.visitsTaking(practitioner(session).reference(), interval);
    }

    private Resource practitioner(ClinicSession session) {
        return diary.resource(session.practitioner()).orElseThrow();
    }

    /** Of several sessions of one practitioner, in order, the one that a visit belongs to. */
    static Option<ClinicSession> first(Seq<ClinicSession> sessions, Visit visit) {
        var around = sessions.filter(each -> each.interval().encloses(visit.interval()));
        return around.find(each -> each.offers(visit.service().id())).orElse(around.headOption());
    }
}
