package io.github.medsecretary.scheduling.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.scheduling.Practice;
import io.vavr.collection.List;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SeriesProperties {

    private static final LocalDate FROM = LocalDate.of(2030, 1, 1);
    private static final LocalDate UNTIL = FROM.plusYears(3);

    @Provide
    Arbitrary<RecurrenceRule> rules() {
        var parts = Combinators.combine(
                Arbitraries.of(Frequency.class),
                Arbitraries.integers().between(1, 5),
                Arbitraries.integers().between(1, 40).optional(),
                some(Combinators.combine(Arbitraries.integers().between(-5, 5), Arbitraries.of(DayOfWeek.class))
                        .as(ByDay::new)),
                some(Arbitraries.integers().between(-31, 31).filter(each -> each != 0)),
                some(Arbitraries.of(Month.class)),
                some(Arbitraries.integers().between(-4, 4).filter(each -> each != 0)),
                Arbitraries.of(DayOfWeek.class));
        return parts.as((frequency, interval, count, byDay, byMonthDay, byMonth, positions, weekStart) ->
                        RecurrenceRule.builder()
                                .frequency(frequency)
                                .interval(interval)
                                .count(count)
                                .byDay(byDay)
                                .byMonthDay(byMonthDay)
                                .byMonth(byMonth)
                                .bySetPosition(positions)
                                .weekStart(weekStart)
                                .build())
                .filter(rule -> rule.problems().isEmpty());
    }

    private static <T> Arbitrary<List<T>> some(Arbitrary<T> each) {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(2, Arbitraries.just(List.<T>empty())),
                net.jqwik.api.Tuple.of(
                        1,
                        each.list().uniqueElements().ofMinSize(1).ofMaxSize(3).map(List::ofAll)));
    }

    private static Optional<Series> series(RecurrenceRule rule, int day) {
        return FROM.plusDays(day)
                .datesUntil(UNTIL)
                .map(date -> Series.builder()
                        .id("s")
                        .start(date.atTime(9, 20))
                        .rule(rule)
                        .build())
                .filter(each -> each.problems().isEmpty())
                .findFirst();
    }

    private static SeriesDates dates(Series series) {
        return SeriesDates.of(series, Practice.LONDON).get();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_rule_is_read_as_it_is_written(@ForAll("rules") RecurrenceRule rule) {
        assertEquals(rule, RecurrenceRule.parse(rule.text()).get());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_dates_are_those_of_asking_each_day(
            @ForAll("rules") RecurrenceRule rule, @ForAll @IntRange(max = 400) int day) {
        series(rule, day).ifPresent(series -> {
            LocalDate start = series.start().toLocalDate();
            Expanded expanded = dates(series).between(start, UNTIL);
            assertTrue(expanded.isComplete());
            assertEquals(
                    new PlainReading(rule, start).until(UNTIL),
                    expanded.visits().map(SeriesVisit::original).asJava());
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_window_shows_what_the_whole_has_in_it(
            @ForAll("rules") RecurrenceRule rule,
            @ForAll @IntRange(max = 400) int day,
            @ForAll @IntRange(max = 1_000) int from,
            @ForAll @IntRange(max = 200) int days,
            @ForAll @IntRange(max = 3) int moved,
            @ForAll @IntRange(min = -90, max = 90) int by) {
        series(rule, day).ifPresent(plain -> {
            var originals = new PlainReading(rule, plain.start().toLocalDate()).until(UNTIL.minusYears(1));
            var exceptions = new ArrayList<SeriesException>();
            for (int i = 0; i < Math.min(moved, originals.size()); i++) {
                LocalDate original = originals.get(originals.size() - 1 - i);
                exceptions.add(
                        i % 2 == 0
                                ? new SeriesException.Moved(
                                        original, original.plusDays(by).atTime(LocalTime.NOON))
                                : new SeriesException.Off(original));
            }
            Series series = Series.builder()
                    .id("s")
                    .start(plain.start())
                    .rule(rule)
                    .exceptions(List.ofAll(exceptions))
                    .build();
            var whole = dates(series)
                    .between(FROM.minusYears(1), UNTIL.plusYears(1))
                    .visits();
            LocalDate first = FROM.plusDays(from);
            LocalDate end = first.plusDays(days);
            assertEquals(
                    whole.filter(each -> !each.start().toLocalDate().isBefore(first)
                            && each.start().toLocalDate().isBefore(end)),
                    dates(series).between(first, end).visits());
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void steps_that_are_spent_leave_a_beginning(
            @ForAll("rules") RecurrenceRule rule, @ForAll @IntRange(max = 60) int steps) {
        series(rule, 0).ifPresent(series -> {
            LocalDate start = series.start().toLocalDate();
            Expanded whole = dates(series).between(start, UNTIL);
            Expanded some = dates(series).between(start, UNTIL, steps);
            assertTrue(some.visits().size() <= steps);
            assertEquals(whole.visits().take(some.visits().size()), some.visits());
            assertTrue(some.ending() == Expanded.Ending.STEPS_SPENT
                    || some.visits().equals(whole.visits()));
            assertEquals(
                    some.visits(),
                    whole.visits()
                            .filter(each -> each.original().isBefore(some.lookedUntil())
                                    || some.ending() != Expanded.Ending.STEPS_SPENT));
        });
    }
}
