package io.github.medsecretary.correspondence.turnaround;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.correspondence.workflow.AuditEvent;
import io.github.medsecretary.correspondence.workflow.Stage;
import io.github.medsecretary.correspondence.workflow.Step;
import io.vavr.collection.List;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of a letter's clock, whatever the record says and in whatever order. */
class LetterClockProperties {

    @Provide
    Arbitrary<java.util.List<AuditEvent>> events() {
        return Combinators.combine(
                        Arbitraries.of(Step.class), Arbitraries.integers().between(-50, 500))
                .as(Trails::event)
                .list()
                .ofMaxSize(15);
    }

    @Provide
    Arbitrary<java.util.List<Integer>> hours() {
        return Arbitraries.integers().between(0, 50).list().ofMinSize(1).ofMaxSize(40);
    }

    private static LetterClock clock(java.util.List<AuditEvent> events, int hours) {
        return LetterClock.of(List.ofAll(events), Trails.after(hours));
    }

    @Property
    void noStateClockRunsBackwards(
            @ForAll("events") java.util.List<AuditEvent> events, @ForAll @IntRange(min = -60, max = 600) int hours) {
        LetterClock clock = clock(events, hours);
        clock.stays().forEach(each -> assertFalse(each.elapsed().isNegative()));
        LetterClock later = clock(events, hours + 7);
        for (Stage stage : Stage.values()) {
            assertTrue(later.in(stage).compareTo(clock.in(stage)) >= 0, "more time never makes it less");
        }
    }

    @Property
    void theStagesAddUpToTheWhole(
            @ForAll("events") java.util.List<AuditEvent> events, @ForAll @IntRange(min = -60, max = 600) int hours) {
        LetterClock clock = clock(events, hours);
        assertEquals(clock.whole(), List.of(Stage.values()).map(clock::in).foldLeft(Duration.ZERO, Duration::plus));
        clock.stays()
                .zip(clock.stays().drop(1))
                .forEach(pair -> assertEquals(pair._1().to(), pair._2().from(), "there is no gap"));
    }

    @Property
    void oneMoreEventChangesNothingThatWas(@ForAll("events") java.util.List<AuditEvent> events, @ForAll Step step) {
        LetterClock before = clock(events, -60);
        long last = before.current()
                .map(each -> Duration.between(Trails.FRIDAY, each.to()).toHours())
                .orElse(0L);
        LetterClock after = LetterClock.of(List.ofAll(events).append(Trails.event(step, last + 3)), Trails.after(-60));
        assertEquals(
                before.stays().dropRight(1),
                after.stays().take(Math.max(0, before.stays().size() - 1)));
    }

    @Property
    void aPercentileIsATimeThatWasTakenAndSoManyAreNotLonger(
            @ForAll("hours") java.util.List<Integer> hours, @ForAll @IntRange(min = 1, max = 100) int percent) {
        var times = List.ofAll(hours).map(Duration::ofHours);
        Duration at = TurnaroundStatistics.percentile(times, percent);
        assertTrue(times.contains(at));
        assertTrue(100 * times.count(each -> each.compareTo(at) <= 0) >= percent * times.size());
        assertTrue(100 * times.count(each -> each.compareTo(at) < 0) < percent * times.size());
    }
}
