package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Meetings;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.resource.Site;
import java.time.Duration;
import java.util.Optional;

/**
 * A practitioner's visit at one site starts sooner after the end of a visit at another than the way takes. Every two
 * visits within the longest way of each other are compared, so each visit looks at its neighbours only.
 */
final class TravelRule extends PairRule {

    TravelRule() {
        super(SchedulingCode.TRAVEL_IMPOSSIBLE, Optional.empty());
    }

    @Override
    boolean concerns(Diary diary, Resource resource) {
        return resource.kind() == ResourceKind.PRACTITIONER
                && !diary.travel().longest().isZero();
    }

    @Override
    void suspect(Meetings meetings, Diary diary, Resource resource, Meetings.Pair pair) {
        meetings.within(resource, diary.travel().longest(), pair);
    }

    @Override
    Interval reach(Visit visit, Diary diary, Resource resource) {
        return reach(visit, diary);
    }

    @Override
    Optional<Interval> conflict(Visit first, Visit second, Diary diary, Resource resource) {
        return missedAfter(diary, first, second);
    }

    private static Interval reach(Visit visit, Diary diary) {
        Duration longest = diary.travel().longest();
        return Interval.between(
                visit.interval().start().minus(longest), visit.interval().end().plus(longest));
    }

    /** Whether the practitioners of a visit, which need not be in the diary, are there and at their next in time. */
    static boolean isInTime(Diary diary, Visit visit) {
        return diary.travel().longest().isZero()
                || visit.resources()
                        .filter(each -> each.kind() == ResourceKind.PRACTITIONER)
                        .flatMap(each -> diary.visitsTaking(each.reference(), reach(visit, diary)))
                        .forAll(other -> missed(diary, visit, other).isEmpty());
    }

    private static Optional<Interval> missed(Diary diary, Visit one, Visit other) {
        return one.interval().compareTo(other.interval()) <= 0
                ? missedAfter(diary, one, other)
                : missedAfter(diary, other, one);
    }

    /** The part of the later visit that the way from the earlier takes away. */
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
