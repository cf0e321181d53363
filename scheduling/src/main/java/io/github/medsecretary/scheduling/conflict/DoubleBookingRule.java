package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Meetings;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import java.util.Optional;

/** Two visits take one person or thing at once. Devices of which there are several are for the quantity rule. */
final class DoubleBookingRule extends PairRule {

    private final ResourceKind kind;

    DoubleBookingRule(ResourceKind kind, Optional<String> privilege) {
        super(kind.doubleBooked(), privilege);
        this.kind = kind;
    }

    @Override
    boolean concerns(Diary diary, Resource resource) {
        return resource.kind() == kind && resource.quantity() == 1;
    }

    @Override
    void suspect(Meetings meetings, Diary diary, Resource resource, Meetings.Pair pair) {
        meetings.of(resource, pair);
    }

    @Override
    Interval reach(Visit visit, Diary diary, Resource resource) {
        return visit.interval();
    }

    @Override
    Optional<Interval> conflict(Visit first, Visit second, Diary diary, Resource resource) {
        return first.interval().intersection(second.interval());
    }
}
