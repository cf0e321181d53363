package io.github.medsecretary.scheduling.testkit;

import static io.github.medsecretary.scheduling.testkit.ChainLaws.require;

import io.github.medsecretary.scheduling.waiting.clock.BreachClock;
import io.github.medsecretary.scheduling.waiting.clock.ClockEffect;
import io.github.medsecretary.scheduling.waiting.clock.ClockEvent;
import io.github.medsecretary.scheduling.waiting.clock.ClockPhase;
import io.github.medsecretary.scheduling.waiting.clock.ClockStandard;
import io.github.medsecretary.scheduling.waiting.clock.ClockState;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What must hold of any breach clock by a standard. Each law throws an {@link AssertionError} that names it where it
 * does not. Immutable and thread-safe.
 *
 * @param standard the standard, a practice's own perhaps
 */
public record ClockLaws(ClockStandard standard) {

    /** The clock shows what ticking every day by hand shows. */
    public void theClockIsThatOfTickingDays(Iterable<ClockEvent> events, LocalDate asOf) {
        require(
                clock().state(events, asOf).equals(PlainClock.of(standard, events, asOf)),
                "a clock shows what ticking every day shows");
    }

    /** From one day to the next a clock never goes back, nor on by more than a day, unless it starts anew. */
    public void aClockNeverRunsBackwards(Iterable<ClockEvent> events, LocalDate asOf) {
        var before = clock().state(events, asOf);
        var after = clock().state(events, asOf.plusDays(1));
        boolean isAnew = List.ofAll(events)
                .filter(each -> each.date().equals(asOf.plusDays(1)))
                .map(each -> standard.rule(each.kind()).effect())
                .exists(each ->
                        each == ClockEffect.START || each == ClockEffect.RESTART || each == ClockEffect.NULLIFY);
        require(
                isAnew || (after.days() >= before.days() && after.days() <= before.days() + 1),
                "a clock never runs backwards");
        require(
                isAnew || !isEarlier(after.breachDate(), before.breachDate()),
                "the day by which somebody must be seen comes no nearer");
    }

    private static boolean isEarlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() != other.isPresent()
                || (one.isPresent() && one.get().isBefore(other.get()));
    }

    /** What happens after a day, or is only said later to have happened after it, does not change what it shows. */
    public void whatComesLaterChangesNothingEarlier(Seq<ClockEvent> events, ClockEvent later) {
        var day = later.date().minusDays(1);
        require(
                clock().state(events.append(later), day).equals(clock().state(events, day)),
                "a later event changes no earlier state");
    }

    /** A clock that has stopped shows the same until something starts it, and then it begins from zero. */
    public void whatHasStoppedStartsAnew(Seq<ClockEvent> events, ClockEvent next) {
        var known = events.filter(each -> !each.date().isAfter(next.date()));
        var before = clock().state(known, next.date());
        var after = clock().state(known.append(next), next.date());
        if (before.phase().isOpen()) {
            return;
        }
        boolean starts = standard.rule(next.kind()).effect() == ClockEffect.START;
        var anew = new ClockState(
                ClockPhase.RUNNING,
                Optional.of(next.date()),
                0,
                Optional.of(next.date().plusDays(standard.days())));
        require(after.equals(starts ? anew : before), "what has stopped starts anew or stays");
    }

    /** The last of the steps shows what the clock shows on that day. */
    public void stepsTellWhy(Iterable<ClockEvent> events, LocalDate asOf) {
        var steps = clock().steps(events, asOf);
        require(
                steps.forAll(each -> !each.event().date().isAfter(asOf)
                        && each.rule().equals(standard.rule(each.event().kind()))),
                "each step says what the standard makes of it");
        require(
                steps.isEmpty()
                        || steps.last()
                                .state()
                                .equals(clock().state(
                                                events, steps.last().event().date())),
                "the last step shows what the clock shows");
    }

    private BreachClock clock() {
        return new BreachClock(standard);
    }
}
