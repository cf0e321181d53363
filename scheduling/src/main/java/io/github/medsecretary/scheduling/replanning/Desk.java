package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.Site;
import io.github.medsecretary.scheduling.session.ClinicSession;
import java.util.function.LongConsumer;
import java.util.function.LongUnaryOperator;

/**
 * A session in which appointments of a kind could be seen.
 *
 * @param session the session
 * @param post where it is held, and by whom
 */
record Desk(ClinicSession session, Post post) {

    /** Where a session is held. */
    static String site(Diary diary, ClinicSession session) {
        return session.room()
                .flatMap(diary::resource)
                .or(() -> diary.resource(session.practitioner()))
                .map(Resource::site)
                .orElse(Site.MAIN);
    }

    /** Hands over the starts on the grid, from one moment on, that leave time enough. */
    void starts(long from, LongConsumer each) {
        starts(from, at -> at, each);
    }

    /** Hands over those of them at which the practitioner, if one is needed, sees nobody else. */
    void openStarts(long from, LongConsumer each) {
        starts(from, post::busyUntil, each);
    }

    /**
     * @param busyUntil until when nobody can start who can't start at a moment; that moment if somebody can
     */
    private void starts(long from, LongUnaryOperator busyUntil, LongConsumer each) {
        long step = session.step().toSeconds();
        long first = Clock.second(session.interval().start());
        long end = Clock.second(session.interval().end());
        for (long at = onGrid(first, from, step); post.end(at) <= end; ) {
            long free = busyUntil.applyAsLong(at);
            if (free == at) {
                each.accept(at);
                at += step;
            } else {
                at = onGrid(at, free, step);
            }
        }
    }

    /** The first of a grid from one on that is not before a moment. */
    private static long onGrid(long start, long moment, long step) {
        return moment <= start ? start : start + (moment - start + step - 1) / step * step;
    }
}
