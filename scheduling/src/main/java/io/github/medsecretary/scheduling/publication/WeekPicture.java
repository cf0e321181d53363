package io.github.medsecretary.scheduling.publication;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Occupancy;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Seven days of a diary as an SVG picture: a column a day, in it a lane for each practitioner with a session, and the
 * hours downwards. Sessions are outlined, visits filled, absences shaded; each says what it is when pointed at.
 *
 * <p>Hours are elapsed hours of each day, so that a day on which the clocks change is as long as it is. Immutable and
 * thread-safe.
 *
 * @param naming what a reader may see
 */
public record WeekPicture(Naming naming) {

    private static final int DAYS = 7;
    private static final int WIDTH = 1_120;
    private static final int LEFT = 44;
    private static final int HEAD = 110;
    private static final int FEWEST_LANES = 3;
    private static final int HOUR = 48;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMMM", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final String STYLE =
            "text{font:10px Arial,sans-serif;fill:#212b32}.day{font-size:12px;font-weight:bold}"
                    + ".clock{fill:#4c6272}.line{stroke:#d8dde0}.session{fill:#eef2f5;stroke:#aeb7bd}.visit{fill:#005eb8}"
                    + ".away{fill:#4c6272;fill-opacity:.3}.lane{fill:#4c6272;font-size:10px}";

    /** The week that begins on a date, usually a Monday. */
    public String svg(Diary diary, LocalDate first) {
        Seq<Interval> days = List.range(0, DAYS).map(first::plusDays).map(diary.zone()::day);
        return new Drawing(diary, first, days, hours(diary, days)).svg();
    }

    /** The hours of a day that any session of the week touches, from the day's start; nine to five if none does. */
    private static Hours hours(Diary diary, Seq<Interval> days) {
        var touched = days.flatMap(day -> diary.sessionsDuring(day)
                .map(each -> each.interval().intersection(day).orElseThrow())
                .map(each -> new Hours(
                        Duration.between(day.start(), each.start()).toHours(),
                        Duration.between(day.start(), each.end().minusNanos(1)).toHours() + 1)));
        return touched.reduceOption(Hours::span).getOrElse(new Hours(9, 17));
    }

    private record Hours(long from, long until) {

        Hours span(Hours other) {
            return new Hours(Math.min(from, other.from), Math.max(until, other.until));
        }
    }

    private final class Drawing {

        private final Diary diary;
        private final LocalDate first;
        private final Seq<Interval> days;
        private final Hours hours;
        private final Markup out = new Markup();

        Drawing(Diary diary, LocalDate first, Seq<Interval> days, Hours hours) {
            this.diary = diary;
            this.first = first;
            this.days = days;
            this.hours = hours;
        }

        String svg() {
            long height = HEAD + HOUR * (hours.until() - hours.from()) + 8;
            out.element(
                    "svg",
                    this::all,
                    "xmlns",
                    "http://www.w3.org/2000/svg",
                    "viewBox",
                    "0 0 " + WIDTH + " " + height,
                    "role",
                    "img",
                    "aria-label",
                    "The week from " + first.format(DAY));
            return out.written() + "\n";
        }

        private void all() {
            out.text("style", STYLE);
            for (long hour = hours.from(); hour <= hours.until(); hour++) {
                double y = HEAD + (double) HOUR * (hour - hours.from());
                out.empty("line", "x1", LEFT, "x2", WIDTH, "y1", y, "y2", y, "class", "line");
                out.text("text", String.format(Locale.ROOT, "%02d:00", hour), "x", 4, "y", y + 4, "class", "clock");
            }
            double lane = (double) (WIDTH - LEFT)
                    / days.map(each -> lanes(practitioners(each))).sum().intValue();
            double left = LEFT;
            for (int i = 0; i < DAYS; i++) {
                Seq<Resource> practitioners = practitioners(days.get(i));
                day(days.get(i), first.plusDays(i), practitioners, left, lane);
                left += lane * lanes(practitioners);
            }
        }

        private static int lanes(Seq<Resource> practitioners) {
            return Math.max(FEWEST_LANES, practitioners.size());
        }

        private Seq<Resource> practitioners(Interval day) {
            return diary.sessionsDuring(day)
                    .map(ClinicSession::practitioner)
                    .distinct()
                    .sorted()
                    .flatMap(id -> diary.resources().get(id));
        }

        private void day(Interval day, LocalDate date, Seq<Resource> practitioners, double left, double lane) {
            out.text("text", date.format(DAY), "x", tidy(left + 4), "y", 16, "class", "day");
            out.empty("line", "x1", tidy(left), "x2", tidy(left), "y1", 4, "y2", HEAD, "class", "line");
            practitioners
                    .zipWithIndex()
                    .forEach(each -> lane(each._1, day, new Column(left + 2 + each._2 * lane, lane - 2)));
        }

        private void lane(Resource practitioner, Interval day, Column column) {
            String name = naming.resource(practitioner);
            String foot = tidy(column.left() + column.width() / 2 + 3) + " " + (HEAD - 6);
            out.text("text", name, "transform", "translate(" + foot + ") rotate(-90)", "class", "lane");
            diary.sessionsOf(practitioner.id(), day)
                    .forEach(each -> box(day, each.interval(), column, "session", name));
            visits(practitioner, day)
                    .forEach(each -> box(day, each.interval(), column.narrower(), "visit", told(each)));
            for (Occupancy away : diary.closures(practitioner.reference(), day)) {
                box(day, away.interval(), column, "away", name + " is away");
            }
        }

        private Seq<Visit> visits(Resource practitioner, Interval day) {
            return List.ofAll(diary.occupancies(practitioner.reference(), day))
                    .map(Occupancy::by)
                    .distinct()
                    .flatMap(id -> diary.visits().get(id));
        }

        private String told(Visit visit) {
            var rooms = visit.resources()
                    .filter(each -> each.kind() == ResourceKind.ROOM)
                    .map(naming::resource);
            return List.of(naming.service(visit.service()), naming.patient(visit.appointment()))
                    .appendAll(rooms)
                    .filter(each -> !each.isEmpty())
                    .mkString(", ");
        }

        private void box(Interval day, Interval interval, Column column, String look, String told) {
            interval.intersection(day).ifPresent(seen -> {
                double top = y(day, seen.start());
                double height = Math.max(1.5, y(day, seen.end()) - top - 0.75);
                out.element("g", () -> {
                    out.text("title", clock(interval.start()) + "–" + clock(interval.end()) + " " + told);
                    out.empty(
                            "rect",
                            "x",
                            tidy(column.left()),
                            "y",
                            tidy(top),
                            "width",
                            tidy(column.width()),
                            "height",
                            tidy(height),
                            "class",
                            look);
                });
            });
        }

        private double y(Interval day, Instant moment) {
            double elapsed = Duration.between(day.start(), moment).toSeconds() / 3_600.0 - hours.from();
            double shown = Math.max(0, Math.min((double) (hours.until() - hours.from()), elapsed));
            return HEAD + HOUR * shown;
        }

        private String clock(Instant moment) {
            return diary.zone().wallClock(moment).format(TIME);
        }
    }

    private record Column(double left, double width) {

        Column narrower() {
            return new Column(left + 2, Math.max(1, width - 4));
        }
    }

    private static String tidy(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
