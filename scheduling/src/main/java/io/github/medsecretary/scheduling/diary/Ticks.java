package io.github.medsecretary.scheduling.diary;

import java.time.Duration;
import java.time.Instant;

/**
 * Instants as numbers of the same order: twice the second, and one more if a part of a second follows. Any instant has
 * one; two different instants share one only if it is odd, within a second.
 */
final class Ticks {

    private Ticks() {}

    static long of(Instant moment) {
        return moment.getEpochSecond() * 2 + (moment.getNano() == 0 ? 0 : 1);
    }

    /** The instant of an even number. */
    static Instant whole(long number) {
        return Instant.ofEpochSecond(number / 2);
    }

    /** The second of an instant, without what follows. */
    static long second(long number) {
        return number >> 1;
    }

    /** The first whole second that is not before an instant. */
    static long secondAfter(long number) {
        return (number + 1) >> 1;
    }

    /** Whether a number is that of one instant alone. */
    static boolean isWhole(long number) {
        return (number & 1) == 0;
    }

    /** By how much at most the number of an instant grows when the length is added. */
    static long of(Duration length) {
        return (length.getSeconds() + (length.getNano() == 0 ? 0 : 1)) * 2;
    }

    /** Whether what ends then is surely over when something starts; where it is not sure the instants must tell. */
    static boolean isOver(long end, long start) {
        return end < start || (end == start && (end & 1) == 0);
    }
}
