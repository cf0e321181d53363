package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.rule.Finding;
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
import java.time.Duration;
import java.util.Optional;

/**
 * More visits use a device at once than there are pieces in working order. One finding for each longest stretch, about
 * all that use the device in it. A device of which there is one, or of which all are out, is for other rules.
 */
final class QuantityRule extends DiaryRule {

    QuantityRule() {
        super(SchedulingCode.DEVICE_QUANTITY_EXCEEDED, Severity.BLOCK, Optional.empty());
    }

    @Override
    public Seq<Finding> check(Diary diary, DiaryContext context, RuleRun run) {
        if (context.focus().isPresent()) {
            return List.ofAll(context.visits(diary))
                    .flatMap(visit -> visit.resources()
                            .filter(QuantityRule::isCounted)
                            .flatMap(device -> around(visit, device, diary, run)));
        }
        return List.ofAll(diary.resources().values())
                .filter(QuantityRule::isCounted)
                .flatMap(device -> all(device, diary, run));
    }

    private static boolean isCounted(Resource resource) {
        return resource.quantity() > 1;
    }

    private Seq<Finding> all(Resource device, Diary diary, RuleRun run) {
        return span(diary.occupancies(device.reference()))
                .map(everything -> excesses(device, everything, diary, run))
                .orElse(List.empty())
                .map(excess -> finding(excess, device));
    }

    private static Optional<Interval> span(Iterable<Occupancy> taken) {
        Optional<Interval> span = Optional.empty();
        for (Occupancy each : taken) {
            span = Optional.of(span.map(each.interval()::span).orElse(each.interval()));
        }
        return span;
    }

    /** Widens its view until the stretches that the visit takes part in lie wholly inside. */
    private Seq<Finding> around(Visit visit, Resource device, Diary diary, RuleRun run) {
        Interval view = Interval.between(
                visit.interval().start(), visit.interval().end().plus(device.turnaround()));
        while (true) {
            Interval seen = view;
            var mine = excesses(device, seen, diary, run)
                    .filter(excess -> excess.visits().contains(visit.id()));
            if (mine.forAll(excess -> liesInside(excess.when(), seen))) {
                return mine.map(excess -> finding(excess, device));
            }
            view = wider(seen);
        }
    }

    private static boolean liesInside(Interval stretch, Interval view) {
        return view.start().isBefore(stretch.start()) && stretch.end().isBefore(view.end());
    }

    private static Interval wider(Interval view) {
        Duration more = view.length();
        return Interval.between(view.start().minus(more), view.end().plus(more));
    }

    private static Seq<Load.Excess> excesses(Resource device, Interval view, Diary diary, RuleRun run) {
        var load = new Load();
        for (Occupancy each : diary.occupancies(device.reference(), view)) {
            load.use(each.interval().intersection(view).orElseThrow(), each.by());
        }
        for (Occupancy each : diary.closures(device.reference(), view)) {
            // While all of it is out, each use of it is found for itself.
            if (!Outage.isTotal(each, device, diary)) {
                load.outage(each.interval().intersection(view).orElseThrow(), Outage.pieces(each, device, diary));
            }
        }
        run.steps(load.size());
        return load.above(device.quantity());
    }

    private Finding finding(Load.Excess excess, Resource device) {
        return found().at(excess.when(), excess.visits(), List.of(device.reference()));
    }
}
