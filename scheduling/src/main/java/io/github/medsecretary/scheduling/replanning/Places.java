package io.github.medsecretary.scheduling.replanning;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** The places for appointments of one kind, each calendar day looked up when it is asked for. Belongs to one thread. */
final class Places {

    private final long[] days;
    private final @Nullable List<Stop>[] known;
    private final LongFunction<List<Stop>> lookUp;

    /**
     * @param days those on which sessions are held, in order
     * @param lookUp tells the places of a day
     */
    @SuppressWarnings({"unchecked", "rawtypes"})
    Places(long[] days, LongFunction<List<Stop>> lookUp) {
        this.days = days;
        this.known = new List[days.length];
        this.lookUp = lookUp;
    }

    /** How many days there are. */
    int days() {
        return days.length;
    }

    /** A day, by its number from 0. */
    long day(int number) {
        return days[number];
    }

    /** The number of the first day that is not before one. */
    int from(long day) {
        int at = Arrays.binarySearch(days, day);
        return at < 0 ? -at - 1 : at;
    }

    /** The places on the day of a number. */
    List<Stop> on(int number) {
        List<Stop> stops = known[number];
        if (stops == null) {
            stops = lookUp.apply(days[number]);
            known[number] = stops;
        }
        return stops;
    }
}
