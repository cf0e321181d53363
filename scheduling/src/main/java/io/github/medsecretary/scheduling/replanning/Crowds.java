package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.diary.VisitRow;
import io.github.medsecretary.scheduling.resource.Resource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Who is in a crowd: among those who together use more pieces of a device than are left, because of an outage or an
 * overrun. Each of their places is valid by itself, and as many stay as there are pieces; which ones, the cost decides.
 */
final class Crowds {

    private final Holdings holdings;
    private final Map<String, List<Interval>> spans = new HashMap<>();

    /**
     * @param counts whether a visit counts: not if its place is gone anyhow
     */
    Crowds(Upset upset, Predicate<VisitRow> counts, AsOf asOf) {
        Diary diary = upset.diary();
        this.holdings = new Holdings(diary, takers -> counts, asOf);
        upset.all(Disruption.Outage.class).forEach(each -> span(each.resource(), each.interval()));
        for (String id : upset.overrunning()) {
            diary.appointment(id).flatMap(diary::visit).ifPresent(visit -> {
                Instant end = upset.calm().visits().get(id).get().interval().end();
                visit.resources()
                        .forEach(each -> span(
                                each.id(),
                                Interval.between(
                                        end,
                                        visit.interval()
                                                .end()
                                                .plus(visit.service().turnaroundAfter(each)))));
            });
        }
    }

    private void span(String resource, Interval interval) {
        spans.computeIfAbsent(resource, fresh -> new ArrayList<>()).add(interval);
    }

    /** The id of a device of which too few pieces are left for a visit and the others, if there is one. */
    Optional<String> device(Visit visit) {
        for (Resource each : visit.resources()) {
            if (each.quantity() > 1 && isExceeded(each, holdings.use(visit, each))) {
                return Optional.of(each.id());
            }
        }
        return Optional.empty();
    }

    private boolean isExceeded(Resource device, Taken.Use use) {
        for (Interval span : spans.getOrDefault(device.id(), List.of())) {
            long from = Math.max(use.start() - use.before(), Clock.second(span.start()));
            long until = Math.min(use.end() + use.after(), Clock.secondAfter(span.end()));
            if (holdings.taken(device).isExceeded(from, until)) {
                return true;
            }
        }
        return false;
    }
}
