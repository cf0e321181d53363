package io.github.medsecretary.scheduling.pathway;

import io.github.medsecretary.scheduling.booking.TimedSlot;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import java.time.Instant;
import java.time.LocalDate;

/** When a visit is, as far as lags ask. */
record Spot(Instant start, Instant end, LocalDate date) {

    static Spot of(TimedSlot slot) {
        return new Spot(slot.interval().start(), slot.interval().end(), slot.date());
    }

    static Spot of(Diary diary, Visit visit) {
        return new Spot(
                visit.interval().start(),
                visit.interval().end(),
                diary.localStart(visit).toLocalDate());
    }
}
