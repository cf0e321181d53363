package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
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
        for (ClinicSession session : concerned(onTerms(diary, context, run))) {
            look(new SessionVisits(session, diary, run), context).forEach(findings::add);
        }
        return List.ofAll(findings);
    }

    /** Each once, in order of id. */
    private Iterable<ClinicSession> concerned(Iterable<ClinicSession> sessions) {
        Map<String, ClinicSession> concerned = new TreeMap<>();
        for (ClinicSession each : sessions) {
            if (concerns(each)) {
                concerned.put(each.id(), each);
            }
        }
        return concerned.values();
    }

    private static Iterable<ClinicSession> onTerms(Diary diary, DiaryContext context, RuleRun run) {
        if (context.focus().isEmpty()) {
            var all = diary.sessionsOnTerms();
            run.steps(all.size());
            return all;
        }
        var near = new ArrayList<ClinicSession>();
        for (Visit visit : context.visits(diary)) {
            run.step();
            for (Resource each : visit.resources()) {
                if (each.kind() == ResourceKind.PRACTITIONER) {
                    diary.sessionsOnTerms(each.id(), visit.interval()).forEach(near::add);
                }
            }
        }
        return near;
    }

    /** That so many visits are wrong together. */
    final Seq<Finding> about(Seq<Visit> visits, Interval when, ClinicSession session) {
        return List.of(found().at(when, visits.map(Visit::id), List.of(session.reference())));
    }
}
