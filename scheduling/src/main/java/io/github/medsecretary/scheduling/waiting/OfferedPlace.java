package io.github.medsecretary.scheduling.waiting;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.Site;
import io.github.medsecretary.scheduling.session.ClinicSession;

/**
 * Time in a session.
 *
 * @param session the session
 * @param site the id of the site: that of the session's room, else of its practitioner
 * @param zone the site's clock
 * @param interval from when until when it could be had
 */
public record OfferedPlace(ClinicSession session, String site, SiteZone zone, Interval interval) {

    /** Time in a session of a diary. */
    public static OfferedPlace of(Diary diary, ClinicSession session, Interval interval) {
        return new OfferedPlace(session, site(diary, session), diary.zoneOf(session), interval);
    }

    /** The same place for so much of its time. */
    public OfferedPlace during(Interval part) {
        return new OfferedPlace(session, site, zone, part);
    }

    private static String site(Diary diary, ClinicSession session) {
        return session.room()
                .flatMap(diary::resource)
                .or(() -> diary.resource(session.practitioner()))
                .map(Resource::site)
                .orElse(Site.MAIN);
    }
}
