package io.github.medsecretary.scheduling.session.template;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Every so many weeks. Weeks start on Monday, as in ISO 8601.
 *
 * @param days on which days of the week, at least one
 * @param every 1 for every week, 2 for every other; no more than {@link #LONGEST}
 * @param anchor any date of one of the weeks
 */
public record Weekly(Seq<DayOfWeek> days, int every, LocalDate anchor) implements Recurrence {

    /** The most weeks from one to the next: ten years. */
    public static final int LONGEST = 520;

    /** Checks that nothing is null. */
    public Weekly {
        requireNonNull(days, "days");
        requireNonNull(anchor, "anchor");
    }

    /** Every week on these days. */
    public static Weekly of(DayOfWeek... days) {
        return new Weekly(List.of(days), 1, LocalDate.EPOCH);
    }

    /** Every so many weeks on the same days; the week of {@code date} is one of them. */
    public Weekly every(int weeks, LocalDate date) {
        return new Weekly(days, weeks, date);
    }

    @Override
    public boolean fallsOn(LocalDate date) {
        return weeksLate(date) == 0 && days.contains(date.getDayOfWeek());
    }

    @Override
    public LocalDate onOrAfter(LocalDate date) {
        return weeksLate(date) == 0
                ? days.filter(day -> day.compareTo(date.getDayOfWeek()) >= 0)
                        .min()
                        .map(monday(date)::with)
                        .getOrElse(() -> firstOf(monday(date).plusWeeks(every)))
                : firstOf(monday(date).plusWeeks(every - weeksLate(date)));
    }

    private LocalDate firstOf(LocalDate monday) {
        return monday.with(days.min().get());
    }

    /** How many weeks have passed since the week of a date last was one of them. */
    private long weeksLate(LocalDate date) {
        return Math.floorMod(ChronoUnit.WEEKS.between(monday(anchor), monday(date)), (long) every);
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(DayOfWeek.MONDAY);
    }

    @Override
    public Seq<Problem> problems() {
        return TemplateCheck.require(!days.isEmpty(), SchedulingCode.NEVER_HELD, "days")
                .appendAll(TemplateCheck.require(1 <= every && every <= LONGEST, SchedulingCode.OUT_OF_RANGE, "every"));
    }
}
