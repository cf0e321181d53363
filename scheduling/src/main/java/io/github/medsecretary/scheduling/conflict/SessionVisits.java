package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Occupancy;
import io.github.medsecretary.scheduling.diary.OccupancyKind;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * A session with what is booked in it.
 *
 * <p>A visit belongs to one session of each practitioner that it takes: of those wholly around it to the first that
 * offers its service, or else to the first. So where sessions overlap no visit counts twice.
 */
final class SessionVisits {

    private final ClinicSession session;
    private final Resource practitioner;
    private final Seq<ClinicSession> together;
    private final Diary diary;
    private final RuleRun run;

    SessionVisits(ClinicSession session, Diary diary, RuleRun run) {
        this.session = session;
        this.practitioner = diary.resource(session.practitioner()).orElseThrow();
        this.together = diary.sessionsOf(session.practitioner(), session.interval());
        this.diary = diary;
        this.run = run;
    }

    ClinicSession session() {
        return session;
    }

    Diary diary() {
        return diary;
    }

    /** The visits that belong to it, in order of start. */
    Seq<Visit> visits() {
        return seenDuring(session.interval()).filter(this::holds);
    }

    /** Those that belong to it and are asked about. */
    Seq<Visit> asked(DiaryContext context) {
        return context.focus().isPresent() ? List.ofAll(context.visits(diary)).filter(this::holds) : visits();
    }

    /** All visits of its practitioner that share a moment with an interval, in order of start. */
    Seq<Visit> seenDuring(Interval interval) {
        var taken = diary.occupancies(practitioner.reference(), interval);
        run.steps(taken.size());
        return taken.filter(each -> each.kind() == OccupancyKind.VISIT)
                .map(Occupancy::by)
                .flatMap(diary.visits()::get);
    }

    private boolean holds(Visit visit) {
        return session.interval().encloses(visit.interval())
                && visit.resources().contains(practitioner)
                && (together.size() == 1 || isFirstAround(visit));
    }

    private boolean isFirstAround(Visit visit) {
        return Belonging.first(together, visit).exists(each -> each.id().equals(session.id()));
    }
}
