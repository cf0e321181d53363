package io.github.medsecretary.scheduling.pathway;

import io.github.medsecretary.scheduling.booking.Prospect;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes through the starts of a step in a window, day by day. Not thread-safe. */
final class Days {

    private final Step step;
    private final Window window;
    private final LocalDate last;
    private LocalDate date;
    private int number;

    /**
     * @param first the first day to look at, by the practice's clock
     * @param last the last
     */
    Days(Step step, Window window, LocalDate first, LocalDate last) {
        this.step = step;
        this.window = window;
        this.date = first;
        this.last = last;
    }

    /** A moment before which nothing is left; null if nothing is left at all. */
    @Nullable Instant frontier() {
        while (!date.isAfter(last)) {
            Instant next = step.day(date).frontier(number);
            if (next != null && !next.isAfter(window.until())) {
                return next;
            }
            date = date.plusDays(1);
            number = 0;
        }
        return null;
    }

    /** The day that it is at. */
    LocalDate date() {
        return date;
    }

    /** One step further; what is left must be asked before. */
    Optional<Prospect> step() {
        var found = step.day(date).step(number);
        if (found.isPresent()) {
            number++;
        }
        return found.filter(window::mayContain);
    }
}
