package io.github.medsecretary.scheduling.pathway;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.booking.TimedSlot;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.resource.Site;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Where a visit may start: on these dates of its site, and between these moments, all included.
 *
 * @param first the first date
 * @param last the last date
 * @param from the first moment
 * @param until the last moment
 */
record Window(LocalDate first, LocalDate last, Instant from, Instant until) {

    static Window anywhere() {
        return new Window(LocalDate.MIN, LocalDate.MAX, Instant.MIN, Instant.MAX);
    }

    static Window on(LocalDate first, LocalDate last) {
        return new Window(first, last, Instant.MIN, Instant.MAX);
    }

    static Window between(Instant from, Instant until) {
        return new Window(LocalDate.MIN, LocalDate.MAX, from, until);
    }

    /** Where a visit may start that is to lie in a stretch of time, by whatever clock its site has. */
    static Window wanted(Interval within, Diary diary) {
        var zones = diary.sites().values().map(Site::zone).append(diary.zone());
        return new Window(
                zones.map(each -> each.date(within.start())).min().get(),
                zones.map(each -> each.date(within.end())).max().get(),
                within.start(),
                within.end());
    }

    Window and(Window other) {
        return new Window(
                first.isBefore(other.first) ? other.first : first,
                last.isAfter(other.last) ? other.last : last,
                from.isBefore(other.from) ? other.from : from,
                until.isAfter(other.until) ? other.until : until);
    }

    boolean isEmpty() {
        return last.isBefore(first) || until.isBefore(from);
    }

    boolean contains(Instant start) {
        return !start.isBefore(from) && !start.isAfter(until);
    }

    boolean contains(TimedSlot slot) {
        return !slot.date().isBefore(first) && !slot.date().isAfter(last) && contains(slot.slot().start());
    }
}
