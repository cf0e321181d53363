package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Meetings;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Optional;

/** A rule about two visits that follow each other on one resource, or meet there. */
abstract class PairRule extends DiaryRule {

    PairRule(SchedulingCode code, Optional<String> privilege) {
        super(code, Severity.BLOCK, privilege);
    }

    /** Whether the rule is about this resource at all. */
    abstract boolean concerns(Diary diary, Resource resource);

    /** Hands over all pairs on a resource that may be in conflict. */
    abstract void suspect(Meetings meetings, Diary diary, Resource resource, Meetings.Pair pair);

    /** The stretch of time in which a visit can be in conflict with others. */
    abstract Interval reach(Visit visit, Diary diary, Resource resource);

    /** When two are in conflict, if they are. */
    abstract Optional<Interval> conflict(Visit first, Visit second, Diary diary, Resource resource);

    @Override
    public final Seq<Finding> check(Diary diary, DiaryContext context, RuleRun run) {
        var findings = new ArrayList<Finding>();
        if (context.focus().isPresent()) {
            for (Visit visit : context.visits(diary)) {
                around(diary, visit, run, findings);
            }
        } else {
            everywhere(diary, run, findings);
        }
        return List.ofAll(findings);
    }

    private void everywhere(Diary diary, RuleRun run, java.util.List<Finding> findings) {
        var meetings = diary.meetings(run);
        for (Resource each : diary.resources().values()) {
            run.step();
            if (concerns(diary, each)) {
                suspect(meetings, diary, each, (first, second) -> report(diary, each, first, second, findings));
            }
        }
    }

    private void around(Diary diary, Visit visit, RuleRun run, java.util.List<Finding> findings) {
        for (Resource each : visit.resources()) {
            if (concerns(diary, each)) {
                for (Visit other : diary.visitsTaking(each.reference(), reach(visit, diary, each))) {
                    run.step();
                    reportInOrder(diary, each, visit, other, findings);
                }
            }
        }
    }

    private void reportInOrder(
            Diary diary, Resource resource, Visit one, Visit other, java.util.List<Finding> findings) {
        if (one.id().equals(other.id())) {
            return;
        }
        if (one.interval().compareTo(other.interval()) <= 0) {
            report(diary, resource, one, other, findings);
        } else {
            report(diary, resource, other, one, findings);
        }
    }

    private void report(Diary diary, Resource resource, Visit first, Visit second, java.util.List<Finding> findings) {
        conflict(first, second, diary, resource)
                .map(when -> found().at(when, List.of(first.id(), second.id()), List.of(resource.reference())))
                .ifPresent(findings::add);
    }
}
