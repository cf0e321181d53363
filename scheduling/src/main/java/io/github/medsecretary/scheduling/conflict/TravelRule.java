package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Occupancy;
import io.github.medsecretary.scheduling.diary.OccupancyKind;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.resource.Site;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
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
        Duration longest = diary.travel().longest();
        var reach = Interval.between(
                visit.interval().start().minus(longest),
                context.focus().isPresent()
                        ? visit.interval().end().plus(longest)
                        : visit.interval().end());
        return diary.occupancies(practitioner.reference(), reach)
                .filter(each -> each.kind() == OccupancyKind.VISIT)
                .flatMap(other -> {
                    run.step();
                    return between(diary, visit, visit(diary, other), practitioner);
                });
    }

    private static Visit visit(Diary diary, Occupancy occupancy) {
        return diary.visits().get(occupancy.by()).get();
    }

    private Seq<Finding> between(Diary diary, Visit one, Visit other, Resource practitioner) {
        return one.interval().start().isBefore(other.interval().start())
                ? onTheWay(diary, one, other, practitioner)
                : onTheWay(diary, other, one, practitioner);
    }

    private Seq<Finding> onTheWay(Diary diary, Visit first, Visit second, Resource practitioner) {
        Duration way = way(diary, first, second);
        if (way.isZero() || first.interval().overlaps(second.interval())) {
            return List.empty();
        }
        var end = first.interval().end();
        return Interval.between(end, end.plus(way))
                .intersection(second.interval())
                .<Seq<Finding>>map(missed -> List.of(
                        found().at(missed, List.of(first.id(), second.id()), List.of(practitioner.reference()))))
                .orElse(List.empty());
    }

    private static Duration way(Diary diary, Visit first, Visit second) {
        return diary.travel().between(site(diary, first), site(diary, second));
    }

    private static String site(Diary diary, Visit visit) {
        return diary.siteOf(visit).map(Site::id).orElse(Site.MAIN);
    }
}
