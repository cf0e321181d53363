package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Occupancy;
import io.github.medsecretary.scheduling.diary.OccupancyKind;
import io.github.medsecretary.scheduling.diary.Visit;
import java.util.Optional;

/**
 * A visit of a practitioner or in a room starts after the end of another but before its turnaround has passed. Where
 * the visits themselves overlap it is a double booking and not said twice.
 */
final class BufferRule extends OverlapRule {

    BufferRule(Optional<String> privilege) {
        super(SchedulingCode.BUFFER_VIOLATED, Severity.BLOCK, privilege);
    }

    @Override
    boolean concerns(Diary diary, Reference thing) {
        return !thing.type().equals(Reference.PATIENT);
    }

    @Override
    boolean conflict(Occupancy one, Occupancy other) {
        return startsIn(one, other) || startsIn(other, one);
    }

    private static boolean startsIn(Occupancy visit, Occupancy buffer) {
        return visit.kind() == OccupancyKind.VISIT
                && buffer.kind() == OccupancyKind.BUFFER
                && buffer.interval().contains(visit.interval().start());
    }

    @Override
    Interval reach(Visit visit) {
        var end = visit.interval().end();
        var buffer = visit.service().bufferAfter();
        return Interval.between(visit.interval().start(), end.plus(buffer));
    }
}
