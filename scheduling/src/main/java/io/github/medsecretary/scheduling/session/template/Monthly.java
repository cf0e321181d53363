package io.github.medsecretary.scheduling.session.template;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Every month, by the week: the first and third Tuesday, the last Friday.
 *
 * @param weeks in which weeks, at least one
 * @param days on which days of the week, at least one; each of them in each of the weeks
 */
public record Monthly(Seq<WeekOfMonth> weeks, Seq<DayOfWeek> days) implements Recurrence {

    /** Checks that nothing is null. */
    public Monthly {
        requireNonNull(weeks, "weeks");
        requireNonNull(days, "days");
    }

    /** In these weeks on these days. */
    public static Monthly of(Iterable<WeekOfMonth> weeks, DayOfWeek... days) {
        return new Monthly(List.ofAll(weeks), List.of(days));
    }

    @Override
    public boolean fallsOn(LocalDate date) {
        return days.contains(date.getDayOfWeek()) && weeks.exists(week -> week.contains(date));
    }

    /** No two of them are more than five weeks apart, so few days are looked at. */
    @Override
    public LocalDate onOrAfter(LocalDate date) {
        LocalDate day = date;
        while (!fallsOn(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    @Override
    public Seq<Problem> problems() {
        return TemplateCheck.require(!weeks.isEmpty(), SchedulingCode.NEVER_HELD, "weeks")
                .appendAll(TemplateCheck.require(!days.isEmpty(), SchedulingCode.NEVER_HELD, "days"));
    }
}
