package io.github.medsecretary.scheduling.series;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;

/** A rule as one would explain it: each day is asked whether it belongs, and then counted. Slow on purpose. */
record PlainReading(RecurrenceRule rule, LocalDate start) {

    List<LocalDate> until(LocalDate end) {
        var dates = new ArrayList<LocalDate>();
        for (LocalDate date = start; date.isBefore(end); date = date.plusDays(1)) {
            if (belongs(date) && isPicked(date)) {
                if (rule.count().isPresent() && dates.size() == rule.count().get()) {
                    break;
                }
                dates.add(date);
            }
        }
        return dates;
    }

    private boolean isPicked(LocalDate date) {
        if (rule.bySetPosition().isEmpty()) {
            return true;
        }
        List<LocalDate> period = period(date).stream().filter(this::belongs).toList();
        int index = period.indexOf(date);
        return rule.bySetPosition().contains(index + 1) || rule.bySetPosition().contains(index - period.size());
    }

    private List<LocalDate> period(LocalDate date) {
        return rule.frequency() == Frequency.MONTHLY
                ? YearMonth.from(date)
                        .atDay(1)
                        .datesUntil(YearMonth.from(date).plusMonths(1).atDay(1))
                        .toList()
                : weekOf(date).datesUntil(weekOf(date).plusWeeks(1)).toList();
    }

    private LocalDate weekOf(LocalDate date) {
        return date.with(WeekFields.of(rule.weekStart(), 1).dayOfWeek(), 1);
    }

    private boolean belongs(LocalDate date) {
        return isInPeriod(date)
                && (rule.byMonth().isEmpty() || rule.byMonth().contains(date.getMonth()))
                && (rule.byMonthDay().isEmpty() || rule.byMonthDay().exists(each -> monthDay(each, date)))
                && (rule.byDay().isEmpty() || rule.byDay().exists(each -> weekday(each, date)))
                && (!saysNoDay() || isLikeTheStart(date));
    }

    private boolean saysNoDay() {
        return rule.byDay().isEmpty() && rule.byMonthDay().isEmpty();
    }

    private boolean isLikeTheStart(LocalDate date) {
        return switch (rule.frequency()) {
            case DAILY -> true;
            case WEEKLY -> date.getDayOfWeek() == start.getDayOfWeek();
            case MONTHLY -> date.getDayOfMonth() == start.getDayOfMonth();
        };
    }

    private boolean isInPeriod(LocalDate date) {
        long apart = switch (rule.frequency()) {
            case DAILY -> ChronoUnit.DAYS.between(start, date);
            case WEEKLY -> ChronoUnit.WEEKS.between(weekOf(start), weekOf(date));
            case MONTHLY -> ChronoUnit.MONTHS.between(YearMonth.from(start), YearMonth.from(date));
        };
        return apart % rule.interval() == 0;
    }

    private static boolean monthDay(int wanted, LocalDate date) {
        LocalDate meant = wanted > 0
                ? date.withDayOfMonth(1).plusDays(wanted - 1L)
                : date.with(TemporalAdjusters.lastDayOfMonth()).plusDays(wanted + 1L);
        return meant.equals(date);
    }

    private static boolean weekday(ByDay wanted, LocalDate date) {
        return date.getDayOfWeek() == wanted.day()
                && (wanted.ordinal() == 0
                        || date.equals(date.with(TemporalAdjusters.dayOfWeekInMonth(wanted.ordinal(), wanted.day()))));
    }
}
