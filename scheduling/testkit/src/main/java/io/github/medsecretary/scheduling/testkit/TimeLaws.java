package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.vavr.collection.Seq;

/**
 * What must hold for a set of rules whatever the time. Each law throws an {@link AssertionError} that names it where it
 * does not. Immutable and thread-safe.
 *
 * @param conflicts the rules; their context may know no holidays and nobody's absences, which have dates of their own
 */
public record TimeLaws(Conflicts conflicts) {

    /**
     * A practice in which all happens some weeks later has the same conflicts, those weeks later. The clocks of its
     * zone may not change between the two.
     *
     * @param present the present, which is shifted too
     */
    public void shiftsInTime(Diary diary, AsOf present, int weeks) {
        var shift = Shift.ofWeeks(weeks);
        Seq<String> expected = conflicts.at(present).in(diary).map(shift::told);
        Seq<String> found = Diary.of(shift.later(diary.content()))
                .map(later -> conflicts
                        .at(shift.later(present))
                        .in(later)
                        .map(each -> Shift.ofWeeks(0).told(each)))
                .getOrElseThrow(problems -> new AssertionError("broken law: a diary is whole at any time"));
        require(expected.equals(found), "the same practice some weeks later has the same conflicts");
    }

    /** What begins at the moment at which a visit ends, and takes the same, is not booked over it. */
    public void backToBackNeverMeets(Diary diary) {
        for (Visit visit : diary.visits().values()) {
            var next = Copies.of(visit.appointment())
                    .id(visit.appointment().id() + "-next")
                    .start(visit.interval().end())
                    .status(AppointmentStatus.BOOKED)
                    .build();
            Diary both = diary.imagining(next);
            Seq<Finding> meetings = conflicts
                    .about(both, next.id())
                    .filter(each -> each.rule().name().endsWith("DOUBLE_BOOKED"))
                    .filter(each -> each.about().contains(visit.appointment().reference()));
            require(meetings.isEmpty(), "what begins when another ends does not meet it");
        }
    }

    private static void require(boolean holds, String law) {
        if (!holds) {
            throw new AssertionError("broken law: " + law);
        }
    }
}
