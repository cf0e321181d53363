package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.OccupancyKind;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.resource.Site;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A practitioner's visit at one site starts sooner after the end of a visit at another than the way takes. Every two
 * visits within the longest way of each other are compared, so each visit looks at its neighbours only.
 */
final class TravelRule extends DiaryRule {

    TravelRule() {
        super(SchedulingCode.TRAVEL_IMPOSSIBLE, Severity.BLOCK, Optional.empty());
    }

    @Override
    public Seq<Finding> check(Diary diary, DiaryContext context, RuleRun run) {
        Duration longest = diary.travel().longest();
        if (longest.isZero()) {
            return List.empty();
        }
        return List.ofAll(context.visits(diary)).flatMap(visit -> {
            run.step();
            return visit.resources()
                    .filter(each -> each.kind() == ResourceKind.PRACTITIONER)
                    .flatMap(practitioner -> around(diary, visit, practitioner, context, run));
        });
    }

    private Seq<Finding> around(Diary diary, Visit visit, Resource practitioner, DiaryContext context, RuleRun run) {
        return others(diary, visit, practitioner, context.focus().isPresent()).flatMap(other -> {
            run.step();
            return missed(diary, visit, other)
                    .<Seq<Finding>>map(missed -> List.of(
                            found().at(missed, List.of(visit.id(), other.id()), List.of(practitioner.reference()))))
                    .orElse(List.empty());
        });
    }

    /** Whether the practitioners of a visit, which need not be in the diary, are there and at their next in time. */
    static boolean isInTime(Diary diary, Visit visit) {
        return diary.travel().longest().isZero()
                || visit.resources()
                        .filter(each -> each.kind() == ResourceKind.PRACTITIONER)
                        .flatMap(each -> others(diary, visit, each, true))
                        .forAll(other -> missed(diary, visit, other).isEmpty());
    }

    private static Seq<Visit> others(Diary diary, Visit visit, Resource practitioner, boolean alsoLater) {
        Duration longest = diary.travel().longest();
        Instant end = visit.interval().end();
        var reach = Interval.between(visit.interval().start().minus(longest), alsoLater ? end.plus(longest) : end);
        return diary.occupancies(practitioner.reference(), reach)
                .filter(each -> each.kind() == OccupancyKind.VISIT)
                .map(each -> diary.visits().get(each.by()).get());
    }

    /** The part of the later visit that the way from the earlier takes away. */
    private static Optional<Interval> missed(Diary diary, Visit one, Visit other) {
        return one.interval().start().isBefore(other.interval().start())
                ? missedAfter(diary, one, other)
                : missedAfter(diary, other, one);
    }

    private static Optional<Interval> missedAfter(Diary diary, Visit first, Visit second) {
        Duration way = diary.travel().between(site(diary, first), site(diary, second));
        if (way.isZero() || first.interval().overlaps(second.interval())) {
            return Optional.empty();
        }
        var end = first.interval().end();
        return Interval.between(end, end.plus(way)).intersection(second.interval());
    }

    private static String site(Diary diary, Visit visit) {
        return diary.siteOf(visit).map(Site::id).orElse(Site.MAIN);
    }
}
