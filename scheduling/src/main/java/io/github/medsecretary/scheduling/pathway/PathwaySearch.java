package io.github.medsecretary.scheduling.pathway;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.booking.TimedSlot;
import io.github.medsecretary.scheduling.pathway.Fitting.Fitted;
import io.github.medsecretary.scheduling.pathway.FoundPathways.Ending;
import io.vavr.collection.List;
import io.vavr.collection.Vector;
import java.time.Instant;
import java.time.LocalDate;
import java.util.PriorityQueue;
import java.util.function.IntFunction;

/**
 * One search for pathways: best first over slots for the first step, the first two, and so on. What a choice costs at
 * least is its cost and, for each step that is left, the least with which that step and all that hang on it can be had,
 * as far as the one that binds it most says. Where each step hangs on one other that is what it will cost, so that the
 * search goes straight to the best. Used once.
 */
final class PathwaySearch {

    private final Ties ties;
    private final Budget budget;
    private final Vector<Step> steps;
    private final Vector<List<Integer>> children;
    private final Fitting fitting;
    private final SiteZone zone;
    private final int clocks;
    private final PriorityQueue<Node> nodes = new PriorityQueue<>();

    PathwaySearch(Task task, long budget) {
        this.ties = task.ties();
        this.budget = new Budget(budget);
        this.zone = task.diary().zone();
        // Where sites have other clocks than the practice a date of theirs is on two of its days, or three.
        this.clocks = task.diary().sites().values().forAll(each -> each.zone().equals(zone)) ? 0 : 2;
        this.steps = Vector.range(0, ties.steps())
                .map(number -> new Step(number, task.lines().get(number), zone));
        this.children = Vector.range(0, ties.steps())
                .map(parent -> List.range(0, ties.steps())
                        .filter(each -> ties.parent(each).filter(parent::equals).isPresent()));
        this.fitting = new Fitting(task, this.budget);
    }

    FoundPathways run(int limit) {
        extend(Vector.empty(), 0);
        List<PathwayOffer> offers = List.empty();
        while (offers.size() < limit && !budget.isSpent()) {
            Node best = nodes.poll();
            if (best == null) {
                return new FoundPathways(offers, Ending.NO_MORE, budget.taken());
            }
            budget.take();
            if (!best.isSettled()) {
                settle(best);
            } else if (best.slots().size() == steps.size()) {
                offers = offers.appendAll(fitting.whole(best.slots()).map(fitted -> offer(fitted, best.cost())).stream()
                        .toList());
            } else if (best.slots().size() == 1 || fitting.isPossible(best.slots())) {
                extend(best.slots(), best.cost());
            }
        }
        return new FoundPathways(offers, offers.size() < limit ? Ending.STEPS_SPENT : Ending.ENOUGH, budget.taken());
    }

    /** Puts in what comes after a node, and the node itself with what it really costs at least. */
    private void settle(Node node) {
        next(node.slots().init(), node.spent(), node.candidates(), node.number() + 1, node.others());
        long bound = Candidate.sum(node.cost(), rest(node.slots(), node.slots().size()));
        if (bound != Candidate.NONE && !isDoubleBooked(node.slots())) {
            nodes.add(node.settled(bound));
        }
    }

    private static boolean isDoubleBooked(Vector<TimedSlot> slots) {
        TimedSlot last = slots.last();
        return slots.init()
                .exists(each -> each.interval().overlaps(last.interval())
                        && each.appointment()
                                .patient()
                                .equals(last.appointment().patient()));
    }

    /** Goes on to the next step. */
    private void extend(Vector<TimedSlot> slots, long cost) {
        int step = slots.size();
        next(slots, cost, candidates(step, window(slots, step)), 0, rest(slots, step + 1));
    }

    private void next(Vector<TimedSlot> before, long spent, Candidates candidates, int number, long others) {
        Candidate next = candidates.get(number);
        if (next != null && others != Candidate.NONE) {
            long bound = Candidate.sum(Math.addExact(spent, next.value()), others);
            nodes.add(new Node(before.append(next.slot()), spent, candidates, number, others, bound, false));
        }
    }

    /** What those from a step on that hang on none of them cost at least, with all that hang on these. */
    private long rest(Vector<TimedSlot> slots, int from) {
        long sum = 0;
        for (int step = from; step < steps.size() && sum != Candidate.NONE; step++) {
            if (ties.parent(step).filter(parent -> parent >= slots.size()).isEmpty()) {
                sum = Candidate.sum(sum, candidates(step, window(slots, step)).least());
            }
        }
        return sum;
    }

    /** Where a step may start when the first are there. */
    private Window window(Vector<TimedSlot> slots, int step) {
        Window window = ties.base(step);
        for (int other = 0; other < slots.size(); other++) {
            window = window.and(ties.given(step, other, Spot.of(slots.get(other))));
        }
        return window;
    }

    private Candidates candidates(int step, Window window) {
        return steps.get(step).candidates(plain(window), wanted -> anew(steps.get(step), wanted));
    }

    private Candidates anew(Step step, Window window) {
        return new Candidates(
                step,
                window,
                new Days(step, window, firstDay(window), lastDay(window)),
                new Hanging(step.number()),
                budget);
    }

    private LocalDate firstDay(Window window) {
        LocalDate first = window.first().minusDays(clocks);
        return window.from().equals(Instant.MIN) || zone.date(window.from()).isBefore(first)
                ? first
                : zone.date(window.from());
    }

    private LocalDate lastDay(Window window) {
        LocalDate last = window.last().plusDays(clocks);
        return window.until().equals(Instant.MAX) || zone.date(window.until()).isAfter(last)
                ? last
                : zone.date(window.until());
    }

    /** The same without moments that say no more than its dates, so that more windows are the same. */
    private Window plain(Window window) {
        if (clocks > 0 || window.isEmpty()) {
            return window;
        }
        Instant opens = zone.startOfDay(window.first());
        Instant closes = zone.startOfDay(window.last().plusDays(1));
        return new Window(
                window.first(),
                window.last(),
                window.from().isAfter(opens) ? window.from() : Instant.MIN,
                window.until().isBefore(closes) ? window.until() : Instant.MAX,
                window.practitioner());
    }

    /** What the steps cost that hang on one. */
    private final class Hanging implements Candidates.Outlook {

        private final int parent;

        Hanging(int parent) {
            this.parent = parent;
        }

        @Override
        public long with(TimedSlot slot) {
            Spot there = Spot.of(slot);
            return sum(child -> ties.base(child).and(ties.given(child, parent, there)));
        }

        @Override
        public long from(Instant start) {
            LocalDate date = zone.date(start).minusDays(clocks);
            return sum(child -> ties.givenLater(child, parent, start, date));
        }

        private long sum(IntFunction<Window> window) {
            long sum = 0;
            for (int child : children.get(parent)) {
                sum = Candidate.sum(sum, candidates(child, window.apply(child)).least());
            }
            return sum;
        }
    }

    private PathwayOffer offer(Fitted fitted, long cost) {
        var findings = fitted.applied().findings();
        return new PathwayOffer(
                fitted.slots()
                        .map(slot -> new PathwayPlace(
                                slot.appointment().id(),
                                slot.slot().telling(findings.filter(each -> concerns(each, slot))))),
                cost,
                findings,
                fitted.applied().change());
    }

    private static boolean concerns(Finding finding, TimedSlot slot) {
        return finding.about().contains(slot.appointment().reference());
    }
}
