package io.github.medsecretary.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.List;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WallClockWindowProperties {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final SiteZone LONDON = SiteZone.of(ZONE);
    private static final SiteZone UTC = SiteZone.of(ZoneOffset.UTC);
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    @Provide
    Arbitrary<LocalTime> times() {
        return Arbitraries.integers().between(0, 24 * 60 - 1).map(minute -> LocalTime.MIDNIGHT.plusMinutes(minute));
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        var any = Arbitraries.integers().between(0, 2000).map(FIRST::plusDays);
        var changes = Arbitraries.of(
                List.of("2025-03-29", "2025-03-30", "2025-10-25", "2025-10-26", "2026-03-29", "2026-10-25")
                        .map(LocalDate::parse)
                        .asJava());
        return Arbitraries.oneOf(any, changes);
    }

    private static WallClockWindow window(LocalTime start, LocalTime end) {
        Assume.that(!start.equals(end));
        return WallClockWindow.of(start, end).get();
    }

    @Property(tries = 500)
    void a_window_and_its_complement_make_a_day(@ForAll("times") LocalTime start, @ForAll("times") LocalTime end) {
        assertEquals(
                Duration.ofDays(1),
                window(start, end).length().plus(window(end, start).length()));
    }

    @Property(tries = 500)
    void it_crosses_midnight_if_it_ends_earlier_than_it_starts(
            @ForAll("times") LocalTime start, @ForAll("times") LocalTime end) {
        boolean expected = end.isBefore(start) && !end.equals(LocalTime.MIDNIGHT);
        assertEquals(expected, window(start, end).crossesMidnight());
    }

    @Property(tries = 500)
    void without_clock_changes_it_is_as_long_as_the_clock_says(
            @ForAll("dates") LocalDate date, @ForAll("times") LocalTime start, @ForAll("times") LocalTime end) {
        var window = window(start, end);
        var placed = window.on(date, UTC).get();
        assertEquals(window.length(), placed.interval().length());
        assertEquals(date.atTime(start), UTC.wallClock(placed.interval().start()));
        assertEquals(List.empty(), placed.clockChanges());
    }

    @Property(tries = 1000)
    void between_ordinary_times_its_length_differs_by_the_change_of_offset(
            @ForAll("dates") LocalDate date, @ForAll("times") LocalTime start, @ForAll("times") LocalTime end) {
        var window = window(start, end);
        for (var placed : window.on(date, LONDON)
                .toOption()
                .filter(each -> each.clockChanges().isEmpty())) {
            var interval = placed.interval();
            var gained = offset(interval.end()).minus(offset(interval.start()));
            assertEquals(window.length().minus(gained), interval.length());
        }
    }

    private static Duration offset(Instant moment) {
        return Duration.ofSeconds(ZONE.getRules().getOffset(moment).getTotalSeconds());
    }

    @Property
    void it_is_reported_exactly_where_an_end_is_no_single_time(
            @ForAll("dates") LocalDate date, @ForAll("times") LocalTime start, @ForAll("times") LocalTime end) {
        var window = window(start, end);
        var first = date.atTime(start);
        for (var placed : window.on(date, LONDON)) {
            var unusual = List.of(first, first.plus(window.length()))
                    .count(each -> ZONE.getRules().getValidOffsets(each).size() != 1);
            assertEquals(unusual, placed.clockChanges().size());
        }
    }

    @Property(tries = 1000)
    void ends_are_where_java_resolves_them(
            @ForAll("dates") LocalDate date, @ForAll("times") LocalTime start, @ForAll("times") LocalTime end) {
        var window = window(start, end);
        var first = date.atTime(start);
        Instant from = first.atZone(ZONE).toInstant();
        Instant to = first.plus(window.length()).atZone(ZONE).toInstant();
        assertEquals(Interval.of(from, to), window.on(date, LONDON).map(WallClockWindow.Placed::interval));
    }
}
