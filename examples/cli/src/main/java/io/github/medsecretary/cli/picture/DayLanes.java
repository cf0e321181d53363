package io.github.medsecretary.cli.picture;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Occupancy;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.publication.Markup;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** One day as an SVG: for each practitioner who holds a session, a lane of what was and a lane of what will be. */
final class DayLanes {

    private static final int LABEL = 150;
    private static final int WIDTH = 1_000;
    private static final int LANE = 20;
    private static final int PRACTITIONER = 2 * LANE + 12;
    private static final int HEAD = 24;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Diary before;
    private final Diary after;
    private final Seq<Change> changes;
    private final Seq<Resource> practitioners;
    private final Interval shown;
    private final Interval day;

    private DayLanes(Diary before, Diary after, Seq<Change> changes, Interval day, Interval shown) {
        this.before = before;
        this.after = after;
        this.changes = changes;
        this.day = day;
        this.shown = shown;
        this.practitioners = after.resources()
                .values()
                .filter(each -> each.kind() == ResourceKind.PRACTITIONER)
                .filter(each -> !after.sessionsOf(each.id(), day).isEmpty())
                .toList();
    }

    /** The lanes of a date; nothing if no session is held on it. */
    static Optional<DayLanes> of(LocalDate date, Diary before, Diary after, Seq<Change> changes) {
        Interval day = after.zone().day(date);
        return after.sessionsDuring(day)
                .map(ClinicSession::interval)
                .reduceOption(Interval::span)
                .flatMap(all -> io.vavr.control.Option.ofOptional(all.intersection(day)))
                .map(shown -> new DayLanes(before, after, changes, day, shown))
                .toJavaOptional();
    }

    void write(Markup out) {
        int height = HEAD + practitioners.size() * PRACTITIONER;
        out.element(
                "svg",
                () -> {
                    hours(out, height);
                    int top = HEAD;
                    for (Resource practitioner : practitioners) {
                        practitioner(out, practitioner, top);
                        top += PRACTITIONER;
                    }
                },
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + WIDTH + " " + height,
                "role",
                "img",
                "aria-label",
                "Sessions and visits of the day; every change is a row of the table of changes.");
    }

    private void hours(Markup out, int height) {
        for (Instant hour = firstHour(); hour.isBefore(shown.end()); hour = hour.plus(Duration.ofHours(1))) {
            int x = x(hour);
            out.empty("line", "x1", x, "x2", x, "y1", HEAD - 6, "y2", height, "class", "hour");
            out.text("text", clock(hour), "x", x + 2, "y", HEAD - 9, "class", "clock");
        }
    }

    private Instant firstHour() {
        int past = after.zone().wallClock(shown.start()).getMinute();
        return past == 0 ? shown.start() : shown.start().plus(Duration.ofMinutes(60L - past));
    }

    private void practitioner(Markup out, Resource practitioner, int top) {
        out.text("text", practitioner.id(), "x", 0, "y", top + 16, "class", "name");
        out.text("text", "before", "x", LABEL - 8, "y", top + 14, "class", "when");
        out.text("text", "after", "x", LABEL - 8, "y", top + LANE + 15, "class", "when");
        sessions(out, before, practitioner, top);
        sessions(out, after, practitioner, top + LANE + 1);
        closures(out, practitioner, top);
        visits(out, before, practitioner, top, "gone");
        visits(out, after, practitioner, top + LANE + 1, "new");
    }

    private void sessions(Markup out, Diary diary, Resource practitioner, int top) {
        diary.sessionsOf(practitioner.id(), day)
                .forEach(session -> box(out, session.interval(), top, LANE, "session", span(session.interval()), ""));
    }

    private void closures(Markup out, Resource practitioner, int top) {
        for (Occupancy closure : after.closures(practitioner.reference(), day)) {
            box(out, closure.interval(), top, 2 * LANE + 1, "away", "away " + span(closure.interval()), "");
        }
    }

    private void visits(Markup out, Diary diary, Resource practitioner, int top, String changed) {
        diary.occupancies(practitioner.reference(), day)
                .flatMap(taken -> diary.appointment(taken.by()).flatMap(diary::visit).stream()
                        .toList())
                .distinct()
                .forEach(visit -> visit(out, visit, top, changed));
    }

    private void visit(Markup out, Visit visit, int top, String changed) {
        var change = changes.find(each -> each.appointment().equals(visit.id()));
        String look = change.map(each -> changed).getOrElse("visit");
        String told = span(visit.interval()) + " " + visit.service().id() + " " + visit.id();
        box(
                out,
                visit.interval(),
                top + 2,
                LANE - 4,
                look,
                told,
                change.map(each -> "" + each.number()).getOrElse(""));
    }

    private void box(Markup out, Interval interval, int top, int height, String look, String told, String number) {
        interval.intersection(shown).ifPresent(seen -> {
            int left = x(seen.start());
            int width = Math.max(2, x(seen.end()) - left - 1);
            out.element("g", () -> {
                out.text("title", told);
                out.empty("rect", "x", left, "y", top, "width", width, "height", height, "class", look);
                if (!number.isEmpty()) {
                    out.text(
                            "text",
                            number,
                            "x",
                            left + width / 2.0,
                            "y",
                            top + height - 4.5,
                            "class",
                            "number " + look);
                }
            });
        });
    }

    private int x(Instant moment) {
        long of = shown.length().toMinutes();
        long at = Duration.between(shown.start(), moment).toMinutes();
        return LABEL + (int) Math.round((double) (WIDTH - LABEL) * at / of);
    }

    private String span(Interval interval) {
        return clock(interval.start()) + "–" + clock(interval.end());
    }

    private String clock(Instant moment) {
        return after.zone().wallClock(moment).format(CLOCK);
    }
}
