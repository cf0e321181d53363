package io.github.medsecretary.cli.picture;

import static io.github.medsecretary.cli.picture.Arrow.tidy;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.publication.Markup;
import io.github.medsecretary.scheduling.resource.Resource;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One day of a plan as an SVG: a lane for each practitioner whom it touches, in it a column before and a column after,
 * and an arrow for each move. An arrow that leaves the day ends in a flag that tells where to; one that comes from
 * elsewhere begins in one. Text is drawn last, so that no arrow crosses it.
 */
final class DayPicture {

    private static final int LONGEST_NAME = 20;
    private static final double APART = 3;

    private final TouchedDay day;
    private final Telling telling;
    private final Geometry geometry;
    private final Seq<Flag.Standing> leaving;
    private final Seq<Flag.Standing> coming;
    private final Markup out;

    DayPicture(TouchedDay day, Markup out) {
        this.day = day;
        this.out = out;
        this.telling = new Telling(day.plan().diary().zone());
        // The flags' widths are known before anything stands anywhere, and where they stand only after.
        var unplaced = new Geometry(day, 0, 0);
        double leavingWidth = Flag.width(leaving(unplaced).map(Flag::text));
        double comingWidth = Flag.width(coming(unplaced).map(Flag::text));
        this.geometry = new Geometry(day, leavingWidth, comingWidth);
        this.leaving = Flag.standing(leaving(geometry), geometry.leavingLeft(), leavingWidth);
        this.coming = Flag.standing(coming(geometry), geometry.comingLeft(), comingWidth);
    }

    private Seq<Flag> leaving(Geometry where) {
        return day.changes()
                .filter(each -> day.before(each).isPresent() && day.after(each).isEmpty())
                .map(each -> new Flag(
                        each,
                        where.before(each.before().orElseThrow()),
                        each.after().map(visit -> "to " + telling.brief(visit)).orElse("no place")));
    }

    private Seq<Flag> coming(Geometry where) {
        return day.changes()
                .filter(each -> day.after(each).isPresent() && day.before(each).isEmpty())
                .map(each -> new Flag(
                        each,
                        where.after(each.after().orElseThrow()),
                        each.before()
                                .map(visit -> "from " + telling.brief(visit))
                                .orElse("had no place")));
    }

    void write() {
        double foot = leaving.appendAll(coming)
                .map(each -> each.box().top() + Flag.HEIGHT + 4)
                .max()
                .getOrElse(0.0);
        double height = Math.max(geometry.height(), foot);
        double width = geometry.width() + 4;
        out.element(
                "svg",
                () -> all(),
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + tidy(width) + " " + tidy(height),
                "style",
                "min-width:" + tidy(width * 0.85) + "px;width:" + tidy(width * 1.15) + "px",
                "role",
                "img",
                "aria-labelledby",
                id("title") + " " + id("desc"));
    }

    private String id(String what) {
        return what + "-" + day.date();
    }

    private void all() {
        out.text("title", telling.day(day.date()) + ", before and after", "id", id("title"));
        out.text("desc", described(), "id", id("desc"));
        out.element("defs", this::hatching);
        hours();
        day.lanes().forEach(this::ground);
        day.changes().forEach(this::places);
        leaving.appendAll(coming).forEach(each -> part(each, () -> rectangle(each.box(), "")));
        day.changes().forEach(this::arrow);
        leaving.appendAll(coming).forEach(each -> part(each, () -> words(each)));
        day.changes().forEach(this::numbers);
    }

    private String described() {
        int within = day.changes()
                .count(each -> day.before(each).isPresent() && day.after(each).isPresent());
        return "Lanes of " + day.lanes().mkString(", ") + ". Within the day change " + within + ", " + leaving.size()
                + " leave it or lose their place, " + coming.size()
                + " come to it or are new. The table of changes tells each of them.";
    }

    private void hatching() {
        Hatching.write(out, id("old"));
    }

    private void hours() {
        Interval shown = geometry.shown();
        for (Instant hour = firstHour(shown); !hour.isAfter(shown.end()); hour = hour.plus(Duration.ofHours(1))) {
            String y = tidy(geometry.y(hour));
            out.empty("line", "x1", 34, "x2", tidy(geometry.width()), "y1", y, "y2", y, "class", "hour");
            out.text("text", telling.clock(hour), "x", 2, "y", tidy(geometry.y(hour) + 3.5), "class", "clock");
        }
    }

    // Not the start where the day begins at another minute, as after a change of the clocks.
    private Instant firstHour(Interval shown) {
        int past = telling.zone().wallClock(shown.start()).getMinute();
        return past == 0 ? shown.start() : shown.start().plus(Duration.ofMinutes(60L - past));
    }

