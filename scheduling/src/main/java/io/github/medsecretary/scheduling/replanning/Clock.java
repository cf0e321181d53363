package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.core.time.LocalResolution;
import io.github.medsecretary.core.time.SiteZone;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;

/** What wall clocks show, each moment looked up once. Belongs to one thread. */
final class Clock {

    /**
     * A moment on a wall clock.
     *
     * @param day the calendar day, counted from 1970-01-01
     * @param minute the minute of the day
     * @param isSecondPass whether the clock shows this time for the second time that day
     */
    record Reading(long day, int minute, boolean isSecondPass) {}

    private final SiteZone zone;
    private final Map<Long, Reading> known = new HashMap<>();

    Clock(SiteZone zone) {
        this.zone = zone;
    }

    Reading at(long second) {
        return known.computeIfAbsent(second, this::read);
    }

    private Reading read(long second) {
        Instant moment = Instant.ofEpochSecond(second);
        LocalDateTime local = zone.wallClock(moment);
        boolean isSecondPass = zone.resolve(local) instanceof LocalResolution.Repeated twice
                && twice.second().equals(moment);
        return new Reading(local.toLocalDate().toEpochDay(), local.getHour() * 60 + local.getMinute(), isSecondPass);
    }

    /** A moment in whole seconds; a part of a second before it is left out. */
    static long second(Instant moment) {
        return moment.getEpochSecond();
    }

    /** The first whole second that is not before a moment. */
    static long secondAfter(Instant moment) {
        return moment.getNano() == 0 ? moment.getEpochSecond() : moment.getEpochSecond() + 1;
    }
}
