package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.scheduling.diary.TakenMinutes;
import io.github.medsecretary.scheduling.diary.TakenMinutes.Layer;
import java.util.Arrays;

/**
 * The minutes at which a visit certainly can't start, because a minute that it needs is taken: the words of all that it
 * needs, joined by OR, and each bit spread to the starts from which a visit would reach it. Not thread-safe while it is
 * being made.
 */
final class StartMask {

    private final long firstWord;
    private final long[] blocked;

    private StartMask(long firstWord, long[] blocked) {
        this.firstWord = firstWord;
        this.blocked = blocked;
    }

    /** Nothing is known: any minute may do. */
    static StartMask unknown() {
        return new StartMask(0, new long[0]);
    }

    /** For the starts of a grid, of something that takes so many minutes at most. */
    static StartMask over(StartGrid grid, long length) {
        long firstWord = Math.floorDiv(grid.minute(grid.first()), Long.SIZE);
        long lastWord = Math.floorDiv(grid.minute(grid.last()) + length, Long.SIZE);
        return new StartMask(firstWord, new long[Math.toIntExact(lastWord - firstWord + 1)]);
    }

    /** All starts of a grid are blocked. */
    static StartMask all(StartGrid grid, long length) {
        var all = over(grid, length);
        Arrays.fill(all.blocked, -1);
        return all;
    }

    StartMask and(TakenMinutes minutes, Layer layer) {
        minutes.addTo(blocked, firstWord, layer);
        return this;
    }

    /** Starts from which the next so many minutes meet one that is taken. */
    StartMask spread(long length) {
        if (length == 0) {
            return unknown();
        }
        for (long covered = 1; covered < length; ) {
            long shift = Math.min(covered, length - covered);
            orLater(shift);
            covered += shift;
        }
        return this;
    }

    private void orLater(long shift) {
        int words = Math.toIntExact(shift / Long.SIZE);
        int bits = (int) (shift % Long.SIZE);
        int last = blocked.length - 1 - words;
        for (int each = 0; each < last; each++) {
            // Shifted in two steps, for a shift by 64 would be none.
            long above = blocked[each + words + 1] << 1 << (Long.SIZE - 1 - bits);
            blocked[each] |= (blocked[each + words] >>> bits) | above;
        }
        if (last >= 0) {
            blocked[last] |= blocked[last + words] >>> bits;
        }
    }

    /** What either blocks; the two are over the same starts. */
    StartMask or(StartMask other) {
        if (blocked.length == 0) {
            return other;
        }
        for (int each = 0; each < other.blocked.length; each++) {
            blocked[each] |= other.blocked[each];
        }
        return this;
    }

    /** Blocks as well what both of two others block; all are over the same starts. */
    void orBoth(StartMask one, StartMask other) {
        int words = Math.min(one.blocked.length, other.blocked.length);
        for (int each = 0; each < words; each++) {
            blocked[each] |= one.blocked[each] & other.blocked[each];
        }
    }

    /** The first minute from one on that is not blocked; beyond the mask none is. */
    long nextOpen(long minute) {
        long number = Math.floorDiv(minute, Long.SIZE) - firstWord;
        if (number < 0 || number >= blocked.length) {
            return minute;
        }
        long open = ~blocked[(int) number] & (-1L << minute);
        while (open == 0) {
            number++;
            if (number == blocked.length) {
                return (firstWord + number) * Long.SIZE;
            }
            open = ~blocked[(int) number];
        }
        return (firstWord + number) * Long.SIZE + Long.numberOfTrailingZeros(open);
    }
}
