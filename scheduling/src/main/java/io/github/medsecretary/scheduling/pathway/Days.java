package io.github.medsecretary.scheduling.pathway;

import io.github.medsecretary.scheduling.booking.Frontier;
import io.github.medsecretary.scheduling.booking.Prospect;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes through the starts of a step in a window, day by day. Not thread-safe. */
final class Days {

    private final Step step;
    private final Window window;
    private final LocalDate last;
    private LocalDate date;
    private @Nullable DaySlots day;
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

    /** What nothing that is left comes before; null if nothing is left at all. */
    @Nullable Frontier frontier() {
        while (!date.isAfter(last)) {
            Frontier next = day().frontier(number);
            if (next != null && !next.start().isAfter(window.until())) {
                return next;
            }
            date = date.plusDays(1);
            day = null;
            number = 0;
        }
        return null;
    }

    private DaySlots day() {
        var known = day;
        if (known == null) {
            known = step.day(date, window.from());
            day = known;
        }
        return known;
    }

    /** The day that it is at. */
    LocalDate date() {
        return date;
    }

    /** One step further; what is left must be asked before. */
    Optional<Prospect> step() {
        var found = day().step(number);
        if (found.isPresent()) {
            number++;
        }
        return found.filter(window::mayContain);
    }
}
