package io.github.medsecretary.scheduling.testkit.planted;

import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.conflict.SchedulingRules;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** A double-booking rule that looks at every two visits, as plainly as possible: what the planted ones get wrong. */
class PairRule implements Rule<Diary, DiaryContext> {

    private final ResourceKind kind;

    PairRule(ResourceKind kind) {
        this.kind = kind;
    }

    @Override
    public final RuleId id() {
        return SchedulingRules.id(code());
    }

    @Override
    public final String summary() {
        return code().sentence();
    }

    private SchedulingCode code() {
        return kind.doubleBooked();
    }

    @Override
    public Seq<Finding> check(Diary diary, DiaryContext context, RuleRun run) {
        List<Finding> found = List.empty();
        var visits = visits(diary);
        for (Visit one : visits) {
            for (Visit other : visits) {
                run.step();
                if (areCompared(one, other, visits) && isAsked(one, other, context) && clash(one, other, diary)) {
                    found = found.prependAll(shared(one, other).map(each -> finding(one, other, each)));
                }
            }
        }
        return found.reverse();
    }

    /** Everything that takes up time. */
    Seq<Visit> visits(Diary diary) {
        return diary.visits().values().toVector();
    }

    /** Every two, once. */
    boolean areCompared(Visit one, Visit other, Seq<Visit> all) {
        return one.id().compareTo(other.id()) < 0;
    }

    /** Whether either is asked about. */
    boolean isAsked(Visit one, Visit other, DiaryContext context) {
        return context.focus()
                .map(ids -> ids.contains(one.id()) || ids.contains(other.id()))
                .orElse(true);
    }

    /** Whether they are there at once. */
    boolean clash(Visit one, Visit other, Diary diary) {
        return one.interval().overlaps(other.interval());
    }

    /** What both take, of which there is one. */
    boolean isShared(Resource resource) {
        return resource.kind() == kind && resource.quantity() == 1;
    }

    private Seq<Resource> shared(Visit one, Visit other) {
        return one.resources()
                .filter(each -> isShared(each) && other.resources().contains(each));
    }

    /** In order of the ids. */
    Seq<String> ids(Visit one, Visit other) {
        return List.of(one.id(), other.id()).sorted();
    }

    private Finding finding(Visit one, Visit other, Resource taken) {
        Interval when = one.interval().intersection(other.interval()).orElseGet(one::interval);
        return Finding.builder()
                .rule(id())
                .severity(Severity.BLOCK)
                .disposition(Disposition.ASK)
                .message(summary())
                .about(ids(one, other)
                        .map(id -> Reference.of("Appointment", id))
                        .append(taken.reference()))
                .when(when)
                .build();
    }
}
