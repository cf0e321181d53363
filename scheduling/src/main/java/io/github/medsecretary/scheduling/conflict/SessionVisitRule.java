package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** A rule about the terms of sessions that looks at each visit for itself. */
abstract class SessionVisitRule extends SessionRule {

    SessionVisitRule(SchedulingCode code, String privilege) {
        super(code, privilege);
    }

    /** The parts of a visit in which the terms of its session are not kept. */
    abstract Seq<Interval> broken(Visit visit, ClinicSession session, Diary diary, DiaryContext context);

    @Override
    final Seq<Finding> look(SessionVisits held, DiaryContext context) {
        return held.asked(context)
                .flatMap(visit -> broken(visit, held.session(), held.diary(), context)
                        .flatMap(when -> about(List.of(visit), when, held.session())));
    }

    static Seq<Interval> allUnless(boolean fine, Visit visit) {
        return fine ? List.empty() : List.of(visit.interval());
    }
}
