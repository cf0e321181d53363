package io.github.medsecretary.scheduling.waiting.radar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class StretchesTest {

    private static final Instant FROM = Instant.parse("2030-01-07T07:00:00.5Z");

    private final Stretches days = new Stretches(FROM, Duration.ofDays(1));

    @Property
    void a_moment_lies_in_the_stretch_of_its_number(@ForAll @LongRange(min = 0, max = 100_000_000_000L) long seconds) {
        Instant moment = FROM.plusSeconds(seconds);
        var stretch = days.get(days.number(moment));
        assertTrue(stretch.contains(moment));
        assertEquals(stretch.end(), days.get(days.number(moment) + 1).start());
    }

    @Test
    void a_near_stretch_is_a_day_and_far_ones_are_few() {
        assertEquals(-1, days.number(FROM.minusNanos(1)));
        assertEquals(0, days.number(FROM));
        assertEquals(511, days.number(FROM.plus(Duration.ofDays(512)).minusNanos(1)));
        assertEquals(512, days.number(FROM.plus(Duration.ofDays(512))));
        assertTrue(days.number(Instant.MAX) < 550);
        assertTrue(days.get(days.number(Instant.MAX)).contains(Instant.MAX.minusSeconds(86_400)));
    }
}
