package io.github.medsecretary.cli.picture;

import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * How times and places are told, with ids only.
 *
 * @param zone by whose clock
 */
record Telling(SiteZone zone) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.UK);

    String day(LocalDate date) {
        return DAY.format(date);
    }

    String clock(Instant moment) {
        return CLOCK.format(zone.wallClock(moment));
    }

    LocalDate date(Visit visit) {
        return zone.date(visit.interval().start());
    }

    /** When and with what. */
    String place(Optional<Visit> visit) {
        return visit.map(each -> moment(each)
                        + each.resources()
                                .map(Resource::id)
                                .map(id -> ", " + id)
                                .mkString())
                .orElse("no place");
    }

    /** When and with whom. */
    String brief(Visit visit) {
        return moment(visit) + ", " + lane(visit);
    }

    /** The times of a day. */
    String span(Visit visit) {
        return clock(visit.interval().start()) + "–" + clock(visit.interval().end());
    }

    /** Whose lane a visit is in: the practitioner's, or that of the first thing it takes. */
    static String lane(Visit visit) {
        return visit.first(ResourceKind.PRACTITIONER)
                .map(Resource::id)
                .orElseGet(
                        () -> visit.resources().map(Resource::id).headOption().getOrElse("nobody"));
    }

    private String moment(Visit visit) {
        return MOMENT.format(zone.wallClock(visit.interval().start()));
    }
}
