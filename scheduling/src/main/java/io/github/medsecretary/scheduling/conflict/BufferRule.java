package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Meetings;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import java.time.Duration;
import java.util.Optional;

/**
 * A visit starts after the end of another but before what both take is ready again: the longer of the turnaround after
 * the one and before the other. Where the visits themselves overlap it is a double booking and not said twice. Devices
 * of which there are several are for the quantity rule.
 */
final class BufferRule extends PairRule {

    BufferRule(Optional<String> privilege) {
        super(SchedulingCode.BUFFER_VIOLATED, privilege);
    }

    @Override
    boolean concerns(Diary diary, Resource resource) {
        return resource.quantity() == 1 && !diary.longestTurnaround(resource).isZero();
    }

    @Override
    void suspect(Meetings meetings, Diary diary, Resource resource, Meetings.Pair pair) {
        meetings.hurried(resource, pair);
    }

    @Override
    Interval reach(Visit visit, Diary diary, Resource resource) {
        Duration longest = diary.longestTurnaround(resource);
        return Interval.between(
                visit.interval().start().minus(longest), visit.interval().end().plus(longest));
    }

    @Override
    Optional<Interval> conflict(Visit first, Visit second, Diary diary, Resource resource) {
        var end = first.interval().end();
        var ready = first.readyAgain(resource, second);
        return end.equals(ready) || first.interval().overlaps(second.interval())
                ? Optional.empty()
                : Interval.between(end, ready).intersection(second.interval());
    }
}
