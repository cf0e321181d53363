package io.github.medsecretary.core.time;

import static java.util.function.Function.identity;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import java.time.LocalDate;
import java.util.Optional;

/** One nation's bank holidays in one year, each on a weekday of its own. */
final class BankHolidayYear {

    private final SortedMap<LocalDate, BankHoliday> byDate;

    private BankHolidayYear(SortedMap<LocalDate, BankHoliday> byDate) {
        this.byDate = byDate;
    }

    /**
     * Holidays on weekdays stand; those on weekends are then taken, in order, on the next weekday that is free. This
     * one rule yields every substitute day that statute and proclamations have given, such as Tuesday 27 December for
     * a Christmas Day on Sunday, where Boxing Day keeps its Monday.
     */
    static BankHolidayYear of(Seq<BankHoliday> holidays) {
        var parts = holidays.sortBy(BankHoliday::date).partition(each -> Weekend.contains(each.date()));
        var onWeekdays = new BankHolidayYear(TreeMap.ofAll(parts._2.toJavaStream(), BankHoliday::date, identity()));
        return parts._1.foldLeft(onWeekdays, BankHolidayYear::substituting);
    }

    private BankHolidayYear substituting(BankHoliday onWeekend) {
        var day = onWeekend.date().plusDays(1);
        while (Weekend.contains(day) || byDate.containsKey(day)) {
            day = day.plusDays(1);
        }
        return adding(onWeekend.substitutedBy(day));
    }

    private BankHolidayYear adding(BankHoliday holiday) {
        if (byDate.containsKey(holiday.date())) {
            throw new IllegalArgumentException("that day is a bank holiday already");
        }
        return new BankHolidayYear(byDate.put(holiday.date(), holiday));
    }

    BankHolidayYear proclaiming(Proclamation proclamation) {
        return proclamation instanceof Proclamation.Moved moved
                ? moving(moved)
                : adding(extra((Proclamation.Extra) proclamation));
    }

    private BankHolidayYear moving(Proclamation.Moved moved) {
        var holiday = on(moved.from())
                .orElseThrow(() -> new IllegalArgumentException("no bank holiday falls on the day to move it from"));
        return new BankHolidayYear(byDate.remove(moved.from())).adding(holiday.movedTo(moved.date()));
    }

    private static BankHoliday extra(Proclamation.Extra extra) {
        return BankHoliday.of(extra.date(), extra.name());
    }

    Optional<BankHoliday> on(LocalDate date) {
        return byDate.get(date).toJavaOptional();
    }

    /** In order of date. */
    Seq<BankHoliday> all() {
        return byDate.values();
    }
}
