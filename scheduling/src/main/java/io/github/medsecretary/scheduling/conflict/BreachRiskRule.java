package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Parameter;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Optional;

/**
 * A visit that starts, or a patient who still waits, fewer days before the breach date than the practice wants. Until
 * it says how many, nothing is found. A wait is on the waiting list or has no start; it is counted from the present, by
 * the practice's wall clock, and found without a time. It stays at risk when the date is past, for a visit after it is
 * another rule's, and there is none.
 */
final class BreachRiskRule extends DiaryRule {

    private static final long YEARS = 3_660;

    private static final Parameter DAYS = new Parameter(
            "days",
            "A visit is at risk if it starts, and a patient if they wait, less than so many days before the breach date.",
            0,
            0,
            YEARS);

    BreachRiskRule() {
        super(SchedulingCode.BREACH_RISK, Severity.WARN, Optional.empty());
    }

    @Override
    public Seq<Parameter> parameters() {
        return List.of(DAYS);
    }

    @Override
    public Seq<Finding> check(Diary diary, DiaryContext context, RuleRun run) {
        long days = run.value(DAYS);
        Seq<Finding> found = visits(diary, context, run, visit -> isNear(diary, visit, days));
        return days == 0 ? found : found.appendAll(waits(diary, context, run, days));
    }

    private static boolean isNear(Diary diary, Visit visit, long days) {
        return visit.appointment()
                .breachDate()
                .map(breach -> ChronoUnit.DAYS.between(diary.localStart(visit).toLocalDate(), breach))
                .filter(left -> 0 <= left && left < days)
                .isPresent();
    }

    private Seq<Finding> waits(Diary diary, DiaryContext context, RuleRun run, long days) {
        var findings = new ArrayList<Finding>();
        for (AsOf now : context.asOf().stream().toList()) {
            LocalDate today = diary.zone().date(now.instant());
            for (Appointment each : context.appointments(diary)) {
                run.step();
                if (isWaiting(each) && isBefore(each, today.plusDays(days))) {
                    findings.add(found().waiting(each));
                }
            }
        }
        return List.ofAll(findings);
    }

    private static boolean isWaiting(Appointment appointment) {
        return appointment.status() == AppointmentStatus.WAITLIST
                || (appointment.status().isMovable() && appointment.start().isEmpty());
    }

    private static boolean isBefore(Appointment appointment, LocalDate date) {
        return appointment.breachDate().filter(breach -> breach.isBefore(date)).isPresent();
    }
}
