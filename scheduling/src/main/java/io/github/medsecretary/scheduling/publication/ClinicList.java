package io.github.medsecretary.scheduling.publication;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Who is expected on a date, clinic by clinic, as the desk hangs it out in the morning.
 *
 * <p>Dates and times are those of the wall clock of each clinic's and visit's site. Visits in no session come last; a
 * place that was held and has lapsed is not listed. Immutable and thread-safe.
 *
 * @param naming what a reader may see
 * @param asOf the moment at which the list is made
 */
public record ClinicList(Naming naming, AsOf asOf) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Vector<String> TITLES = Vector.of("Time", "Minutes", "Patient", "Service", "Status", "Also");
    private static final String STYLE = """
            body{font:15px/1.45 Arial,sans-serif;color:#212b32;margin:1.5em auto;max-width:56em;padding:0 1em}
            h1{font-size:1.6em;margin:0 0 .2em} h2{font-size:1.1em;margin:1.4em 0 .3em} p{margin:.3em 0}
            table{border-collapse:collapse;width:100%} th,td{text-align:left;padding:.3em .6em;border-bottom:1px solid #d8dde0}
            th:nth-child(-n+2),td:nth-child(-n+2){width:4.5em}
            @media print{@page{size:A4;margin:14mm} body{margin:0;max-width:none;font-size:12px} section{break-inside:avoid}}
            """;

    /** The list as text, one line a visit. */
    public String text(Diary kept, LocalDate date) {
        Diary diary = kept.asOf(asOf);
        var list = new StringBuilder("Clinic list, " + date.format(DAY) + "\n");
        var day = ClinicDay.of(diary, date);
        for (ClinicDay.Clinic clinic : day.clinics()) {
            list.append('\n').append(title(diary, clinic)).append('\n');
            append(list, diary, clinic.visits());
        }
        if (!day.elsewhere().isEmpty()) {
            list.append("\nIn no session: ").append(count(day.elsewhere())).append('\n');
            append(list, diary, day.elsewhere());
        }
        return list.toString();
    }

    private void append(StringBuilder list, Diary diary, Seq<Visit> visits) {
        visits.map(each -> cells(diary, each))
                .map(cells -> "  " + cells.head() + "  "
                        + cells.tail().filter(cell -> !cell.isEmpty()).mkString(", "))
                .forEach(line -> list.append(line).append('\n'));
    }

    /** The list as an HTML page that prints on A4, a section a clinic. */
    public String html(Diary kept, LocalDate date) {
        Diary diary = kept.asOf(asOf);
        var out = new Markup();
        String title = "Clinic list, " + date.format(DAY);
        return Markup.page(
                () -> out.element(
                        "html",
                        () -> {
                            out.element("head", () -> {
                                out.empty("meta", "charset", "utf-8");
                                out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
                                out.text("title", title);
                                out.text("style", STYLE);
                            });
                            out.element("body", () -> {
                                out.text("h1", title);
                                sections(out, diary, ClinicDay.of(diary, date));
                            });
                        },
                        "lang",
                        "en-GB"),
                out);
    }

    private void sections(Markup out, Diary diary, ClinicDay day) {
        for (ClinicDay.Clinic clinic : day.clinics()) {
            section(out, diary, title(diary, clinic), clinic.visits());
        }
        if (!day.elsewhere().isEmpty()) {
            section(out, diary, "In no session: " + count(day.elsewhere()), day.elsewhere());
        }
        if (day.clinics().isEmpty() && day.elsewhere().isEmpty()) {
            out.text("p", "No clinic is held.");
        }
    }

    private void section(Markup out, Diary diary, String title, Seq<Visit> visits) {
        out.element("section", () -> {
            out.text("h2", title);
            if (!visits.isEmpty()) {
                out.element("table", () -> {
                    out.element("thead", () -> row(out, "th", TITLES));
                    out.element("tbody", () -> visits.forEach(each -> row(out, "td", cells(diary, each))));
                });
            }
        });
    }

    private static void row(Markup out, String cell, Seq<String> cells) {
        out.element("tr", () -> cells.forEach(each -> out.text(cell, each)));
    }

    private String title(Diary diary, ClinicDay.Clinic clinic) {
        ClinicSession session = clinic.session();
        SiteZone zone = diary.zoneOf(session);
        var room = session.room().flatMap(diary::resource).map(each -> ", " + naming.resource(each));
        return diary.resource(session.practitioner()).map(naming::resource).orElse("")
                + room.orElse("")
                + ", "
                + clock(zone, session.interval().start())
                + " to "
                + clock(zone, session.interval().end())
                + ": "
                + count(clinic.visits());
    }

    private static String count(Seq<Visit> visits) {
        return switch (visits.size()) {
            case 0 -> "no visits";
            case 1 -> "1 visit";
            default -> visits.size() + " visits";
        };
    }

    private Seq<String> cells(Diary diary, Visit visit) {
        return Vector.of(
                clock(diary.zoneOf(visit), visit.interval().start()),
                Long.toString(visit.interval().length().toMinutes()),
                naming.patient(visit.appointment()),
                naming.service(visit.service()),
                visit.appointment().status().code(),
                ClinicDay.also(visit, naming));
    }

    private static String clock(SiteZone zone, Instant moment) {
        return zone.wallClock(moment).format(TIME);
    }
}
