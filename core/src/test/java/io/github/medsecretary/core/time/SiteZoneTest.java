package io.github.medsecretary.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteZoneTest {

    private static final LocalDate FORWARD = LocalDate.of(2030, 3, 31);
    private static final LocalDate BACK = LocalDate.of(2030, 10, 27);

    private final SiteZone london = SiteZone.of(ZoneId.of("Europe/London"));

    @Test
    void an_ordinary_time_means_one_moment() {
        assertEquals(
                new LocalResolution.Exact(Instant.parse("2030-07-01T08:00:00Z")),
                london.resolve(LocalDateTime.parse("2030-07-01T09:00")));
        assertEquals(
                new LocalResolution.Exact(Instant.parse("2030-01-07T09:00:00Z")),
                london.resolve(LocalDateTime.parse("2030-01-07T09:00")));
    }

    @ParameterizedTest
    @CsvSource({"00:59:59,false", "01:00:00,true", "01:59:59,true", "02:00:00,false"})
    void the_hour_after_one_is_skipped_when_the_clocks_go_forward(String time, boolean skipped) {
        var meant = london.resolve(LocalDateTime.parse(FORWARD + "T" + time));
        assertEquals(skipped, meant instanceof LocalResolution.Skipped);
        assertEquals(!skipped, meant instanceof LocalResolution.Exact);
    }

    @Test
    void a_skipped_time_takes_the_offset_before_the_gap() {
        assertEquals(
                Instant.parse("2030-03-31T01:30:00Z"),
                london.resolve(FORWARD.atTime(1, 30)).instant());
    }

    @ParameterizedTest
    @CsvSource({"00:59:59,false", "01:00:00,true", "01:59:59,true", "02:00:00,false"})
    void the_hour_after_one_is_repeated_when_the_clocks_go_back(String time, boolean repeated) {
        var meant = london.resolve(LocalDateTime.parse(BACK + "T" + time));
        assertEquals(repeated, meant instanceof LocalResolution.Repeated);
    }

    @Test
    void a_repeated_time_takes_the_earlier_pass_and_knows_the_later() {
        assertEquals(
                new LocalResolution.Repeated(
                        Instant.parse("2030-10-27T00:30:00Z"), Instant.parse("2030-10-27T01:30:00Z")),
                london.resolve(BACK.atTime(1, 30)));
    }

    @ParameterizedTest
    @CsvSource({"2030-03-30,24", "2030-03-31,23", "2030-04-01,24", "2030-10-27,25", "2030-10-28,24"})
    void a_day_has_23_24_or_25_hours(LocalDate date, int hours) {
        assertEquals(Duration.ofHours(hours), london.day(date).length());
    }

    @Test
    void where_midnight_is_skipped_the_day_begins_with_the_first_moment_after_it() {
        var havana = SiteZone.of(ZoneId.of("America/Havana"));
        var date = LocalDate.of(2024, 3, 10);
        assertEquals(Duration.ofHours(23), havana.day(date).length());
        assertEquals(date.atTime(1, 0), havana.wallClock(havana.startOfDay(date)));
    }

    @Test
    void a_summer_evening_in_utc_is_the_next_day_at_the_site() {
        var late = Instant.parse("2030-06-30T23:30:00Z");
        assertEquals(LocalDate.of(2030, 7, 1), london.date(late));
        assertEquals(LocalDateTime.parse("2030-07-01T00:30"), london.wallClock(late));
        assertEquals(LocalDate.of(2030, 7, 1), AsOf.of(late).date(london));
        assertEquals(LocalDate.of(2030, 6, 30), AsOf.of(late).date(SiteZone.of(ZoneId.of("UTC"))));
    }

    @Test
    void zones_are_equal_by_their_names() {
        var other = SiteZone.of(ZoneId.of("Europe/Jersey"));
        assertEquals(london, SiteZone.of(ZoneId.of("Europe/London")));
        assertEquals(london.hashCode(), SiteZone.of(ZoneId.of("Europe/London")).hashCode());
        assertNotEquals(london, other);
        assertNotEquals(london.hashCode(), other.hashCode());
        assertFalse(london.equals((Object) "Europe/London"));
        assertTrue(london.toString().contains("Europe/London"));
        assertEquals(ZoneId.of("Europe/London"), london.zone());
    }
}
