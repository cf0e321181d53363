package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.session.template.HolidayPractice;
import io.github.medsecretary.scheduling.session.template.Monthly;
import io.github.medsecretary.scheduling.session.template.Occurrence;
import io.github.medsecretary.scheduling.session.template.Recurrence;
import io.github.medsecretary.scheduling.session.template.SessionTemplate;
import io.github.medsecretary.scheduling.session.template.TemplateException;
import io.github.medsecretary.scheduling.session.template.WeekOfMonth;
import io.github.medsecretary.scheduling.session.template.Weekly;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Predicate;

/**
 * What must hold when a template is expanded. Each law throws an {@link AssertionError} that names it where it does
 * not. Immutable and, if the expander is, thread-safe.
 *
 * @param zone the wall clock of the site
 * @param holidays whether the site keeps a holiday on a date
 * @param expander who expands
 */
public record TemplateLaws(SiteZone zone, Predicate<LocalDate> holidays, Expander expander) {

    private static final int WEEK = 7;

    /** What must hold when the library expands a template. */
    public TemplateLaws(SiteZone zone, Predicate<LocalDate> holidays) {
        this(zone, holidays, Expander.of(zone, holidays));
    }

    /** What is held on the dates of a window is what is held on them in any wider window. */
    public void expansionIsMonotone(SessionTemplate template, LocalDate from, LocalDate until, int wider) {
        Seq<Occurrence> wide = expand(template, from.minusDays(wider), until.plusDays(wider));
        require(
                wide.filter(each -> !each.date().isBefore(from) && each.date().isBefore(until))
                        .equals(expand(template, from, until)),
                "a narrower window shows a part of a wider one");
    }

    /** What is held in a window is what asking day by day finds, with the recurrence counted on the fingers. */
    public void expansionIsThatOfEachDay(SessionTemplate template, LocalDate from, LocalDate until) {
        Seq<LocalDate> expected = List.ofAll(
                from.datesUntil(until).filter(date -> isHeld(template, date)).toList());
        require(
                expand(template, from, until).map(Occurrence::date).equals(expected),
                "a window shows what its days show one by one");
    }

    /** Each session starts and ends when the clock first shows it, and what the clocks change is told. */
    public void clockChangesAreTold(SessionTemplate template, LocalDate from, LocalDate until) {
        for (Occurrence each : expand(template, from, until)) {
            var window = exception(template, each.date())
                    .flatMap(held -> List.ofAll(held.window().stream()))
                    .headOption()
                    .getOrElse(template.window());
            LocalDateTime start = each.date().atTime(window.start());
            LocalDateTime end = start.plus(window.length());
            require(
                    each.findings().isEmpty() == (isShownOnce(start) && isShownOnce(end)),
                    "a time that the clocks skip or show twice is told");
            require(
                    each.session()
                            .map(session -> session.interval().start().equals(first(start))
                                    && session.interval().end().equals(first(end)))
                            .orElse(!first(start).isBefore(first(end))),
                    "a session lies where the clock first shows it");
        }
    }

    private Seq<Occurrence> expand(SessionTemplate template, LocalDate from, LocalDate until) {
        return expander.between(template, from, until);
    }

    private boolean isShownOnce(LocalDateTime local) {
        return zone.zone().getRules().getValidOffsets(local).size() == 1;
    }

    /** The JDK takes a skipped time by the offset before the gap and a repeated one by the earlier offset. */
    private Instant first(LocalDateTime local) {
        return local.atZone(zone.zone()).toInstant();
    }

    private static Seq<TemplateException.Held> exception(SessionTemplate template, LocalDate date) {
        return template.exceptions()
                .filter(each -> each.date().equals(date))
                .filter(TemplateException.Held.class::isInstance)
                .map(TemplateException.Held.class::cast);
    }

    private boolean isHeld(SessionTemplate template, LocalDate date) {
        boolean valid = !date.isBefore(template.validFrom())
                && !date.isAfter(template.validUntil().orElse(date));
        boolean off = template.exceptions().contains(new TemplateException.Off(date));
        boolean open = template.holidays() == HolidayPractice.HELD || !holidays.test(date);
        boolean usual = open && recurs(template.recurrence(), date);
        return valid && !off && (usual || !exception(template, date).isEmpty());
    }

    private static boolean recurs(Recurrence recurrence, LocalDate date) {
        if (!recurrence.days().contains(date.getDayOfWeek())) {
            return false;
        }
        if (recurrence instanceof Weekly weekly) {
            return Math.floorMod(week(date) - week(weekly.anchor()), (long) weekly.every()) == 0;
        }
        return ((Monthly) recurrence).weeks().exists(week -> isIn(week, date));
    }

    /** The first of January 1970 was a Thursday, so three days later a week began. */
    private static long week(LocalDate date) {
        return Math.floorDiv(date.toEpochDay() + 3, (long) WEEK);
    }

    private static boolean isIn(WeekOfMonth week, LocalDate date) {
        int before = 0;
        for (LocalDate day = date.minusDays(WEEK); day.getMonth() == date.getMonth(); day = day.minusDays(WEEK)) {
            before++;
        }
        boolean last = date.plusDays(WEEK).getMonth() != date.getMonth();
        return week == WeekOfMonth.LAST ? last : List.of(WeekOfMonth.values()).get(before) == week;
    }

    private static void require(boolean holds, String law) {
        if (!holds) {
            throw new AssertionError("broken law: " + law);
        }
    }
}
