package io.github.medsecretary.core.time;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.control.Either;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which days are worked somewhere: all but its weekend and its holidays.
 *
 * <p>The holidays are those of a nation, or a list of the site's or board's own that takes their place: NHS boards in
 * Scotland each set their public holidays, whatever the nation's bank holidays are. Counting takes one look at each
 * calendar day on the way and refuses ways longer than {@link #LONGEST} days. Immutable and thread-safe.
 */
public final class WorkingCalendar {

    /** The longest way that is counted, in calendar days: a hundred years. */
    public static final int LONGEST = 36_525;

    private static final Set<DayOfWeek> SATURDAY_AND_SUNDAY = TreeSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Set<DayOfWeek> weekend;
    private final Function<LocalDate, Optional<String>> holidays;

    private WorkingCalendar(Set<DayOfWeek> weekend, Function<LocalDate, Optional<String>> holidays) {
        this.weekend = weekend;
        this.holidays = holidays;
    }

    /** Every day from Monday to Friday that is no bank holiday of a nation. */
    public static WorkingCalendar of(BankHolidays bankHolidays, Nation nation) {
        requireNonNull(bankHolidays, "bankHolidays");
        requireNonNull(nation, "nation");
        return new WorkingCalendar(
                SATURDAY_AND_SUNDAY, date -> bankHolidays.on(nation, date).map(BankHoliday::title));
    }

    /**
     * Every day from Monday to Friday that is not in the list: of two holidays on one date, the later in the list names
     * it.
     */
    public static WorkingCalendar of(Iterable<BankHoliday> holidays) {
        var titles = TreeMap.ofAll(List.ofAll(holidays).toJavaStream(), BankHoliday::date, BankHoliday::title);
        return new WorkingCalendar(SATURDAY_AND_SUNDAY, date -> titles.get(date).toJavaOptional());
    }

    /** The same holidays with this weekend, which may be empty; {@link CoreCode#NO_WORKING_DAY} if it is all week. */
    public Either<Problem, WorkingCalendar> withWeekend(Iterable<DayOfWeek> days) {
        var distinct = TreeSet.ofAll(days);
        return distinct.size() == DayOfWeek.values().length
                ? Either.left(Problem.of(CoreCode.NO_WORKING_DAY))
                : Either.right(new WorkingCalendar(distinct, holidays));
    }

    /** Whether the day is worked. */
    public boolean isWorkingDay(LocalDate date) {
        return !weekend.contains(date.getDayOfWeek()) && holiday(date).isEmpty();
    }

    /** What the holiday on a date is called, if there is one, be it on a weekend or not. */
    public Optional<String> holiday(LocalDate date) {
        return holidays.apply(date);
    }

    /**
     * The working day that comes {@code count} working days after a date, or before it if {@code count} is negative;
     * for zero the date itself, worked or not.
     *
     * @throws IllegalArgumentException if it lies more than {@link #LONGEST} days away
     */
    public LocalDate plusWorkingDays(LocalDate date, int count) {
        int step = Integer.signum(count);
        LocalDate day = date;
        for (long left = Math.abs((long) count), gone = 0; left > 0; gone++) {
            refuseBeyond(gone);
            day = day.plusDays(step);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /**
     * How many working days there are after {@code from}, up to and with {@code to}: the least count that
     * {@link #plusWorkingDays} takes to come that far. If {@code to} is earlier, minus the number before {@code from},
     * down to and with {@code to}.
     *
     * @throws IllegalArgumentException if they lie more than {@link #LONGEST} days apart
     */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        refuseBeyond(Math.abs(ChronoUnit.DAYS.between(from, to)) - 1);
        int step = to.isBefore(from) ? -1 : 1;
        int count = 0;
        for (LocalDate day = from; !day.equals(to); ) {
            day = day.plusDays(step);
            count += isWorkingDay(day) ? step : 0;
        }
        return count;
    }

    private static void refuseBeyond(long gone) {
        if (gone >= LONGEST) {
            throw new IllegalArgumentException("working days are counted over a hundred years at most");
        }
    }
}
