package io.github.medsecretary.scheduling.publication;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A diary as iCalendar text (RFC 5545), for programs that show calendars: one VEVENT for each appointment that has a
 * start, cancelled ones included so that a calendar takes them away.
 *
 * <p>A place that was held and has lapsed is none, so that it has no event. Times are in UTC, so that no time zone needs to be sent along; parts of a second are dropped. Events are private.
 * The same appointment keeps its UID through every move; its SEQUENCE rises with each and once more when it is called
 * off, so that no program keeps what was sent before. What is undone has the number that it had. Immutable and thread-safe.
 *
 * @param naming what a reader may see
 * @param asOf the moment at which the text is made
 */
public record DiaryCalendar(Naming naming, AsOf asOf) {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** All appointments of a diary that start during an interval, in order of id. */
    public String text(Diary kept, Interval during) {
        Diary diary = kept.asOf(asOf);
        return text(
                diary,
                diary.appointments()
                        .values()
                        .filter(each -> each.start().filter(during::contains).isPresent()));
    }

    /** All appointments of a diary that have a start, in order of id. */
    public String text(Diary kept) {
        Diary diary = kept.asOf(asOf);
        return text(diary, diary.appointments().values());
    }

    private String text(Diary diary, Seq<Appointment> appointments) {
        var lines = new ContentLines()
                .add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", "-//Medsecretary//Diary//EN");
        for (Appointment each : appointments) {
            each.start().ifPresent(start -> event(lines, diary, each, start));
        }
        return lines.add("END", "VCALENDAR").toString();
    }

    private void event(ContentLines lines, Diary diary, Appointment appointment, Instant start) {
        lines.add("BEGIN", "VEVENT")
                .text("UID", appointment.id())
                .add("DTSTAMP", UTC.format(asOf.instant()))
                .add("DTSTART", UTC.format(start))
                .add("DTEND", UTC.format(start.plus(diary.durationOf(appointment))))
                .text("SUMMARY", summary(diary, appointment))
                .text("LOCATION", named(diary, appointment, true))
                .text("DESCRIPTION", named(diary, appointment, false))
                .add("SEQUENCE", Long.toString(sequence(appointment)))
                .add("STATUS", status(appointment.status()))
                .add("CLASS", "PRIVATE")
                .add("END", "VEVENT");
    }

    private String summary(Diary diary, Appointment appointment) {
        String service = naming.service(diary.serviceOf(appointment));
        String patient = naming.patient(appointment);
        return patient.isEmpty() ? service : service + ": " + patient;
    }

    private String named(Diary diary, Appointment appointment, boolean rooms) {
        return appointment
                .with()
                .flatMap(id -> diary.resources().get(id))
                .filter(each -> isRoom(each) == rooms)
                .map(naming::resource)
                .sorted()
                .mkString(", ");
    }

    /** Three for each move leave room for the two that can follow: called off, and then found to be an error. */
    private static long sequence(Appointment appointment) {
        int afterwards = switch (appointment.status()) {
            case CANCELLED -> 1;
            case ENTERED_IN_ERROR -> 2;
            case PROPOSED, PENDING, WAITLIST, BOOKED, ARRIVED, CHECKED_IN, FULFILLED, NOSHOW -> 0;
        };
        return 3L * appointment.movedBefore() + afterwards;
    }

    private static boolean isRoom(Resource resource) {
        return resource.kind() == ResourceKind.ROOM;
    }

    private static String status(AppointmentStatus status) {
        return switch (status) {
            case PROPOSED, PENDING, WAITLIST -> "TENTATIVE";
            case CANCELLED, ENTERED_IN_ERROR -> "CANCELLED";
            case BOOKED, ARRIVED, CHECKED_IN, FULFILLED, NOSHOW -> "CONFIRMED";
        };
    }
}
