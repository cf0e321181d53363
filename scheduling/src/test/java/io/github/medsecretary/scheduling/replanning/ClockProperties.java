package io.github.medsecretary.scheduling.replanning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.time.LocalResolution;
import io.github.medsecretary.core.time.SiteZone;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is reckoned with numbers is what the wall clock shows, whatever was asked before. */
class ClockProperties {

    private static final long CHANGE_IN_LONDON =
            Instant.parse("2030-10-27T01:00:00Z").getEpochSecond();

    @Provide
    Arbitrary<SiteZone> zones() {
        return Arbitraries.of(
                        "Europe/London",
                        "Australia/Lord_Howe",
                        "America/St_Johns",
                        "Pacific/Apia",
                        "Asia/Tehran",
                        "UTC")
                .map(id -> SiteZone.of(ZoneId.of(id)));
    }

    /** Anywhere in two centuries, or near a change of the clocks. */
    @Provide
    Arbitrary<List<Long>> moments() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(-2_500_000_000L, 4_500_000_000L),
                        Arbitraries.longs().between(-8_000, 8_000).map(away -> CHANGE_IN_LONDON + away),
                        Arbitraries.longs().between(-20, 20).map(half -> 1_900_800_000L + half * 15_778_800L))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property(tries = 300)
    void a_reading_is_what_the_wall_clock_shows(@ForAll("zones") SiteZone zone, @ForAll("moments") List<Long> moments) {
        var clock = new Clock(zone);
        for (long second : moments) {
            Instant moment = Instant.ofEpochSecond(second);
            LocalDateTime local = zone.wallClock(moment);
            boolean isSecondPass = zone.resolve(local) instanceof LocalResolution.Repeated twice
                    && twice.second().equals(moment);
            long day = local.toLocalDate().toEpochDay();
            assertEquals(
                    new Clock.Reading(day, local.getHour() * 60 + local.getMinute(), isSecondPass), clock.at(second));
            assertEquals(day, clock.day(second));
        }
    }
}
