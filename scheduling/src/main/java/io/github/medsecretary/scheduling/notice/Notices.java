package io.github.medsecretary.scheduling.notice;

import io.github.medsecretary.core.appointment.AppointmentNotice;
import io.github.medsecretary.core.appointment.Attendance;
import io.github.medsecretary.scheduling.booking.Missed;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.history.Difference;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Makes events of what became of appointments, at most one for each of a patient, in order of id.
 *
 * <p>What counts is how an appointment stood before and how it stands after, not what happened in between: one that was
 * moved twice has moved once, one that is back where it was has not moved. It has moved if its start, anything that it
 * takes, or the way in which it is held differs; whether the patient would notice is for whoever writes to say. A place
 * that is only held is made when the hold is confirmed; given back, it is cancelled only if the patient had been told.
 * Who gives up a place and waits for another, or goes on the waiting list, is told that another will follow; after what
 * was cancelled follows what the names say. Nobody is told of what was called off as the patient has died, nor of one who
 * came late after all.
 *
 * @param names what patients are told beside times
 */
public record Notices(NoticeNames names) {

    /** What became of appointments between two diaries. */
    public Seq<AppointmentNotice> between(Diary before, Diary after) {
        var change = new Became(before, after, names);
        return Difference.between(before, after)
                .flatMap(Notices::appointment)
                .distinct()
                .flatMap(change::notices);
    }

    /** What a change means for patients. */
    public Seq<AppointmentNotice> of(Applied applied) {
        return between(applied.before(), applied.diary());
    }

    /**
     * What a plan means for patients once it is carried out: of each move one event. A hold that has lapsed is a place that
     * its patient may have been told of, so a place in its stead is told as a move.
     */
    public Seq<AppointmentNotice> of(Plan plan) {
        return between(plan.basis().diary(), plan.diary());
    }

    /** That a patient was not there: a child was not brought. */
    public AppointmentNotice.Missed of(Missed missed) {
        Diary before = missed.applied().before();
        var was = before.visit(before.appointment(missed.appointment().id()).orElseThrow())
                .orElseThrow();
        Attendance told = names.attendance(missed.appointment());
        return new AppointmentNotice.Missed(
                new Details(before, names).of(was), missed.child() ? Attendance.WAS_NOT_BROUGHT : told);
    }

    private static Seq<String> appointment(Difference difference) {
        if (difference instanceof Difference.Presence presence) {
            return List.of(presence.appointment().id());
        }
        return difference instanceof Difference.Altered altered
                ? List.of(altered.after().id())
                : List.empty();
    }
}
