package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Predicate;

/** One of our rules: its name and summary are those of its code. */
abstract class DiaryRule implements Rule<Diary, DiaryContext> {

    private final Found found;

    DiaryRule(SchedulingCode code, Severity severity, Optional<String> privilege) {
        this.found = Found.of(code, severity, privilege);
    }

    final Found found() {
        return found;
    }

    final boolean blocks() {
        return found.severity() == Severity.BLOCK;
    }

    /** What is found about each visit that is looked at and is such, with a step for each. */
    final Seq<Finding> visits(Diary diary, DiaryContext context, RuleRun run, Predicate<Visit> such) {
        var findings = new ArrayList<Finding>();
        for (Visit visit : context.visits(diary)) {
            run.step();
            if (such.test(visit)) {
                findings.add(found().at(visit.interval(), List.of(visit.id()), List.empty()));
            }
        }
        return List.ofAll(findings);
    }

    @Override
    public final RuleId id() {
        return found.rule();
    }

    @Override
    public final String summary() {
        return found.code().sentence();
    }
}
