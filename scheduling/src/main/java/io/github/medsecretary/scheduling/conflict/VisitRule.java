package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Optional;

/** A rule that looks at each visit for itself. */
final class VisitRule extends DiaryRule {

    private final Look look;
    private final Suspects suspects;

    VisitRule(SchedulingCode code, Severity severity, Optional<String> privilege, Look look) {
        this(code, severity, privilege, look, (diary, context) -> diary.visits());
    }

    VisitRule(SchedulingCode code, Severity severity, Optional<String> privilege, Look look, Suspects suspects) {
        super(code, severity, privilege);
        this.look = look;
        this.suspects = suspects;
    }

    /** What is wrong with a visit. */
    @FunctionalInterface
    interface Look {

        /** Each time at which something is wrong, and with what. */
        Seq<Wrong> at(Visit visit, Diary diary, DiaryContext context);
    }

    /** Where to look when nothing is asked in particular. */
    @FunctionalInterface
    interface Suspects {

        /** At least all visits with which something is wrong. */
        Iterable<Visit> in(Diary diary, DiaryContext context);
    }

    /**
     * Something that is wrong.
     *
     * @param when during which part of the visit
     * @param with what the visit takes or where it is held, if it is about that
     */
    record Wrong(Interval when, Seq<Reference> with) {}

    /** Nothing is wrong, or all of the visit is. */
    static Seq<Wrong> unless(boolean fine, Visit visit, Iterable<Reference> with) {
        return fine ? List.empty() : List.of(new Wrong(visit.interval(), List.ofAll(with)));
    }

    @Override
    public Seq<Finding> check(Diary diary, DiaryContext context, RuleRun run) {
        var findings = new ArrayList<Finding>();
        for (Visit visit : context.focus().isPresent() ? context.visits(diary) : suspects.in(diary, context)) {
            run.step();
            for (Wrong each : look.at(visit, diary, context)) {
                findings.add(found().at(each.when(), List.of(visit.id()), each.with()));
            }
        }
        return List.ofAll(findings);
    }
}
