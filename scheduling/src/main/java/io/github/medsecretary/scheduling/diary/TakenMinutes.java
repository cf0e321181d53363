package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.rule.Reference;
import java.time.Instant;

/**
 * When one thing of a diary is taken: a resource, a site or a patient, as bits on the grid of UTC minutes, so that the
 * free time of several things is the complement of an OR of words.
 *
 * <p>Minutes are counted from the epoch. A minute counts as taken if it is from its first moment to its last, so that a
 * visit which needs all of a taken minute can't be had; what begins or ends within a minute leaves that minute open, and
 * {@link #isExact} says where that may be. The bits are made of the diary's occupancies and closures when they are first
 * asked for, some days at a time, and kept; the diaries that changes make keep those that the change does not touch.
 * Thread-safe.
 */
public final class TakenMinutes {

    private final Diary diary;
    private final Reference thing;
    private final MinutePages pages;

    TakenMinutes(Diary diary, Reference thing, MinutePages pages) {
        this.diary = diary;
        this.thing = thing;
        this.pages = pages;
    }

    /** Why a minute is taken. */
    public enum Layer {
        /**
         * By visits; of a device of which there are several, by as many visits, turnarounds and outages as there are
         * pieces.
         */
        VISITS,
        /** By visits or their turnarounds. */
        BUSY,
        /** Wholly out of use. */
        CLOSED
    }

    /** The number of the first minute that begins at a moment or after it. */
    public static long firstFrom(Instant moment) {
        boolean whole = moment.getNano() == 0 && moment.getEpochSecond() % 60 == 0;
        return current(moment) + (whole ? 0 : 1);
    }

    /** The number of the minute that a moment lies in. */
    public static long current(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), 60);
    }

    /** Sets the bits of what is taken in words of 64 minutes each, the first of which is number {@code firstWord}. */
    public void addTo(long[] words, long firstWord, Layer layer) {
        for (int next = 0; next < words.length; ) {
            long word = firstWord + next;
            int offset = (int) Math.floorMod(word, (long) MinutePage.WORDS);
            int count = Math.min(words.length - next, MinutePage.WORDS - offset);
            page(Math.floorDiv(word, MinutePage.WORDS)).addTo(words, next, layer, offset, count);
            next += count;
        }
    }

    /** Whether a minute from {@code from} until before {@code until} is taken. */
    public boolean isTaken(Layer layer, long from, long until) {
        for (long minute = from; minute < until; ) {
            long end = Math.min(until, (Math.floorDiv(minute, Long.SIZE) + 1) * Long.SIZE);
            MinutePage page = page(Math.floorDiv(minute, MinutePage.MINUTES));
            long word = page.word(layer, (int) (Math.floorMod(minute, (long) MinutePage.MINUTES) / Long.SIZE));
            if ((word & (-1L << minute) & (-1L >>> -end)) != 0) {
                return true;
            }
            minute = end;
        }
        return false;
    }

    /** Whether what no bit takes between these minutes is free: nothing near begins or ends within a minute. */
    public boolean isExact(long from, long until) {
        long last = Math.floorDiv(until, MinutePage.MINUTES);
        for (long number = Math.floorDiv(from, MinutePage.MINUTES); number <= last; number++) {
            if (!page(number).isExact()) {
                return false;
            }
        }
        return true;
    }

    private MinutePage page(long number) {
        return pages.get(number, thing, diary);
    }
}
