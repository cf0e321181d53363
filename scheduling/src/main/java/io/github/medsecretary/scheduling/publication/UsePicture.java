package io.github.medsecretary.scheduling.publication;

import io.github.medsecretary.scheduling.statistics.DiaryStatistics;
import io.github.medsecretary.scheduling.statistics.SessionUse;
import io.github.medsecretary.scheduling.statistics.Use;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How far the sessions of a stretch are used, as an SVG picture: a bar for each day on which any starts, as high as time
 * is held, filled as far as it is taken, with what is overbooked on top. Each says what it is when pointed at. It names
 * nobody. Immutable and thread-safe.
 */
public record UsePicture() {

    private static final int HEIGHT = 160;
    private static final int HEAD = 24;
    private static final int FOOT = 36;
    private static final int DAY_WIDTH = 36;
    private static final int FEWEST_DAYS = 7;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final String STYLE = "text{font:10px Arial,sans-serif;fill:#212b32}.line{stroke:#d8dde0}"
            + ".held{fill:#eef2f5;stroke:#aeb7bd}.taken{fill:#005eb8}.over{fill:#d5281b}";

    /** The days of a stretch. */
    public String svg(DiaryStatistics statistics) {
        var days = statistics.useBy(SessionUse::date).toVector();
        return new Drawing(days).svg();
    }

    private static final class Drawing {

        private final Seq<Tuple2<LocalDate, Use>> days;
        private final double highest;
        private final Markup out = new Markup();

        Drawing(Seq<Tuple2<LocalDate, Use>> days) {
            this.days = days;
            this.highest = days.map(each -> Math.max(
                            minutes(each._2.held()), minutes(each._2.booked().time())))
                    .max()
                    .getOrElse(1.0);
        }

        String svg() {
            int width = DAY_WIDTH * Math.max(FEWEST_DAYS, days.size());
            out.element(
                    "svg",
                    () -> {
                        out.text("style", STYLE);
                        out.text("text", "Minutes held, taken and overbooked", "x", 2, "y", 12);
                        out.empty(
                                "line",
                                "x1",
                                0,
                                "x2",
                                width,
                                "y1",
                                HEIGHT + HEAD,
                                "y2",
                                HEIGHT + HEAD,
                                "class",
                                "line");
                        days.zipWithIndex().forEach(each -> day(each._1._1, each._1._2, each._2 * DAY_WIDTH));
                    },
                    "xmlns",
                    "http://www.w3.org/2000/svg",
                    "viewBox",
                    "0 0 " + width + " " + (HEAD + HEIGHT + FOOT),
                    "role",
                    "img",
                    "aria-label",
                    "Minutes held, taken and overbooked, day by day");
            return out.written() + "\n";
        }

        private void day(LocalDate date, Use use, int left) {
            String name = date.format(DAY);
            out.text("text", name, "x", left + 2, "y", HEAD + HEIGHT + 14);
            out.text(
                    "text",
                    use.rate().percent().map(each -> each + " %").orElse(""),
                    "x",
                    left + 2,
                    "y",
                    HEAD + HEIGHT + 28);
            box(left, Duration.ZERO, use.held(), "held", name + ", held");
            box(left, Duration.ZERO, use.taken(), "taken", name + ", taken");
            box(left, use.taken(), use.overbooked(), "over", name + ", overbooked");
        }

        private void box(int left, Duration below, Duration time, String look, String name) {
            if (time.isZero()) {
                return;
            }
            double height = scaled(time);
            out.element("g", () -> {
                out.text("title", name + ": " + time.toMinutes() + " minutes");
                out.empty(
                        "rect",
                        "x",
                        left + 4,
                        "y",
                        tidy(HEAD + HEIGHT - scaled(below) - height),
                        "width",
                        DAY_WIDTH - 8,
                        "height",
                        tidy(height),
                        "class",
                        look);
            });
        }

        private double scaled(Duration time) {
            return HEIGHT * minutes(time) / highest;
        }

        private static double minutes(Duration time) {
            return time.toSeconds() / 60.0;
        }

        private static String tidy(double length) {
            return String.format(Locale.ROOT, "%.1f", length);
        }
    }
}
