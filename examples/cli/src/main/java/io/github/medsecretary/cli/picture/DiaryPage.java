package io.github.medsecretary.cli.picture;

import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.publication.Markup;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The diary before and after, as an HTML page with an SVG a day and a table of all changes. */
public final class DiaryPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.UK);
    private static final String STYLE = """
            body{font:15px/1.45 Arial,sans-serif;color:#212b32;margin:1.5em auto;max-width:68em;padding:0 1em}
            h1{font-size:1.6em;margin:0 0 .2em} h2{font-size:1.15em;margin:1.4em 0 .3em}
            svg{width:100%;height:auto;display:block}
            .hour{stroke:#d8dde0} .clock,.when{font-size:10px;fill:#4c6272} .when{text-anchor:end} .name{font-size:13px;font-weight:bold}
            rect.session{fill:#eef2f5;stroke:#d8dde0} rect.visit{fill:#aeb7bd} rect.away{fill:#4c6272;fill-opacity:.22}
            rect.gone{fill:#fff;stroke:#d5281b;stroke-width:1.5;stroke-dasharray:3 2} rect.new{fill:#005eb8}
            .number{font-size:9px;text-anchor:middle;font-weight:bold} text.gone{fill:#d5281b} text.new{fill:#fff}
            table{border-collapse:collapse;width:100%;font-size:.92em} th,td{text-align:left;padding:.3em .6em;border-bottom:1px solid #d8dde0;vertical-align:top}
            .key span{display:inline-block;margin-right:1.4em} .key i{display:inline-block;width:1.1em;height:.9em;margin-right:.4em;vertical-align:-.1em;border:1px solid #768692}
            @media print{@page{size:A4 landscape;margin:12mm} body{margin:0;max-width:none;font-size:12px} section{break-inside:avoid} *{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
            """;

    private final Diary before;
    private final Diary after;
    private final Seq<Change> changes;
    private final Function<String, String> reason;

    private DiaryPage(Diary before, Diary after, Function<String, String> reason) {
        this.before = before;
        this.after = after;
        this.changes = Change.between(before, after);
        this.reason = reason;
    }

    /**
     * The page.
     *
     * @param before the diary as it was
     * @param after the diary as planned
     * @param reason for the id of an appointment that changed, why, in a sentence
     */
    public static String of(Diary before, Diary after, Function<String, String> reason) {
        return new DiaryPage(before, after, reason).html();
    }

    private String html() {
        var out = new Markup();
        return Markup.page(
                () -> out.element(
                        "html",
                        () -> {
                            out.element("head", () -> head(out));
                            out.element("body", () -> body(out));
                        },
                        "lang",
                        "en-GB"),
                out);
    }

    private static void head(Markup out) {
        out.empty("meta", "charset", "utf-8");
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.text("title", "The diary, before and after");
        out.text("style", STYLE);
    }

    private void body(Markup out) {
        out.text("h1", "The diary, before and after");
        key(out);
        for (LocalDate date : dates()) {
            DayLanes.of(date, before, after, changes)
                    .ifPresent(lanes -> out.element("section", () -> {
                        out.text("h2", date.format(DAY));
                        lanes.write(out);
                    }));
        }
        out.element("section", () -> {
            out.text("h2", "Changes");
            out.element("table", () -> table(out));
        });
    }

    private static void key(Markup out) {
        out.element(
                "p",
                () -> {
                    key(out, "#aeb7bd", "stays");
                    key(out, "#fff;border:1.5px dashed #d5281b", "was here");
                    key(out, "#005eb8", "is here now");
                    key(out, "#d3d9dd", "away");
                },
                "class",
                "key");
    }

    private static void key(Markup out, String colour, String meaning) {
        out.element("span", () -> {
            out.text("i", "", "style", "background:" + colour);
            out.text("b", meaning, "style", "font-weight:normal");
        });
    }

    private Seq<LocalDate> dates() {
        return List.ofAll(after.sessions().values())
                .map(ClinicSession::interval)
                .map(interval -> after.zone().date(interval.start()))
                .distinct()
                .sorted();
    }

    private void table(Markup out) {
        out.element(
                "thead",
                () -> out.element(
                        "tr",
                        () -> List.of("No.", "Appointment", "Before", "After", "Why")
                                .forEach(title -> out.text("th", title, "scope", "col"))));
        out.element(
                "tbody",
                () -> changes.forEach(change -> out.element("tr", () -> {
                    out.text("td", Integer.toString(change.number()));
                    out.text("td", change.appointment());
                    out.text("td", place(change.before()));
                    out.text("td", place(change.after()));
                    out.text("td", reason.apply(change.appointment()));
                })));
    }

    private String place(Optional<Visit> visit) {
        return visit.map(each -> after.zone().wallClock(each.interval().start()).format(MOMENT) + ", "
                        + each.resources().map(resource -> resource.id()).mkString(", "))
                .orElse("no place");
    }
}
