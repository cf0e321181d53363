package io.github.medsecretary.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteZoneTest {

    private static final SiteZone LONDON = SiteZone.of(ZoneId.of("Europe/London"));
    private static final LocalDate FORWARD = LocalDate.of(2030, 3, 31);
    private static final LocalDate BACK = LocalDate.of(2030, 10, 27);

    @Test
    void anOrdinaryTimeHasOneInstant() {
        LocalResolution nine = LONDON.resolve(LocalDateTime.parse("2030-07-01T09:00"));
        assertInstanceOf(LocalResolution.Exact.class, nine);
        assertEquals(Instant.parse("2030-07-01T08:00:00Z"), nine.instant());
    }

    @Test
    void aSkippedTimeIsToldByTheOffsetBeforeTheGap() {
        LocalResolution gap = LONDON.resolve(FORWARD.atTime(1, 30));
        assertInstanceOf(LocalResolution.Skipped.class, gap);
        assertEquals(Instant.parse("2030-03-31T01:30:00Z"), gap.instant());
    }

    @Test
    void aRepeatedTimeHasTwoInstantsTheEarlierFirst() {
        LocalResolution twice = LONDON.resolve(BACK.atTime(1, 30));
        assertEquals(Instant.parse("2030-10-27T00:30:00Z"), twice.instant());
        assertEquals(Instant.parse("2030-10-27T01:30:00Z"), ((LocalResolution.Repeated) twice).second());
    }

    @ParameterizedTest
    @CsvSource({"2030-03-31, 23", "2030-10-27, 25", "2030-01-07, 24"})
    void aDayHasTheHoursThatItHas(LocalDate date, long hours) {
        assertEquals(Duration.ofHours(hours), LONDON.day(date).length());
    }

    @Test
    void aDayBeginsAfterASkippedMidnight() {
        SiteZone saoPaulo = SiteZone.of(ZoneId.of("America/Sao_Paulo"));
        assertEquals(
                LocalTime.of(1, 0),
                saoPaulo.wallClock(saoPaulo.startOfDay(LocalDate.of(2018, 11, 4)))
                        .toLocalTime());
    }

    @Test
    void zonesAreValues() {
        assertEquals(LONDON, SiteZone.of(ZoneId.of("Europe/London")));
        assertEquals(LONDON.hashCode(), SiteZone.of(ZoneId.of("Europe/London")).hashCode());
        assertNotEquals(LONDON, SiteZone.of(ZoneId.of("UTC")));
        assertEquals("Europe/London", LONDON.toString());
        assertEquals(
                LocalDate.of(2030, 7, 2),
                AsOf.of(Instant.parse("2030-07-01T23:30:00Z")).date(LONDON));
    }
}
