package io.github.medsecretary.scheduling.pathway;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.booking.Prospect;
import io.github.medsecretary.scheduling.booking.TimedSlot;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.resource.Site;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Where a visit may start: on these dates of its site, and between these moments, all included; and with whom.
 *
 * @param first the first date
 * @param last the last date
 * @param from the first moment
 * @param until the last moment
 * @param practitioner the id of who must hold the session, if it matters
 */
record Window(LocalDate first, LocalDate last, Instant from, Instant until, Option<String> practitioner) {

    Window(LocalDate first, LocalDate last, Instant from, Instant until) {
        this(first, last, from, until, Option.none());
    }

    static Window anywhere() {
        return new Window(LocalDate.MIN, LocalDate.MAX, Instant.MIN, Instant.MAX);
    }

    static Window with(String practitioner) {
        return new Window(LocalDate.MIN, LocalDate.MAX, Instant.MIN, Instant.MAX, Option.of(practitioner));
    }

    private static Window nowhere() {
        return on(LocalDate.MAX, LocalDate.MIN);
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
        if (practitioner.exists(mine -> !other.practitioner.getOrElse(mine).equals(mine))) {
            return nowhere();
        }
        return new Window(
                first.isBefore(other.first) ? other.first : first,
                last.isAfter(other.last) ? other.last : last,
                from.isBefore(other.from) ? other.from : from,
                until.isAfter(other.until) ? other.until : until,
                practitioner.orElse(other.practitioner));
    }

    boolean isEmpty() {
        return last.isBefore(first) || until.isBefore(from);
    }

    /** Whether a start lies between the moments and with whom it must; its date is not known yet. */
    boolean mayContain(Prospect prospect) {
        return !prospect.start().isBefore(from)
                && !prospect.start().isAfter(until)
                && practitioner.forAll(prospect.practitioner()::equals);
    }

    /** Whether a slot of a start that may do is on one of the dates. */
    boolean contains(TimedSlot slot) {
        return !slot.date().isBefore(first) && !slot.date().isAfter(last);
    }
}
