package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Occupancy;
import io.github.medsecretary.scheduling.diary.Visit;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Two visits of one patient come from one referral and are for one service. Visits that are linked belong to each
 * other and are no duplicates.
 */
final class ReferralRule extends DiaryRule {

    ReferralRule() {
        super(SchedulingCode.DUPLICATE_REFERRAL_BOOKING, Severity.WARN, Optional.empty());
    }

    @Override
    public Seq<Finding> check(Diary diary, DiaryContext context, RuleRun run) {
        var findings = new ArrayList<Finding>();
        for (Visit visit : context.visits(diary)) {
            run.step();
            if (visit.appointment().referral().isPresent()) {
                for (Visit twin : twins(diary, visit.appointment(), run)) {
                    findings.add(pair(visit, twin));
                }
            }
        }
        return List.ofAll(findings);
    }

    /** The time is that of the later visit: the one that is too many. */
    private Finding pair(Visit one, Visit other) {
        int order = one.interval().compareTo(other.interval());
        boolean oneIsLater = order != 0 ? order > 0 : one.id().compareTo(other.id()) > 0;
        return found().at((oneIsLater ? one : other).interval(), List.of(one.id(), other.id()), List.empty());
    }

    private static Seq<Visit> twins(Diary diary, Appointment appointment, RuleRun run) {
        List<Visit> twins = List.empty();
        for (Occupancy taken : diary.occupancies(Diary.patient(appointment))) {
            run.step();
            Visit other = diary.visits().get(taken.by()).get();
            if (isTwin(diary, appointment, other.appointment())) {
                twins = twins.prepend(other);
            }
        }
        return twins.reverse();
    }

    private static boolean isTwin(Diary diary, Appointment one, Appointment other) {
        return !one.id().equals(other.id())
                && one.referral().equals(other.referral())
                && one.service().equals(other.service())
                && !diary.connectionsOf(one.id())
                        .exists(link ->
                                link.before().equals(other.id()) || link.after().equals(other.id()));
    }
}
