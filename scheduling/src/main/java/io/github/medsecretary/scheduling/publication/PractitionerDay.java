package io.github.medsecretary.scheduling.publication;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Occupancy;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/**
 * What of a practitioner's falls on a date, if only in part: each thing by the wall clock of its own site.
 *
 * @param diary whose
 * @param date the date
 * @param practitioner who
 */
record PractitionerDay(Diary diary, LocalDate date, Resource practitioner) {

    /** The days of all practitioners who have a session or a visit on a date, in order of id. */
    static Seq<PractitionerDay> all(Diary diary, LocalDate date) {
        return diary.resources()
                .values()
                .filter(each -> each.kind() == ResourceKind.PRACTITIONER)
                .map(each -> new PractitionerDay(diary, date, each))
                .filter(each -> !each.sessions().isEmpty() || !each.visits().isEmpty());
    }

    Seq<ClinicSession> sessions() {
        return diary.sessionsOf(practitioner.id(), somewhere())
                .filter(each -> falls(diary.zoneOf(each), each.interval()));
    }

    Seq<Visit> visits() {
        return diary.visitsTaking(practitioner.reference(), somewhere())
                .filter(each -> falls(diary.zoneOf(each), each.interval()));
    }

    Seq<Occupancy> absences() {
        return diary.closures(practitioner.reference(), zone().day(date));
    }

    /** The zone of the practitioner's own site. */
    SiteZone zone() {
        return diary.zoneOf(practitioner);
    }

    private boolean falls(SiteZone zone, Interval interval) {
        return zone.day(date).overlaps(interval);
    }

    private Interval somewhere() {
        return Dates.on(diary, date).somewhere();
    }
}
