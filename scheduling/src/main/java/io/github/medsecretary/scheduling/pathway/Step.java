package io.github.medsecretary.scheduling.pathway;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.booking.SlotLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** One step of a search, with what has been looked at of its slots. Not thread-safe. */
final class Step {

    private final int number;
    private final SlotLine line;
    private final SiteZone zone;
    private final Map<Interval, DaySlots> days = new TreeMap<>();
    // Only looked up, never gone through: its order does not show.
    private final Map<Window, Candidates> candidates = new HashMap<>();

    Step(int number, SlotLine line, SiteZone zone) {
        this.number = number;
        this.line = line;
        this.zone = zone;
    }

    int number() {
        return number;
    }

    SlotLine line() {
        return line;
    }

    /** The starts on a day of the practice's clock that are not before a moment, which lies before its end. */
    DaySlots day(LocalDate date, Instant from) {
        var day = zone.day(date);
        var starts = from.isAfter(day.start()) ? Interval.between(from, day.end()) : day;
        return days.computeIfAbsent(starts, any -> new DaySlots(line.starting(starts)));
    }

    Candidates candidates(Window window, Function<Window, Candidates> anew) {
        Candidates known = candidates.get(window);
        if (known == null) {
            known = anew.apply(window);
            candidates.put(window, known);
        }
        return known;
    }
}
