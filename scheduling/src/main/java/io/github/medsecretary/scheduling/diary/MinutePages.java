package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The pages of one thing that have been asked for, two years of them at most: one that is further away takes the place
 * of another. Threads may race to fill a place; each brings the same page.
 */
final class MinutePages {

    private static final int PLACES = 256;

    private final @Nullable MinutePage[] places;

    private MinutePages(@Nullable MinutePage[] places) {
        this.places = places;
    }

    static MinutePages none() {
        return new MinutePages(new @Nullable MinutePage[PLACES]);
    }

    MinutePage get(long number, Reference thing, Diary diary) {
        int place = (int) (number & (PLACES - 1));
        MinutePage known = places[place];
        if (known != null && known.number() == number) {
            return known;
        }
        MinutePage page = MinutePage.of(number, thing, diary);
        places[place] = page;
        return page;
    }

    /** These pages but for those that a change of that stretch of time could alter. */
    MinutePages without(Interval changed) {
        long from = Math.floorDiv(TakenMinutes.current(changed.start()), MinutePage.MINUTES);
        long until = Math.floorDiv(TakenMinutes.firstFrom(changed.end()), MinutePage.MINUTES);
        @Nullable MinutePage[] kept = places.clone();
        for (int place = 0; place < PLACES; place++) {
            MinutePage page = kept[place];
            if (page != null && page.number() >= from && page.number() <= until) {
                kept[place] = null;
            }
        }
        return new MinutePages(kept);
    }
}
