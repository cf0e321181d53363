package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A rule about the terms of sessions. What it finds blocks until somebody who may has accepted it; a session without
 * such terms costs no more than a look.
 */
abstract class SessionRule extends DiaryRule {

    SessionRule(SchedulingCode code, String privilege) {
        super(code, Severity.BLOCK, Optional.of(privilege));
    }

    /** Whether a session has such terms. */
    abstract boolean concerns(ClinicSession session);

    /** What is wrong in a session that has them. */
    abstract Seq<Finding> look(SessionVisits held, DiaryContext context);

    @Override
    public final Seq<Finding> check(Diary diary, DiaryContext context, RuleRun run) {
        var findings = new ArrayList<Finding>();
        for (ClinicSession session : concerned(diary, context, run)) {
            look(new SessionVisits(session, diary, run), context).forEach(findings::add);
        }
        return List.ofAll(findings);
    }

    private Iterable<ClinicSession> concerned(Diary diary, DiaryContext context, RuleRun run) {
        if (context.focus().isEmpty()) {
            run.steps(diary.sessions().size());
            return diary.sessions().values().filter(this::isConcerned);
        }
        Map<String, ClinicSession> near = new TreeMap<>();
        for (Visit visit : context.visits(diary)) {
            run.step();
            visit.resources()
                    .filter(each -> each.kind() == ResourceKind.PRACTITIONER)
                    .flatMap(each -> diary.sessionsOf(each.id(), visit.interval()))
                    .filter(this::isConcerned)
                    .forEach(session -> near.put(session.id(), session));
        }
        return near.values();
    }

    private boolean isConcerned(ClinicSession session) {
        return session.isOnTerms() && concerns(session);
    }

    /** That so many visits are wrong together. */
    final Seq<Finding> about(Seq<Visit> visits, Interval when, ClinicSession session) {
        return List.of(found().at(when, visits.map(Visit::id), List.of(session.reference())));
    }
}
