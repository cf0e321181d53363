package io.github.medsecretary.scheduling.pathway;

import io.github.medsecretary.scheduling.pathway.DatesApart.Bound;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What binds the visits of a pathway to each other: steps, which are to be found, and fixed ones, numbered after them.
 * Steps come before those that follow them.
 */
final class Ties {

    private final Seq<Tie> ties;
    private final DatesApart apart;
    private final Vector<Duration> lengths;
    private final Vector<Window> bases;
    private final Vector<Optional<Integer>> parents;

    private Ties(Seq<Tie> ties, DatesApart apart, Vector<Duration> lengths, Vector<Window> bases) {
        this.ties = ties;
        this.apart = apart;
        this.lengths = lengths;
        this.bases = bases;
        this.parents = Vector.range(0, lengths.size()).map(this::nearest);
    }

    /**
     * Empty if no dates keep them.
     *
     * @param lengths how long each step takes
     * @param wanted where each step is wanted
     * @param fixed where those are that stay
     */
    static Optional<Ties> of(Seq<Tie> ties, Vector<Duration> lengths, Vector<Window> wanted, Vector<Spot> fixed) {
        int steps = lengths.size();
        // One more date, the first of all, to count from.
        int zero = steps + fixed.size();
        var bounds = ties.map(Tie::bound)
                .appendAll(wanted.zipWithIndex((window, step) -> new Bound(
                        zero, step, window.first().toEpochDay(), window.last().toEpochDay())))
                .appendAll(fixed.zipWithIndex((spot, number) -> new Bound(
                        zero,
                        steps + number,
                        spot.date().toEpochDay(),
                        spot.date().toEpochDay())));
        return DatesApart.of(zero + 1, bounds).flatMap(apart -> {
            Vector<Window> bases = wanted.zipWithIndex((window, step) -> List.range(0, fixed.size())
                    .foldLeft(
                            window.and(dates(apart, zero, LocalDate.EPOCH, step)),
                            (so, number) -> so.and(direct(ties, lengths, step, steps + number, fixed.get(number)))));
            return bases.exists(Window::isEmpty)
                    ? Optional.empty()
                    : Optional.of(new Ties(ties, apart, lengths, bases));
        });
    }

    private static Window dates(DatesApart apart, int one, LocalDate date, int other) {
        return Window.on(apart.first(one, date, other), apart.last(one, date, other));
    }

    private static Window direct(Seq<Tie> ties, Vector<Duration> lengths, int step, int other, Spot there) {
        Window window = Window.anywhere();
        for (Tie each : ties) {
            if (each.before() == other && each.after() == step) {
                window = window.and(each.after(there));
            } else if (each.before() == step && each.after() == other) {
                window = window.and(each.before(there, lengths.get(step)));
            }
        }
        return window;
    }

    int steps() {
        return lengths.size();
    }

    /** Where a step may start as long as no other is chosen. */
    Window base(int step) {
        return bases.get(step);
    }

    /** Where a step may start when another is there, as far as that one says. */
    Window given(int step, int other, Spot there) {
        return dates(apart, other, there.date(), step).and(direct(ties, lengths, step, other, there));
    }

    /** Where a step may start when the one before that binds it most starts then or later, and not on an earlier date. */
    Window givenLater(int step, int parent, Instant start, LocalDate date) {
        Instant from = Instant.MIN;
        for (Tie each : ties) {
            if (each.leads(parent, step)) {
                Instant earliest = each.earliestAfter(start, lengths.get(parent));
                from = earliest.isAfter(from) ? earliest : from;
            }
        }
        return base(step).and(new Window(apart.first(parent, date, step), LocalDate.MAX, from, Instant.MAX));
    }

    /** Of the steps before it the one that binds a step most, if any binds it. */
    Optional<Integer> parent(int step) {
        return parents.get(step);
    }

    private Optional<Integer> nearest(int step) {
        return List.range(0, step)
                .filter(other -> isTied(other, step) || isBetweenThem(other, step))
                .minBy(other -> 2 * apart.room(other, step) - (isTied(other, step) ? 1 : 0))
                .toJavaOptional();
    }

    /** What the stretches of time in which both are wanted say alone binds none to the other. */
    private boolean isBetweenThem(int other, int step) {
        long apartByDates = bases.get(other).first().until(bases.get(other).last(), ChronoUnit.DAYS)
                + bases.get(step).first().until(bases.get(step).last(), ChronoUnit.DAYS);
        return apart.room(other, step) < apartByDates;
    }

    private boolean isTied(int one, int other) {
        return ties.exists(each ->
                (each.before() == one && each.after() == other) || (each.before() == other && each.after() == one));
    }
}
