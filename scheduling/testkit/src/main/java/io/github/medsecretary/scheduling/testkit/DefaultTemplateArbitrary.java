package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.time.WallClockWindow;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.github.medsecretary.scheduling.session.template.HolidayPractice;
import io.github.medsecretary.scheduling.session.template.Opening;
import io.github.medsecretary.scheduling.session.template.Recurrence;
import io.github.medsecretary.scheduling.session.template.SessionTemplate;
import io.github.medsecretary.scheduling.session.template.TemplateException;
import io.github.medsecretary.scheduling.session.template.WeekOfMonth;
import io.vavr.collection.List;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

final class DefaultTemplateArbitrary extends ArbitraryDecorator<SessionTemplate> implements TemplateArbitrary {

    private static final LocalDate NEW_YEAR = LocalDate.of(2030, 1, 1);

    private final Arbitrary<WallClockWindow> windows;
    private final Arbitrary<Recurrence> recurrences;
    private final int mostExceptions;

    private DefaultTemplateArbitrary(
            Arbitrary<WallClockWindow> windows, Arbitrary<Recurrence> recurrences, int mostExceptions) {
        this.windows = windows;
        this.recurrences = recurrences;
        this.mostExceptions = mostExceptions;
    }

    static DefaultTemplateArbitrary initial() {
        return new DefaultTemplateArbitrary(windows(24), Arbitraries.oneOf(weekly(), monthly()), 4);
    }

    @Override
    public TemplateArbitrary withoutExceptions() {
        return new DefaultTemplateArbitrary(windows, recurrences, 0);
    }

    @Override
    public TemplateArbitrary acrossClockChanges() {
        var daily = Arbitraries.just(Recurrence.weekly(DayOfWeek.values()));
        return new DefaultTemplateArbitrary(windows(3), daily, mostExceptions);
    }

    @Override
    protected Arbitrary<SessionTemplate> arbitrary() {
        return Combinators.combine(
                        windows,
                        recurrences,
                        validities(),
                        exceptions().list().ofMaxSize(mostExceptions).uniqueElements(TemplateException::date),
                        Arbitraries.of(HolidayPractice.class),
                        Arbitraries.oneOf(Arbitraries.just(SessionTerms.none()), Terms.terms()),
                        openings().optional())
                .as(DefaultTemplateArbitrary::template);
    }

    private record Validity(LocalDate from, Optional<LocalDate> until) {}

    private static SessionTemplate template(
            WallClockWindow window,
            Recurrence recurrence,
            Validity validity,
            java.util.List<TemplateException> exceptions,
            HolidayPractice holidays,
            SessionTerms terms,
            Optional<Opening> opening) {
        return SessionTemplate.builder()
                .id("t")
                .practitioner("dr-1")
                .room("room-1")
                .window(window)
                .recurrence(recurrence)
                .validFrom(validity.from())
                .validUntil(validity.until())
                .exceptions(List.ofAll(exceptions))
                .holidays(holidays)
                .services(House.SERVICES)
                .step(Duration.ofMinutes(10))
                .terms(terms)
                .opening(opening)
                .build();
    }

    /** Windows of which an end lies in the first so many hours of a day, or both do. */
    private static Arbitrary<WallClockWindow> windows(int hours) {
        var early = Arbitraries.integers().between(0, hours * 12 - 1).map(DefaultTemplateArbitrary::time);
        var any = Arbitraries.integers().between(0, 24 * 12 - 1).map(DefaultTemplateArbitrary::time);
        var begins = Combinators.combine(early, any).as(WallClockWindow::of);
        var ends = Combinators.combine(any, early).as(WallClockWindow::of);
        return Arbitraries.oneOf(begins, ends).filter(each -> each.isRight()).map(each -> each.get());
    }

    private static LocalTime time(int fiveMinutes) {
        return LocalTime.MIDNIGHT.plusMinutes(5L * fiveMinutes);
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, 364).map(NEW_YEAR::plusDays);
    }

    private static Arbitrary<DayOfWeek[]> days() {
        return Arbitraries.of(DayOfWeek.class)
                .set()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(days -> days.toArray(DayOfWeek[]::new));
    }

    private static Arbitrary<Recurrence> weekly() {
        return Combinators.combine(Arbitraries.integers().between(1, 4), dates(), days())
                .as(Recurrence::everyWeeks);
    }

    private static Arbitrary<Recurrence> monthly() {
        var weeks = Arbitraries.of(WeekOfMonth.class).set().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(weeks, days()).as(Recurrence::monthly);
    }

    private static Arbitrary<Validity> validities() {
        var from = Arbitraries.integers().between(0, 90).map(NEW_YEAR::plusDays);
        var lasts = Arbitraries.integers().between(0, 360).optional();
        return Combinators.combine(from, lasts).as((first, days) -> new Validity(first, days.map(first::plusDays)));
    }

    private static Arbitrary<TemplateException> exceptions() {
        var off = dates().<TemplateException>map(TemplateException.Off::new);
        var held = Combinators.combine(
                        dates(),
                        windows(24).optional(),
                        Arbitraries.just("dr-2").optional(),
                        Arbitraries.just("room-2").optional())
                .<TemplateException>as(TemplateException.Held::new);
        return Arbitraries.oneOf(off, held);
    }

    private static Arbitrary<Opening> openings() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 24 * 12 - 1).map(DefaultTemplateArbitrary::time))
                .as(Opening::new);
    }
}
