package io.github.medsecretary.scheduling.waiting.clock;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * The clock of one wait by one standard: a pure function of what happened and of the day that is asked about.
 *
 * <p>Events count in order of their days, those of one day in the order in which they are given; what happens after the
 * day that is asked about is not looked at, so that what was said of an earlier day stays. A day is a calendar date by
 * the wall clock of the provider.
 *
 * @param standard what counts how
 */
public record BreachClock(ClockStandard standard) {

    /** Checks that nothing is null. */
    public BreachClock {
        requireNonNull(standard, "standard");
    }

    /**
     * One event and what came of it.
     *
     * @param event what happened
     * @param rule what the standard makes of it; {@link ClockEffect#KEEP} without a citation where it says nothing
     * @param state what the clock showed at the end of that event
     */
    public record Step(ClockEvent event, ClockRule rule, ClockState state) {}

    /** What the clock shows at the end of a day. */
    public ClockState state(Iterable<ClockEvent> events, LocalDate asOf) {
        var run = ClockRun.notStarted();
        for (ClockEvent each : until(events, asOf)) {
            run = run.after(standard.rule(each.kind()).effect(), each.date());
        }
        return ClockState.of(run, standard, asOf);
    }

    /** Each event until the end of a day, in order, with what the standard makes of it: why the clock shows what it does. */
    public Seq<Step> steps(Iterable<ClockEvent> events, LocalDate asOf) {
        var run = ClockRun.notStarted();
        List<Step> steps = List.empty();
        for (ClockEvent each : until(events, asOf)) {
            var rule = standard.rule(each.kind());
            run = run.after(rule.effect(), each.date());
            steps = steps.prepend(new Step(each, rule, ClockState.of(run, standard, each.date())));
        }
        return steps.reverse();
    }

    private static Seq<ClockEvent> until(Iterable<ClockEvent> events, LocalDate asOf) {
        return List.ofAll(events)
                .filter(each -> !each.date().isAfter(asOf))
                .sorted(Comparator.comparing(ClockEvent::date));
    }
}
