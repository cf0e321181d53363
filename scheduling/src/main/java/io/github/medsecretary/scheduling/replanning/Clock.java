package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.core.time.SiteZone;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/** What wall clocks show; between two changes of the clocks it is reckoned with numbers alone. Belongs to one thread. */
final class Clock {

    private static final int SECONDS_A_DAY = 24 * 60 * 60;

    /**
     * A moment on a wall clock.
     *
     * @param day the calendar day, counted from 1970-01-01
     * @param minute the minute of the day
     * @param isSecondPass whether the clock shows this time for the second time that day
     */
    record Reading(long day, int minute, boolean isSecondPass) {}

    private final ZoneRules rules;

    // The stretch without a change that was last asked about; none before the first question.
    private long from = 0;
    private long until = 0;
    private long repeatedUntil = 0;
    private int offset = 0;

    Clock(SiteZone zone) {
        this.rules = zone.zone().getRules();
    }

    Reading at(long second) {
        enter(second);
        long local = second + offset;
        return new Reading(
                Math.floorDiv(local, SECONDS_A_DAY), Math.floorMod(local, SECONDS_A_DAY) / 60, second < repeatedUntil);
    }

    /** The calendar day of a moment, counted likewise. */
    long day(long second) {
        enter(second);
        return Math.floorDiv(second + offset, SECONDS_A_DAY);
    }

    private void enter(long second) {
        if (second < from || second >= until) {
            enter(Instant.ofEpochSecond(second));
        }
    }

    // What the clocks are put back by is shown again right after the change.
    private void enter(Instant moment) {
        ZoneOffset now = rules.getOffset(moment);
        ZoneOffsetTransition last = rules.previousTransition(moment.plusNanos(1));
        ZoneOffsetTransition next = rules.nextTransition(moment);
        offset = now.getTotalSeconds();
        from = last == null ? Long.MIN_VALUE : last.toEpochSecond();
        until = next == null ? Long.MAX_VALUE : next.toEpochSecond();
        repeatedUntil =
                last == null ? from : from + Math.max(0, -last.getDuration().toSeconds());
    }

    /** A moment in whole seconds; a part of a second before it is left out. */
    static long second(Instant moment) {
        return moment.getEpochSecond();
    }

    /** The fewest whole seconds that a time fits into. */
    static long seconds(Duration time) {
        return time.getNano() == 0 ? time.getSeconds() : time.getSeconds() + 1;
    }

    /** The first whole second that is not before a moment. */
    static long secondAfter(Instant moment) {
        return moment.getNano() == 0 ? moment.getEpochSecond() : moment.getEpochSecond() + 1;
    }
}
