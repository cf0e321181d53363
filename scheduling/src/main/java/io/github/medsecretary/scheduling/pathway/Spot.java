package io.github.medsecretary.scheduling.pathway;

import io.github.medsecretary.scheduling.booking.TimedSlot;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import java.time.Instant;
import java.time.LocalDate;

/**
 * When a visit is and with whom, as far as other visits of its pathway ask.
 *
 * @param practitioner the id of who holds its session; empty if it takes nobody
 */
record Spot(Instant start, Instant end, LocalDate date, String practitioner) {

    static Spot of(TimedSlot slot) {
        return new Spot(slot.interval().start(), slot.interval().end(), slot.date(), slot.practitioner());
    }

    static Spot of(Diary diary, Visit visit) {
        return new Spot(
                visit.interval().start(),
                visit.interval().end(),
                diary.localStart(visit).toLocalDate(),
                visit.first(ResourceKind.PRACTITIONER).map(Resource::id).orElse(""));
    }
}
