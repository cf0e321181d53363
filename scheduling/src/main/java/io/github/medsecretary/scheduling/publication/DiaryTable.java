package io.github.medsecretary.scheduling.publication;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.resource.Site;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The visits of a diary as comma-separated values (RFC 4180: quoted cells, CRLF), ordered by start, then id.
 *
 * <p>A cell that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection). Dates and
 * times are those of the wall clock of each visit's site; a place that was held and has lapsed has no row. Immutable and
 * thread-safe.
 *
 * @param naming what a reader may see
 * @param asOf the moment at which the table is made
 */
public record DiaryTable(Naming naming, AsOf asOf) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final List<String> HEAD = List.of(
            "appointment",
            "date",
            "start",
            "end",
            "minutes",
            "site",
            "practitioner",
            "room",
            "also with",
            "service",
            "patient",
            "status",
            "priority");

    /** A row for each visit that starts on one of the days from the first to the last, below a row of titles. */
    public String text(Diary kept, LocalDate first, LocalDate last) {
        Diary diary = kept.asOf(asOf);
        var rows = new Dates(diary, first, last).visits().map(each -> row(diary, each));
        return CommaSeparated.rows(rows.toList().prepend(HEAD));
    }

    private Seq<String> row(Diary diary, Visit visit) {
        Appointment appointment = visit.appointment();
        LocalDateTime start = diary.localStart(visit);
        LocalDateTime end = diary.zoneOf(visit).wallClock(visit.interval().end());
        return List.of(
                visit.id(),
                start.toLocalDate().toString(),
                TIME.format(start),
                TIME.format(end),
                Long.toString(visit.interval().length().toMinutes()),
                diary.siteOf(visit).map(Site::id).orElse(""),
                named(visit.resources().filter(each -> each.kind() == ResourceKind.PRACTITIONER)),
                named(visit.resources().filter(each -> each.kind() == ResourceKind.ROOM)),
                named(visit.resources()
                        .filter(each -> each.kind() != ResourceKind.PRACTITIONER && each.kind() != ResourceKind.ROOM)),
                naming.service(visit.service()),
                naming.patient(appointment),
                appointment.status().code(),
                appointment.priority().name().toLowerCase(Locale.ROOT));
    }

    private String named(Seq<Resource> resources) {
        return resources.map(naming::resource).mkString(", ");
    }
}
