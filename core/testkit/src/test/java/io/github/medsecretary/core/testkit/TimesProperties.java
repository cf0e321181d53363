package io.github.medsecretary.core.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.LocalResolution;
import io.github.medsecretary.core.time.SiteZone;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TimesProperties {

    @Property(tries = 500)
    void a_moment_lies_in_the_day_of_its_date_and_in_no_other(@ForAll SiteZone zone, @ForAll AsOf present) {
        var date = present.date(zone);
        assertTrue(zone.day(date).contains(present.instant()));
        assertTrue(zone.day(date.minusDays(1)).abuts(zone.day(date)));
        assertTrue(zone.day(date).abuts(zone.day(date.plusDays(1))));
    }

    @Property(tries = 500)
    void what_the_wall_clock_shows_means_that_moment(@ForAll SiteZone zone, @ForAll AsOf present) {
        var moment = present.instant();
        var meant = zone.resolve(zone.wallClock(moment));
        if (meant instanceof LocalResolution.Repeated twice) {
            assertTrue(twice.instant().equals(moment) || twice.second().equals(moment));
        } else {
            assertEquals(new LocalResolution.Exact(moment), meant);
        }
    }

    @Property(tries = 300)
    void a_clock_change_resolves_as_the_jdk_resolves_it(@ForAll("clockChanges") LocalDateTime local) {
        var london = ZoneId.of("Europe/London");
        var meant = SiteZone.of(london).resolve(local);
        assertEquals(local.atZone(london).withEarlierOffsetAtOverlap().toInstant(), meant.instant());
        if (meant instanceof LocalResolution.Repeated twice) {
            assertEquals(Duration.ofHours(1), Duration.between(twice.instant(), twice.second()));
        }
    }

    @Provide
    Arbitrary<LocalDateTime> clockChanges() {
        return Times.clockChanges();
    }

    @Property(tries = 300)
    void intervals_move_without_changing_their_length(
            @ForAll Interval interval, @ForAll @IntRange(min = -9999, max = 9999) int by) {
        var moved = interval.plus(Duration.ofMinutes(by));
        assertEquals(interval.length(), moved.length());
        assertEquals(interval, moved.plus(Duration.ofMinutes(-by)));
        assertEquals(Integer.signum(by), Integer.signum(moved.compareTo(interval)));
    }

    @Property
    void a_rules_name_is_read_back(@ForAll RuleId id) {
        assertEquals(id, RuleId.parse(id.toString()).get());
        assertEquals(id.isSameRule(RuleId.parse(id.label()).get()), true);
    }
}
