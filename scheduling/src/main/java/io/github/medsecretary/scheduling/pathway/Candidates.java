package io.github.medsecretary.scheduling.pathway;

import io.github.medsecretary.scheduling.booking.Frontier;
import io.github.medsecretary.scheduling.booking.TimedSlot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The slots of a step in a window, the one with which the least can be had first; found as far as somebody asks. It goes
 * through the starts in order of time and no further than something better could be. Not thread-safe.
 */
final class Candidates {

    private final Step step;
    private final Window window;
    private final Days days;
    private final Outlook outlook;
    private final Budget budget;
    private final List<Candidate> inOrder = new ArrayList<>();
    private final PriorityQueue<Candidate> found = new PriorityQueue<>();
    private LocalDate asked = LocalDate.MIN;

    Candidates(Step step, Window window, Days days, Outlook outlook, Budget budget) {
        this.step = step;
        this.window = window;
        this.days = days;
        this.outlook = outlook;
        this.budget = budget;
    }

    /** What the steps that hang on this one cost at least. */
    interface Outlook {

        /** When it is there. */
        long with(TimedSlot slot);

        /** When it starts then or later. */
        long from(Instant start);
    }

    /** The candidate of that number, from 0; null if there are not so many, or the steps are spent. */
    @Nullable Candidate get(int number) {
        while (number >= inOrder.size()) {
            Candidate next = next();
            if (next == null) {
                return null;
            }
            // Sessions that overlap may have the same slot.
            if (inOrder.isEmpty() || inOrder.get(inOrder.size() - 1).compareTo(next) != 0) {
                inOrder.add(next);
            }
        }
        return inOrder.get(number);
    }

    /** The value of the first; {@link Candidate#NONE} if there is none. */
    long least() {
        Candidate first = get(0);
        return first == null ? Candidate.NONE : first.value();
    }

    private @Nullable Candidate next() {
        for (Frontier frontier = days.frontier();
                frontier != null && !budget.isSpent() && !isBeaten(frontier);
                frontier = days.frontier()) {
            budget.take();
            days.step().flatMap(each -> each.slot()).filter(window::contains).ifPresent(this::add);
        }
        return budget.isSpent() ? null : found.poll();
    }

    private void add(TimedSlot slot) {
        long value = Candidate.sum(slot.slot().cost(), outlook.with(slot));
        if (value != Candidate.NONE) {
            found.add(new Candidate(slot, value));
        }
    }

    /** Whether all that is left comes after the best that was found. */
    private boolean isBeaten(Frontier frontier) {
        Candidate best = found.peek();
        Instant start = frontier.start();
        if (best == null) {
            return isHopeless(start);
        }
        long least = step.line().atLeast(start);
        boolean isLater = step.line().isPast(frontier, best.slot());
        return isBeaten(best, least, isLater) || isBeaten(best, Candidate.sum(least, outlook.from(start)), isLater);
    }

    /** Whether nothing that starts then or later will do; asked once a day. */
    private boolean isHopeless(Instant start) {
        boolean isNewDay = !days.date().equals(asked);
        asked = days.date();
        return isNewDay && outlook.from(start) == Candidate.NONE;
    }

    private static boolean isBeaten(Candidate best, long least, boolean isLater) {
        return best.value() < least || (best.value() == least && isLater);
    }
}
