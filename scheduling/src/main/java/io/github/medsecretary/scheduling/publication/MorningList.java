package io.github.medsecretary.scheduling.publication;

import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.morning.Errand;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * What has to be seen to on a day, a line a thing, as text or as comma-separated values (RFC 4180). Dates and times are
 * those of the wall clock of each site. Of a promise the id is told, and for which appointment of the diary, but not
 * what was promised, which may be about a patient. Immutable and thread-safe.
 *
 * @param naming what a reader may see
 */
public record MorningList(Naming naming) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.UK);
    private static final DateTimeFormatter CELL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final List<String> HEAD =
            List.of("urgency", "what", "id", "due", "when", "patient", "service", "note");

    /** One thing as it is told. */
    private record Told(
            Errand errand, SiteZone zone, Optional<Instant> when, String patient, String service, String note) {

        Seq<String> cells() {
            return List.of(
                    errand.urgency().code(),
                    errand.code(),
                    errand.id(),
                    CELL.format(zone.wallClock(errand.due())),
                    when.map(each -> CELL.format(zone.wallClock(each))).orElse(""),
                    patient,
                    service,
                    note);
        }

        String line() {
            return List.of(
                            errand.urgency().code() + " " + errand.code() + " " + errand.id(),
                            when.map(each -> MOMENT.format(zone.wallClock(each)))
                                    .orElse(""),
                            patient,
                            service,
                            note)
                    .filter(each -> !each.isEmpty())
                    .mkString(", ");
        }
    }

    /** A line for each, such as {@code now interpreter a1, Mon 7 Jan 09:00, routine}. */
    public Seq<String> lines(Diary diary, Seq<Errand> errands) {
        return errands.map(each -> told(diary, each).line());
    }

    /** A row for each below a row of titles; a cell that a spreadsheet would take for a formula is made inert. */
    public String csv(Diary diary, Seq<Errand> errands) {
        return CommaSeparated.rows(
                errands.map(each -> told(diary, each).cells()).toList().prepend(HEAD));
    }

    private Told told(Diary diary, Errand errand) {
        if (errand instanceof Errand.ToArrange arrange) {
            return of(
                    diary,
                    errand,
                    arrange.visit().appointment(),
                    Optional.of(arrange.visit().interval().start()),
                    "");
        }
        if (errand instanceof Errand.Expiring expiring) {
            return of(diary, errand, expiring.held(), expiring.held().start(), "until " + clock(diary, expiring));
        }
        if (errand instanceof Errand.LastSafe last) {
            return of(
                    diary,
                    errand,
                    last.waiting().appointment(),
                    Optional.of(last.place().start()),
                    last.place().session());
        }
        if (errand instanceof Errand.Releasing releasing) {
            String note = releasing.unused().toMinutes() + " minutes to "
                    + releasing.to().code();
            return new Told(errand, diary.zoneOf(releasing.session()), Optional.of(errand.due()), "", "", note);
        }
        return ((Errand.Promise) errand)
                .promised()
                .what()
                .about()
                .filter(about -> about.type().equals("Appointment"))
                .flatMap(about -> Option.ofOptional(diary.appointment(about.id())))
                .headOption()
                .map(about -> of(diary, errand, about, about.start(), about.id()))
                .getOrElse(() -> new Told(errand, diary.zone(), Optional.of(errand.due()), "", "", ""));
    }

    private Told of(Diary diary, Errand errand, Appointment appointment, Optional<Instant> when, String note) {
        return new Told(
                errand,
                zone(diary, appointment),
                when,
                naming.patient(appointment),
                diary.services().get(appointment.service()).map(naming::service).getOrElse(appointment.service()),
                note);
    }

    private static SiteZone zone(Diary diary, Appointment appointment) {
        return diary.visit(appointment).map(diary::zoneOf).orElseGet(diary::zone);
    }

    private static String clock(Diary diary, Errand.Expiring expiring) {
        return MOMENT.format(zone(diary, expiring.held()).wallClock(expiring.due()));
    }
}