    private void ground(String lane) {
        double left = geometry.before(lane);
        String name = lane.codePointCount(0, lane.length()) <= LONGEST_NAME
                ? lane
                : lane.substring(0, lane.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
        label(name, left + geometry.laneWidth() / 2, 14, "name");
        label("before", left + geometry.column() / 2, geometry.head() - 9, "when");
        label("after", geometry.after(lane) + geometry.column() / 2, geometry.head() - 9, "when");
        for (Resource resource : day.plan().diary().resource(lane).stream().toList()) {
            column(day.plan().basis().diary(), resource, left);
            column(day.plan().diary(), resource, geometry.after(lane));
        }
    }

    private void label(String words, double x, double y, String look) {
        out.text("text", words, "x", tidy(x), "y", tidy(y), "class", look);
    }

    private void column(Diary diary, Resource resource, double left) {
        Interval whole = day.whole();
        diary.sessionsOf(resource.id(), whole)
                .forEach(each -> shape(geometry.box(each.interval(), left), "session", "session", ""));
        day.plan()
                .diary()
                .closures(resource.reference(), whole)
                .forEach(each -> shape(geometry.box(each.interval(), left), "away", resource.id() + " is away", ""));
        diary.occupancies(resource.reference(), whole)
                .flatMap(taken -> diary.appointment(taken.by()).flatMap(diary::visit).stream()
                        .toList())
                .distinct()
                .filter(visit ->
                        !day.changes().exists(each -> each.appointment().equals(visit.id())))
                .forEach(visit -> shape(geometry.box(visit.interval(), left), "stays", told(visit), ""));
    }

    private String told(Visit visit) {
        return telling.span(visit) + " " + visit.service().id() + " " + visit.id();
    }

    private void places(Change change) {
        day.before(change)
                .ifPresent(visit ->
                        shape(Optional.of(geometry.before(visit)), "old", "was: " + told(visit), change.number()));
        day.after(change)
                .ifPresent(visit ->
                        shape(Optional.of(geometry.after(visit)), "new", "now: " + told(visit), change.number()));
    }

    private void shape(Optional<Box> place, String look, String told, String number) {
        place.ifPresent(box -> out.element(
                "g",
                () -> {
                    out.text("title", told);
                    rectangle(box, look.equals("old") ? "fill:url(#" + id("old") + ")" : "");
                },
                "class",
                look,
                "data-change",
                number));
    }

    private void rectangle(Box box, String style) {
        out.empty(
                "rect",
                "x",
                tidy(box.left()),
                "y",
                tidy(box.top()),
                "width",
                tidy(box.width()),
                "height",
                tidy(box.height()),
                "style",
                style);
    }

    private void arrow(Change change) {
        for (Arrow each : arrows(change)) {
            each.write(
                    out,
                    change.kind(),
                    change.number(),
                    change.number() + ": " + change.appointment() + ", " + telling.place(change.before()) + " → "
                            + telling.place(change.after()));
        }
    }

    /** One within the day, one to a flag, or one from a flag; none for who is not here. */
    private Seq<Arrow> arrows(Change change) {
        Optional<Box> old = day.before(change).map(geometry::before);
        Optional<Box> now = day.after(change).map(geometry::after);
        Optional<Box> from = old.or(() -> flag(coming, change));
        Optional<Box> to = now.or(() -> flag(leaving, change));
        return from.isPresent() && to.isPresent()
                ? List.of(Arrow.between(
                        from.get(), to.get(), way(change, old.or(() -> now).get(), to.get())))
                : List.empty();
    }

    // Along the edge on the side to which the arrow goes; a little apart from that of others that go the same way.
    private double way(Change change, Box along, Box to) {
        double edge = to.middle() > along.middle() ? along.top() + along.height() : along.top();
        return edge + APART * (day.changes().indexOf(change) % 3 - 1);
    }

    private static Optional<Box> flag(Seq<Flag.Standing> flags, Change change) {
        return flags.find(each -> each.flag().change().equals(change))
                .map(Flag.Standing::box)
                .toJavaOptional();
    }

    private void part(Flag.Standing each, Markup.Inside drawn) {
        out.element(
                "g", drawn, "class", "flag", "data-change", each.flag().change().number());
    }

    private void words(Flag.Standing each) {
        label(each.flag().text(), each.box().centre(), each.box().middle() + 3.5, "words");
    }

    private void numbers(Change change) {
        day.before(change).map(geometry::before).ifPresent(box -> number(change, box, "was"));
        day.after(change).map(geometry::after).ifPresent(box -> number(change, box, "now"));
    }

    private void number(Change change, Box box, String look) {
        label(change.number(), box.centre(), box.middle() + 3.2, "number " + look);
    }
}
