package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Occupancy;
import io.github.medsecretary.scheduling.diary.OccupancyKind;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import java.util.Optional;

/** Two visits take one person or thing at once. Devices of which there are several are for the quantity rule. */
final class DoubleBookingRule extends OverlapRule {

    private final String referenceType;

    private DoubleBookingRule(SchedulingCode code, String referenceType, Optional<String> privilege) {
        super(code, Severity.BLOCK, privilege);
        this.referenceType = referenceType;
    }

    static DoubleBookingRule of(ResourceKind kind, Optional<String> privilege) {
        return new DoubleBookingRule(kind.doubleBooked(), kind.referenceType(), privilege);
    }

    static DoubleBookingRule ofPatients() {
        return new DoubleBookingRule(SchedulingCode.PATIENT_DOUBLE_BOOKED, Reference.PATIENT, Optional.empty());
    }

    @Override
    boolean concerns(Diary diary, Reference thing) {
        return thing.type().equals(referenceType)
                && (thing.type().equals(Reference.PATIENT)
                        || diary.resource(thing.id())
                                .filter(each -> each.quantity() == 1)
                                .isPresent());
    }

    @Override
    boolean conflict(Occupancy one, Occupancy other) {
        return one.kind() == OccupancyKind.VISIT && other.kind() == OccupancyKind.VISIT;
    }

    @Override
    Interval reach(Visit visit) {
        return visit.interval();
    }
}
