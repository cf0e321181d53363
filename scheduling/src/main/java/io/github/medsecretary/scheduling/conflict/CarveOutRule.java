package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.session.CarveOut;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.Reservation;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/**
 * A visit takes a place that is kept for others and not yet released. Without a present nobody knows how far a ladder
 * has come: then only what is never released is held against a visit.
 */
final class CarveOutRule extends SessionVisitRule {

    CarveOutRule(String privilege) {
        super(SchedulingCode.CARVE_OUT_RESERVED, privilege);
    }

    @Override
    boolean concerns(ClinicSession session) {
        return !session.terms().carveOuts().isEmpty();
    }

    @Override
    Seq<Interval> broken(Visit visit, ClinicSession session, Diary diary, DiaryContext context) {
        Instant start = session.interval().start();
        return session.terms()
                .carveOuts()
                .filter(each -> isKeptFrom(visit, each.kept(), start, context))
                .map(CarveOut::stretch)
                .flatMap(each -> Option.ofOptional(each.after(start).intersection(visit.interval())))
                .distinct();
    }

    private static boolean isKeptFrom(Visit visit, Reservation kept, Instant start, DiaryContext context) {
        Priority priority = visit.appointment().priority();
        if (kept.isFor(visit.service().id(), priority) || kept.releases().isEmpty()) {
            return !kept.isFor(visit.service().id(), priority);
        }
        return context.asOf()
                .filter(now -> !kept.isReleased(Duration.between(now.instant(), start), priority))
                .isPresent();
    }
}
