package io.github.medsecretary.scheduling.session.template;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.time.SiteZone;
import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Makes held clinics of a template, date by date.
 *
 * <p>The id of a session is {@code TEMPLATE/DATE}, whatever is looked at and in which order, so that a date expanded
 * twice is one session. Where the clocks go forward, an end of the window that they skip is taken by the offset before
 * the change; where they go back, one that comes twice is taken the first time; either is told. Immutable and
 * thread-safe.
 */
public final class Expanding {

    private final SessionTemplate template;
    private final NavigableMap<LocalDate, TemplateException> exceptions = new TreeMap<>();
    private final SiteZone zone;
    private final Predicate<LocalDate> holidays;

    private Expanding(SessionTemplate template, SiteZone zone, Predicate<LocalDate> holidays) {
        this.template = template;
        this.zone = zone;
        this.holidays = holidays;
        template.exceptions().forEach(each -> exceptions.put(each.date(), each));
    }

    /**
     * Expands a template, or answers with everything that is wrong with it.
     *
     * @param template the template
     * @param zone the wall clock of its site
     * @param holidays whether its site keeps a holiday on a date; pure, as {@code DiaryContext.isHoliday} is
     */
    public static Either<Seq<Problem>, Expanding> of(
            SessionTemplate template, SiteZone zone, Predicate<LocalDate> holidays) {
        Seq<Problem> problems = template.problems();
        return problems.isEmpty() ? Either.right(new Expanding(template, zone, holidays)) : Either.left(problems);
    }

    /** Whether a session starts on a date. */
    public boolean isHeldOn(LocalDate date) {
        return isValidOn(date)
                && exception(date)
                        .map(TemplateException.Held.class::isInstance)
                        .orElseGet(() -> template.recurrence().fallsOn(date) && !isKeptFree(date));
    }

    /**
     * What is held on the dates from {@code from} until before {@code until}, in order. Computed as it is looked at:
     * a window without end costs nothing until somebody walks to its end.
     */
    public Seq<Occurrence> between(LocalDate from, LocalDate until) {
        LocalDate first = from.isBefore(template.validFrom()) ? template.validFrom() : from;
        LocalDate end = template.validUntil()
                .filter(until::isAfter)
                .map(last -> last.plusDays(1))
                .orElse(until);
        var occurring = new Occurring(template, zone);
        return Stream.unfoldRight(first, date -> candidate(date, end).map(next -> Tuple.of(next, next.plusDays(1))))
                .filter(this::isHeldOn)
                .map(date -> occurring.on(date, exception(date)));
    }

    /** The next date on which there may be a session. */
    private Option<LocalDate> candidate(LocalDate date, LocalDate end) {
        if (!date.isBefore(end)) {
            return Option.none();
        }
        LocalDate usual = template.recurrence().onOrAfter(date);
        LocalDate special = exceptions.ceilingKey(date);
        LocalDate next = special != null && special.isBefore(usual) ? special : usual;
        return Option.when(next.isBefore(end), next);
    }

    private Optional<TemplateException> exception(LocalDate date) {
        return Optional.ofNullable(exceptions.get(date));
    }

    private boolean isValidOn(LocalDate date) {
        return !date.isBefore(template.validFrom())
                && template.validUntil().filter(date::isAfter).isEmpty();
    }

    private boolean isKeptFree(LocalDate date) {
        return template.holidays() == HolidayPractice.NOT_HELD && holidays.test(date);
    }
}
