package io.github.medsecretary.scheduling.replanning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.replanning.relaxing.Loosening;
import io.github.medsecretary.scheduling.replanning.relaxing.Weights;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The table of weights in the README is the one that is used, and what covers what. */
class WeightsTest {

    private static final Instant NINE = Practice.at("2030-01-07T09:00");
    private static final Interval HOUR = Interval.of(NINE, Duration.ofHours(1)).get();
    private static final Duration TEN = Duration.ofMinutes(10);

    private static final Seq<Loosening> ALL = List.of(
            new Loosening.Earlier("a1", NINE),
            new Loosening.Later("a1", NINE),
            new Loosening.Offered("s1", "routine"),
            new Loosening.BegunEarlier("s1", TEN),
            new Loosening.EndedLater("s1", TEN),
            new Loosening.Allowed("routine", "dr-b", List.of("gp")),
            new Loosening.Opened("room-1", HOUR),
            new Loosening.NoticeWaived("a1"),
            new Loosening.MovedAgain("a1"),
            new Loosening.Bumped(),
            new Loosening.Overbooked("s1", "a2"),
            new Loosening.Overfilled("s1"),
            new Loosening.Released("s1"),
            new Loosening.Unpinned("a1"));

    @Test
    void the_readme_has_every_loosening_with_its_weight() throws IOException {
        Seq<String> lines = List.ofAll(Files.readAllLines(Path.of("README.md")));
        for (Loosening each : ALL) {
            String name = each.getClass().getSimpleName();
            String row = lines.find(line -> line.startsWith("| `" + name + "` |"))
                    .getOrElseThrow(() -> new AssertionError(name));
            String weight = String.format(Locale.ROOT, "| %,d", Weights.usual().of(each));
            assertTrue(row.contains(weight + " |") || row.contains(weight + " each 10 minutes |"), row);
        }
        assertEquals(
                List.of(Loosening.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .sorted(),
                ALL.map(each -> each.getClass().getSimpleName()).sorted());
    }

    @Test
    void part_of_ten_minutes_weighs_as_ten() {
        assertEquals(600, Weights.usual().of(new Loosening.EndedLater("s1", Duration.ofMinutes(15))));
        assertEquals(600, Weights.usual().of(new Loosening.BegunEarlier("s1", Duration.ofMinutes(20))));
    }

    @Test
    void more_covers_less_of_the_same() {
        assertTrue(new Loosening.EndedLater("s1", Duration.ofMinutes(20)).covers(new Loosening.EndedLater("s1", TEN)));
        assertTrue(new Loosening.BegunEarlier("s1", TEN).covers(new Loosening.BegunEarlier("s1", TEN)));
        assertTrue(new Loosening.Later("a1", NINE.plus(TEN)).covers(new Loosening.Later("a1", NINE)));
        assertTrue(new Loosening.Earlier("a1", NINE.minus(TEN)).covers(new Loosening.Earlier("a1", NINE)));
        for (Loosening one : ALL) {
            for (Loosening other : ALL) {
                assertEquals(one.equals(other), one.covers(other), one + " " + other);
            }
        }
        assertEquals(ALL.size(), ALL.map(Loosening::key).distinct().size());
        assertTrue(List.of(new Loosening.EndedLater("s2", TEN), new Loosening.EndedLater("s1", TEN.plusMinutes(1)))
                .forAll(each -> !new Loosening.EndedLater("s1", TEN).covers(each)));
    }
}
