package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.RestBreak;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;

/**
 * Visits leave no room for a break of their practitioner, be they in the session or only at its time. Where a night is
 * so short that part of the time for the break falls behind the session's end, the rest of that time is judged.
 */
final class RestBreakRule extends SessionRule {

    RestBreakRule(String privilege) {
        super(SchedulingCode.BREAK_VIOLATED, privilege);
    }

    @Override
    boolean concerns(ClinicSession session) {
        return !session.terms().breaks().isEmpty();
    }

    @Override
    Seq<Finding> look(SessionVisits held, DiaryContext context) {
        Interval session = held.session().interval();
        return held.session()
                .terms()
                .breaks()
                .flatMap(owed -> Option.ofOptional(
                                owed.within().after(session.start()).intersection(session))
                        .toList()
                        .flatMap(within -> look(owed, within, held)));
    }

    private Seq<Finding> look(RestBreak owed, Interval within, SessionVisits held) {
        var visits = held.seenDuring(within);
        Duration least = owed.length().compareTo(within.length()) < 0 ? owed.length() : within.length();
        boolean left = Gaps.in(within, visits.map(Visit::interval))
                .exists(gap -> gap.length().compareTo(least) >= 0);
        return left ? List.empty() : about(visits, within, held.session());
    }
}
