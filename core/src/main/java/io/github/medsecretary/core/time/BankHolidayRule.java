package io.github.medsecretary.core.time;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.time.Month;

/**
 * A bank holiday that comes every year.
 *
 * @param name what it is called
 * @param day its own day, before any substitution
 * @param nations who keep it
 * @param since the first year in which they do
 */
record BankHolidayRule(String name, YearlyDay day, Seq<Nation> nations, int since) {

    private static final List<Nation> ALL = List.of(Nation.values());
    private static final List<Nation> SCOTLAND = List.of(Nation.SCOTLAND);
    private static final List<Nation> NORTHERN_IRELAND = List.of(Nation.NORTHERN_IRELAND);
    private static final List<Nation> NOT_SCOTLAND = ALL.remove(Nation.SCOTLAND);

    /**
     * Those of the United Kingdom: the Banking and Financial Dealings Act 1971, schedule 1, with the days that royal
     * proclamations under its section 1 repeat each year, the common-law holidays Good Friday and Christmas Day, and
     * the St Andrew's Day Bank Holiday (Scotland) Act 2007.
     */
    static final Seq<BankHolidayRule> UK = List.of(
            always("New Year's Day", YearlyDay.Fixed.on(1, Month.JANUARY), ALL),
            always("2nd January", YearlyDay.Fixed.on(2, Month.JANUARY), SCOTLAND),
            always("St Patrick's Day", YearlyDay.Fixed.on(17, Month.MARCH), NORTHERN_IRELAND),
            always("Good Friday", new YearlyDay.AfterEaster(-2), ALL),
            always("Easter Monday", new YearlyDay.AfterEaster(1), NOT_SCOTLAND),
            always("Early May bank holiday", new YearlyDay.FirstMonday(Month.MAY), ALL),
            always("Spring bank holiday", new YearlyDay.LastMonday(Month.MAY), ALL),
            always("Battle of the Boyne (Orangemen's Day)", YearlyDay.Fixed.on(12, Month.JULY), NORTHERN_IRELAND),
            always("Summer bank holiday", new YearlyDay.FirstMonday(Month.AUGUST), SCOTLAND),
            always("Summer bank holiday", new YearlyDay.LastMonday(Month.AUGUST), NOT_SCOTLAND),
            new BankHolidayRule("St Andrew's Day", YearlyDay.Fixed.on(30, Month.NOVEMBER), SCOTLAND, 2007),
            always("Christmas Day", YearlyDay.Fixed.on(25, Month.DECEMBER), ALL),
            always("Boxing Day", YearlyDay.Fixed.on(26, Month.DECEMBER), ALL));

    private static BankHolidayRule always(String name, YearlyDay day, Seq<Nation> nations) {
        return new BankHolidayRule(name, day, nations, LocalDate.MIN.getYear());
    }

    boolean isKeptBy(Nation nation, int year) {
        return year >= since && nations.contains(nation);
    }

    BankHoliday in(int year) {
        return BankHoliday.of(day.in(year), name);
    }
}
