package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.Seq;

/** A visit lies in a session that may not be booked yet; silent without a present. */
final class EmbargoRule extends SessionVisitRule {

    EmbargoRule(String privilege) {
        super(SchedulingCode.EMBARGOED, privilege);
    }

    @Override
    boolean concerns(ClinicSession session) {
        return session.bookableFrom().isPresent();
    }

    @Override
    Seq<Interval> broken(Visit visit, ClinicSession session, Diary diary, DiaryContext context) {
        var opens = session.bookableFrom().orElseThrow();
        boolean early =
                context.asOf().filter(now -> now.instant().isBefore(opens)).isPresent();
        return allUnless(!early, visit);
    }
}
