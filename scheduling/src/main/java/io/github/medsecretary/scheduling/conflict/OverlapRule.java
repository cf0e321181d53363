package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Occupancy;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Optional;

/** A rule about two occupancies of one thing that overlap. */
abstract class OverlapRule extends DiaryRule {

    OverlapRule(SchedulingCode code, Severity severity, Optional<String> privilege) {
        super(code, severity, privilege);
    }

    /** Whether the rule is about this thing at all. */
    abstract boolean concerns(Diary diary, Reference thing);

    /** Whether two that overlap are in conflict; must not depend on their order. */
    abstract boolean conflict(Occupancy one, Occupancy other);

    /** The stretch of time in which a visit can meet others. */
    abstract Interval reach(Visit visit);

    @Override
    public final Seq<Finding> check(Diary diary, DiaryContext context, RuleRun run) {
        var findings = new ArrayList<Finding>();
        if (context.focus().isPresent()) {
            context.visits(diary).forEach(visit -> around(diary, visit, run, findings));
        } else {
            var sweep = new Sweep(run);
            for (Reference thing : diary.occupied()) {
                if (concerns(diary, thing)) {
                    sweep.pairs(diary.occupancies(thing), (one, other) -> report(thing, one, other, findings));
                }
            }
        }
        return List.ofAll(findings);
    }

    private void around(Diary diary, Visit visit, RuleRun run, java.util.List<Finding> findings) {
        for (Reference thing : taken(visit).filter(each -> concerns(diary, each))) {
            var near = diary.occupancies(thing, reach(visit));
            var own = near.filter(each -> each.by().equals(visit.id()));
            for (Occupancy each : own) {
                run.steps(near.size());
                near.filter(other -> other.interval().overlaps(each.interval()))
                        .forEach(other -> report(thing, each, other, findings));
            }
        }
    }

    private static Seq<Reference> taken(Visit visit) {
        return visit.resources().map(Resource::reference).prepend(Diary.patient(visit.appointment()));
    }

    private void report(Reference thing, Occupancy one, Occupancy other, java.util.List<Finding> findings) {
        if (!one.by().equals(other.by()) && conflict(one, other)) {
            Interval shared = one.interval().intersection(other.interval()).orElseThrow();
            findings.add(found().at(shared, List.of(one.by(), other.by()), List.of(thing)));
        }
    }
}
