package io.github.medsecretary.scheduling.publication;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Site;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What begins on some dates, each thing by the wall clock of its own site.
 *
 * @param diary whose
 * @param first the first date
 * @param last the last date, itself included
 */
record Dates(Diary diary, LocalDate first, LocalDate last) {

    static Dates on(Diary diary, LocalDate date) {
        return new Dates(diary, date, date);
    }

    /** Sessions in order of start, then of id. */
    Seq<ClinicSession> sessions() {
        return diary.sessionsDuring(somewhere())
                .filter(each -> contain(diary.zoneOf(each), each.interval().start()));
    }

    /** Visits in order of start, then of id. */
    Seq<Visit> visits() {
        Interval whole = somewhere();
        return diary.visits()
                .values()
                .filter(each -> whole.contains(each.interval().start())
                        && contain(diary.zoneOf(each), each.interval().start()))
                .sortBy(each -> each.interval().start());
    }

    private boolean contain(SiteZone zone, Instant moment) {
        LocalDate date = zone.date(moment);
        return !date.isBefore(first) && !date.isAfter(last);
    }

    /** From where the first date begins first until where the last ends last. */
    Interval somewhere() {
        return diary.sites()
                .values()
                .map(Site::zone)
                .append(diary.zone())
                .map(zone -> zone.day(first).span(zone.day(last)))
                .reduce(Interval::span);
    }
}
