package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.Seq;

/** A visit lies more calendar days ahead, by the site's clock, than its session is booked; silent without a present. */
final class BookingWindowRule extends SessionVisitRule {

    BookingWindowRule(String privilege) {
        super(SchedulingCode.BEYOND_BOOKING_WINDOW, privilege);
    }

    @Override
    boolean concerns(ClinicSession session) {
        return session.terms().daysAhead().isPresent();
    }

    @Override
    Seq<Interval> broken(Visit visit, ClinicSession session, Diary diary, DiaryContext context) {
        int days = session.terms().daysAhead().orElseThrow();
        boolean far = context.asOf()
                .map(now -> now.date(diary.zoneOf(visit)).plusDays(days))
                .filter(diary.localStart(visit).toLocalDate()::isAfter)
                .isPresent();
        return allUnless(!far, visit);
    }
}
