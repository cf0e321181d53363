package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Link;
import io.github.medsecretary.scheduling.diary.Visit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Whether linked visits keep their order and their distance, by the wall clock of each one's site. */
final class Links {

    private Links() {}

    /** Whether a link holds between the visit of an appointment and that of the other which the link names. */
    static boolean keeps(Link link, Diary diary, String id, Visit own, Visit other) {
        return link.before().equals(id) ? keeps(link, diary, own, other) : keeps(link, diary, other, own);
    }

    private static boolean keeps(Link link, Diary diary, Visit before, Visit after) {
        long days = ChronoUnit.DAYS.between(date(diary, before), date(diary, after));
        return !after.interval().start().isBefore(before.interval().end())
                && days >= link.minDays()
                && days <= link.maxDays();
    }

    private static LocalDate date(Diary diary, Visit visit) {
        return diary.localStart(visit).toLocalDate();
    }
}
