package io.github.medsecretary.scheduling.booking;

import java.time.Instant;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Function;

/**
 * What a walk finds, in order of cost: it goes no further than something cheaper could be. Each once. Not thread-safe.
 *
 * @param <T> what is found, in the order of its slots
 */
final class BestFirst<T extends Comparable<T>> implements Iterator<T> {

    private final Walk walk;
    private final Function<Opening, Optional<T>> look;
    private final Function<T, Slot> slot;
    private final SlotCost cost;
    private final PriorityQueue<T> found = new PriorityQueue<>();

    BestFirst(Walk walk, Function<Opening, Optional<T>> look, Function<T, Slot> slot, SlotCost cost) {
        this.walk = walk;
        this.look = look;
        this.slot = slot;
        this.cost = cost;
    }

    @Override
    public boolean hasNext() {
        for (Frontier frontier = walk.frontier();
                frontier != null && !isBeaten(frontier.start());
                frontier = walk.frontier()) {
            walk.step().flatMap(look).ifPresent(found::add);
        }
        return !found.isEmpty();
    }

    /** Whether all that starts then or later comes after the best that was found. */
    private boolean isBeaten(Instant frontier) {
        T best = found.peek();
        if (best == null) {
            return false;
        }
        Slot known = slot.apply(best);
        long least = cost.atLeast(frontier);
        return known.cost() < least || (known.cost() == least && known.start().isBefore(frontier));
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        T best = found.remove();
        while (!found.isEmpty() && best.compareTo(found.element()) == 0) {
            found.remove();
        }
        return best;
    }
}
