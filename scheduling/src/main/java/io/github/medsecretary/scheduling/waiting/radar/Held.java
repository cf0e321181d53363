package io.github.medsecretary.scheduling.waiting.radar;

import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.waiting.OfferedPlace;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A session of a line.
 *
 * @param session the session
 * @param site where it is held
 * @param zone the site's clock
 * @param cut how its time is cut into places
 * @param latest the latest start that a place in it can have
 */
record Held(ClinicSession session, String site, SiteZone zone, PlaceCut cut, Instant latest)
        implements Comparable<Held> {

    static Held of(Diary diary, ClinicSession session, PlaceCut cut) {
        return new Held(session, site(diary, session), diary.zoneOf(session), cut, cut.latest(session));
    }

    static String site(Diary diary, ClinicSession session) {
        return OfferedPlace.of(diary, session, session.interval()).site();
    }

    LocalDate date(Instant moment) {
        return zone.date(moment);
    }

    OfferedPlace place(SafePlace free) {
        return new OfferedPlace(session, site, zone, free.interval());
    }

    /** Who can have the latest start first, then by id: no place of a later one comes before all of an earlier one. */
    @Override
    public int compareTo(Held other) {
        int byLatest = other.latest.compareTo(latest);
        return byLatest != 0 ? byLatest : session.id().compareTo(other.session.id());
    }
}
