package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Optional;

/** One patient is expected in two visits at once. */
final class PatientRule extends DiaryRule {

    PatientRule() {
        super(SchedulingCode.PATIENT_DOUBLE_BOOKED, Severity.BLOCK, Optional.empty());
    }

    @Override
    public Seq<Finding> check(Diary diary, DiaryContext context, RuleRun run) {
        var findings = new ArrayList<Finding>();
        if (context.focus().isPresent()) {
            for (Visit visit : context.visits(diary)) {
                around(diary, visit, run, findings);
            }
        } else {
            diary.meetings(run).ofPatients((first, second) -> report(first, second, findings));
        }
        return List.ofAll(findings);
    }

    private void around(Diary diary, Visit visit, RuleRun run, java.util.List<Finding> findings) {
        for (Visit other : diary.visitsTaking(patient(visit), visit.interval())) {
            run.step();
            if (!other.id().equals(visit.id())) {
                report(visit, other, findings);
            }
        }
    }

    private void report(Visit one, Visit other, java.util.List<Finding> findings) {
        one.interval()
                .intersection(other.interval())
                .map(when -> found().at(when, List.of(one.id(), other.id()), List.of(patient(one))))
                .ifPresent(findings::add);
    }

    private static Reference patient(Visit visit) {
        return Diary.patient(visit.appointment());
    }
}
