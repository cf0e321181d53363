package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;

/** A session is overbooked further than its terms allow, by visits or by booked time: one finding about all visits. */
final class OverbookingRule extends SessionRule {

    OverbookingRule(String privilege) {
        super(SchedulingCode.OVERBOOK_LIMIT, privilege);
    }

    @Override
    boolean concerns(ClinicSession session) {
        return session.terms().overbooking().isPresent();
    }

    @Override
    Seq<Finding> look(SessionVisits held, DiaryContext context) {
        ClinicSession session = held.session();
        var visits = held.visits();
        Duration booked = visits.map(Visit::interval).foldLeft(Duration.ZERO, (sum, each) -> sum.plus(each.length()));
        boolean over = session.terms().isTooMany(visits.size())
                || session.terms().isTooMuch(booked, session.interval().length());
        return over && !visits.isEmpty() ? about(visits, session.interval(), session) : List.empty();
    }
}
