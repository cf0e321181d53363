package io.github.medsecretary.scheduling.series;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.time.SiteZone;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The visits of a series by the wall clock of its site. Immutable and thread-safe.
 *
 * <p>Work is bounded by steps, one for each period of the rule and one for each date, whatever the rule is: a rule that
 * never falls on a day, or is asked for the year 9999, spends its steps and says so.
 */
public final class SeriesDates {

    /** Steps that are plenty for a series of visits: a daily one of more than a hundred years. */
    public static final long STEPS = 100_000;

    // iCalendar's dates have years of four digits.
    private static final LocalDate END = LocalDate.of(10_000, 1, 1);

    private final Series series;
    private final SiteZone zone;
    private final NavigableMap<LocalDate, SeriesException> exceptions = new TreeMap<>();

    private SeriesDates(Series series, SiteZone zone) {
        this.series = series;
        this.zone = zone;
        series.exceptions().forEach(each -> exceptions.put(each.original(), each));
    }

    /** The dates of a series, or everything that is wrong with it. */
    public static Either<Seq<Problem>, SeriesDates> of(Series series, SiteZone zone) {
        Seq<Problem> problems = series.problems();
        return problems.isEmpty() ? Either.right(new SeriesDates(series, zone)) : Either.left(problems);
    }

    /** The visits that start on the dates from {@code from} until before {@code until}, with {@link #STEPS}. */
    public Expanded between(LocalDate from, LocalDate until) {
        return between(from, until, STEPS);
    }

    /**
     * The visits that start, moved or not, on the dates from {@code from} until before {@code until}.
     *
     * @param steps how many periods and dates may be looked at, both together
     */
    public Expanded between(LocalDate from, LocalDate until, long steps) {
        LocalDate first = earliestOriginal(from, until);
        LocalDate latest = latestOriginal(until, from);
        LocalDate end = latest.isAfter(END) ? END : latest;
        var walk = new RuleWalk(series, zone, steps);
        Expanded.Ending ending = walk.walk(first, end);
        var visits = new ArrayList<SeriesVisit>();
        for (LocalDate original : walk.found()) {
            if (!(exceptions.get(original) instanceof SeriesException.Off)) {
                LocalDateTime start = exceptions.get(original) instanceof SeriesException.Moved moved
                        ? moved.start()
                        : original.atTime(series.start().toLocalTime());
                LocalDate date = start.toLocalDate();
                if (!date.isBefore(from) && date.isBefore(until)) {
                    visits.add(new SeriesVisit(series.id() + "/" + original, original, start, zone.resolve(start)));
                }
            }
        }
        visits.sort(Comparator.comparing(SeriesVisit::instant).thenComparing(SeriesVisit::original));
        return new Expanded(List.ofAll(visits), ending, walk.lookedUntil());
    }

    // A visit that was moved into the window may come from a date outside of it.
    private LocalDate earliestOriginal(LocalDate from, LocalDate until) {
        return exceptions.values().stream()
                .filter(each -> isMovedInto(each, from, until))
                .map(SeriesException::original)
                .filter(from::isAfter)
                .findFirst()
                .orElse(from);
    }

    private LocalDate latestOriginal(LocalDate until, LocalDate from) {
        return exceptions.descendingMap().values().stream()
                .filter(each -> isMovedInto(each, from, until))
                .map(SeriesException::original)
                .filter(each -> !each.isBefore(until))
                .map(each -> each.plusDays(1))
                .findFirst()
                .orElse(until);
    }

    private static boolean isMovedInto(SeriesException exception, LocalDate from, LocalDate until) {
        return exception instanceof SeriesException.Moved moved
                && !moved.start().toLocalDate().isBefore(from)
                && moved.start().toLocalDate().isBefore(until);
    }
}
