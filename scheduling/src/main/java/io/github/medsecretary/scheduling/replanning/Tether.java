package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Link;
import io.github.medsecretary.scheduling.diary.Visit;
import java.time.temporal.ChronoUnit;

/**
 * Who is pulled along when another moves.
 *
 * @param diary where the links are
 */
record Tether(Diary diary) {

    /** Whether a link would break if one visit stayed and the other were held where it goes. */
    boolean pulls(Visit staying, Visit moved) {
        return diary.linksOf(staying.id()).exists(link -> isBroken(link, staying, moved));
    }

    private boolean isBroken(Link link, Visit staying, Visit moved) {
        if (link.after().equals(staying.id()) && link.before().equals(moved.id())) {
            return !isKept(link, moved, staying);
        }
        return link.before().equals(staying.id()) && link.after().equals(moved.id()) && !isKept(link, staying, moved);
    }

    /** Whether two visits keep the order and the distance of their link. */
    boolean isKept(Link link, Visit before, Visit after) {
        long days = ChronoUnit.DAYS.between(
                diary.localStart(before).toLocalDate(), diary.localStart(after).toLocalDate());
        return link.leavesPause(before.interval().end(), after.interval().start())
                && days >= link.minDays()
                && days <= link.maxDays();
    }
}
