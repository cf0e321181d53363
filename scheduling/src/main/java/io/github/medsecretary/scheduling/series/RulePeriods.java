package io.github.medsecretary.scheduling.series;

import io.vavr.collection.Seq;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * The days, weeks or months of a rule, numbered from that of the start on, and the dates on which it falls in each,
 * whether or not it has ended by then and whether or not they are before the start.
 */
final class RulePeriods {

    private static final int WEEK = 7;

    private final RecurrenceRule rule;
    private final LocalDate start;

    RulePeriods(RecurrenceRule rule, LocalDate start) {
        this.rule = rule;
        this.start = start;
    }

    /** The first day of a period. */
    LocalDate first(long period) {
        long units = period * rule.interval();
        return switch (rule.frequency()) {
            case DAILY -> start.plusDays(units);
            case WEEKLY -> startOfWeek().plusWeeks(units);
            case MONTHLY -> start.withDayOfMonth(1).plusMonths(units);
        };
    }

    /** The last period that begins on or before a date; the first if none does. */
    long containing(LocalDate date) {
        long units = switch (rule.frequency()) {
            case DAILY -> ChronoUnit.DAYS.between(start, date);
            case WEEKLY -> ChronoUnit.WEEKS.between(startOfWeek(), date);
            case MONTHLY -> ChronoUnit.MONTHS.between(YearMonth.from(start), YearMonth.from(date));
        };
        return Math.max(0, Math.floorDiv(units, (long) rule.interval()));
    }

    /** The dates in a period, in order. */
    List<LocalDate> dates(long period) {
        LocalDate first = first(period);
        List<LocalDate> all = switch (rule.frequency()) {
            case DAILY -> day(first);
            case WEEKLY -> week(first);
            case MONTHLY -> month(YearMonth.from(first));
        };
        return rule.bySetPosition().isEmpty() ? all : picked(all);
    }

    private LocalDate startOfWeek() {
        return start.with(TemporalAdjusters.previousOrSame(rule.weekStart()));
    }

    private List<LocalDate> day(LocalDate date) {
        boolean falls = isInMonth(date) && isMonthDay(date) && (rule.byDay().isEmpty() || isWeekday(date));
        return falls ? List.of(date) : List.of();
    }

    private List<LocalDate> week(LocalDate first) {
        var dates = new ArrayList<LocalDate>();
        for (int i = 0; i < WEEK; i++) {
            LocalDate date = first.plusDays(i);
            boolean falls = rule.byDay().isEmpty() ? date.getDayOfWeek() == start.getDayOfWeek() : isWeekday(date);
            if (falls && isInMonth(date)) {
                dates.add(date);
            }
        }
        return dates;
    }

    private List<LocalDate> month(YearMonth month) {
        if (!isInMonth(month.atDay(1))) {
            return List.of();
        }
        var dates = new ArrayList<LocalDate>();
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            LocalDate date = month.atDay(day);
            if (fallsInMonth(date)) {
                dates.add(date);
            }
        }
        return dates;
    }

    private boolean fallsInMonth(LocalDate date) {
        if (rule.byDay().isEmpty() && rule.byMonthDay().isEmpty()) {
            return date.getDayOfMonth() == start.getDayOfMonth();
        }
        return isMonthDay(date) && (rule.byDay().isEmpty() || rule.byDay().exists(each -> isOrdinal(each, date)));
    }

    private boolean isInMonth(LocalDate date) {
        return rule.byMonth().isEmpty() || rule.byMonth().contains(date.getMonth());
    }

    private boolean isMonthDay(LocalDate date) {
        Seq<Integer> days = rule.byMonthDay();
        return days.isEmpty()
                || days.contains(date.getDayOfMonth())
                || days.contains(date.getDayOfMonth() - date.lengthOfMonth() - 1);
    }

    private boolean isWeekday(LocalDate date) {
        return rule.byDay().exists(each -> each.day() == date.getDayOfWeek());
    }

    private static boolean isOrdinal(ByDay wanted, LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        int fromStart = (date.getDayOfMonth() - 1) / WEEK + 1;
        int fromEnd = -((date.lengthOfMonth() - date.getDayOfMonth()) / WEEK + 1);
        return wanted.day() == day
                && (wanted.ordinal() == 0 || wanted.ordinal() == fromStart || wanted.ordinal() == fromEnd);
    }

    private List<LocalDate> picked(List<LocalDate> all) {
        var chosen = new TreeSet<LocalDate>();
        for (int position : rule.bySetPosition()) {
            int index = position > 0 ? position - 1 : all.size() + position;
            if (index >= 0 && index < all.size()) {
                chosen.add(all.get(index));
            }
        }
        return Collections.unmodifiableList(new ArrayList<>(chosen));
    }
}
