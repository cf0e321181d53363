package io.github.medsecretary.scheduling.publication;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Seven days of a diary as an SVG picture: a column a day, in it a lane for each practitioner with a session or a visit,
 * and the hours downwards. Sessions are outlined, visits filled, absences shaded; each says what it is when pointed at.
 * A visit without a practitioner has no lane and a place that was held and has lapsed no box.
 *
 * <p>Hours are elapsed hours of each day, so that a day on which the clocks change is as long as it is. Everything
 * stands where the wall clock of its own site has it. Immutable and thread-safe.
 *
 * @param naming what a reader may see
 * @param asOf the moment at which the picture is made
 */
public record WeekPicture(Naming naming, AsOf asOf) {

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
    public String svg(Diary kept, LocalDate first) {
        Diary diary = kept.asOf(asOf);
        Seq<Column> columns = List.range(0, DAYS).map(first::plusDays).map(date -> Column.of(diary, date));
        return new Drawing(diary, columns).svg();
    }

    /** One day of the week. */
    private record Column(LocalDate date, Seq<PractitionerDay> lanes) {

        static Column of(Diary diary, LocalDate date) {
            return new Column(date, PractitionerDay.all(diary, date));
        }

        int width() {
            return Math.max(FEWEST_LANES, lanes.size());
        }

        /** The hours of the day, from its start, that any session or visit touches. */
        Seq<Hours> hours(Diary diary) {
            return lanes.flatMap(lane -> lane.sessions()
                    .map(each -> hours(diary.zoneOf(each), each.interval()))
                    .appendAll(lane.visits().map(each -> hours(diary.zoneOf(each), each.interval()))));
        }

        private Hours hours(SiteZone zone, Interval interval) {
            Interval day = zone.day(date);
            Interval touched = interval.intersection(day).orElseThrow();
            return new Hours(
                    Duration.between(day.start(), touched.start()).toHours(),
                    Duration.between(day.start(), touched.end().minusNanos(1)).toHours() + 1);
        }
    }

    private record Hours(long from, long until) {

        Hours span(Hours other) {
            return new Hours(Math.min(from, other.from), Math.max(until, other.until));
        }
    }

    private final class Drawing {

        private final Diary diary;
        private final Seq<Column> columns;
        private final Hours hours;
        private final Markup out = new Markup();

        Drawing(Diary diary, Seq<Column> columns) {
            this.diary = diary;
            this.columns = columns;
            // Nine to five where nothing is planned.
            this.hours = columns.flatMap(each -> each.hours(diary))
                    .reduceOption(Hours::span)
                    .getOrElse(new Hours(9, 17));
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
                    "The week from " + columns.head().date().format(DAY));
            return out.written() + "\n";
        }

        private void all() {
            out.text("style", STYLE);
            for (long hour = hours.from(); hour <= hours.until(); hour++) {
                double y = HEAD + (double) HOUR * (hour - hours.from());
                out.empty("line", "x1", LEFT, "x2", WIDTH, "y1", y, "y2", y, "class", "line");
                out.text("text", String.format(Locale.ROOT, "%02d:00", hour), "x", 4, "y", y + 4, "class", "clock");
            }
            double lane =
                    (double) (WIDTH - LEFT) / columns.map(Column::width).sum().intValue();
            double left = LEFT;
            for (Column column : columns) {
                day(column, left, lane);
                left += lane * column.width();
            }
        }

        private void day(Column column, double left, double lane) {
            out.text("text", column.date().format(DAY), "x", tidy(left + 4), "y", 16, "class", "day");
            out.empty("line", "x1", tidy(left), "x2", tidy(left), "y1", 4, "y2", HEAD, "class", "line");
            column.lanes()
                    .zipWithIndex()
                    .forEach(each -> lane(each._1, new Strip(left + 2 + each._2 * lane, lane - 2)));
        }

        private void lane(PractitionerDay lane, Strip strip) {
            String name = naming.resource(lane.practitioner());
            String foot = tidy(strip.left() + strip.width() / 2 + 3) + " " + (HEAD - 6);
            out.text("text", name, "transform", "translate(" + foot + ") rotate(-90)", "class", "lane");
            lane.sessions()
                    .forEach(each ->
                            box(new Spot(lane.date(), diary.zoneOf(each), each.interval(), strip), "session", name));
            lane.visits()
                    .forEach(each -> box(
                            new Spot(lane.date(), diary.zoneOf(each), each.interval(), strip.narrower()),
                            "visit",
                            told(each)));
            lane.absences()
                    .forEach(each ->
                            box(new Spot(lane.date(), lane.zone(), each.interval(), strip), "away", name + " is away"));
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

        private void box(Spot spot, String look, String told) {
            Interval day = spot.day();
            spot.interval().intersection(day).ifPresent(seen -> {
                double top = y(day, seen.start());
                double height = Math.max(1.5, y(day, seen.end()) - top - 0.75);
                out.element("g", () -> {
                    out.text("title", spot.clocks() + " " + told);
                    out.empty(
                            "rect",
                            "x",
                            tidy(spot.strip().left()),
                            "y",
                            tidy(top),
                            "width",
                            tidy(spot.strip().width()),
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
    }

    /** Where something stands: when, by the clock of its site, and in which strip of a day. */
    private record Spot(LocalDate date, SiteZone zone, Interval interval, Strip strip) {

        Interval day() {
            return zone.day(date);
        }

        String clocks() {
            return clock(interval.start()) + "–" + clock(interval.end());
        }

        private String clock(Instant moment) {
            return zone.wallClock(moment).format(TIME);
        }
    }

    private record Strip(double left, double width) {

        Strip narrower() {
            return new Strip(left + 2, Math.max(1, width - 4));
        }
    }

    private static String tidy(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
