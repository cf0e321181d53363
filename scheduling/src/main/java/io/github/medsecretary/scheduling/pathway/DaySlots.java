package io.github.medsecretary.scheduling.pathway;

import io.github.medsecretary.scheduling.booking.Frontier;
import io.github.medsecretary.scheduling.booking.Prospect;
import io.github.medsecretary.scheduling.booking.SlotWalk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The starts of a day for one step in order of time, gone through as far as somebody asked. Not thread-safe. */
final class DaySlots {

    private final SlotWalk walk;
    private final List<Prospect> known = new ArrayList<>();

    DaySlots(SlotWalk walk) {
        this.walk = walk;
    }

    /** Where the start of that number is, or what it does not come before; null if there are not so many. */
    @Nullable Frontier frontier(int number) {
        return number < known.size()
                ? known.get(number).frontier()
                : walk.frontier().orElse(null);
    }

    /** The start of that number, if a step leads to it; the one before it must have been asked for. */
    Optional<Prospect> step(int number) {
        if (number == known.size()) {
            walk.step().ifPresent(known::add);
        }
        return number < known.size() ? Optional.of(known.get(number)) : Optional.empty();
    }
}
