package io.github.medsecretary.scheduling.history;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Link;
import io.github.medsecretary.scheduling.diary.Match;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.Seq;

/**
 * One thing that differs between two versions of a diary. An appointment that was moved and confirmed differs twice.
 * Prints no patient's id.
 */
public sealed interface Difference {

    /**
     * Everything that differs: appointments, then sessions, each in order of id, then what is out of use, then links, then matches. In
     * O(n) comparisons, which are quick where versions share what did not change.
     */
    static Seq<Difference> between(Diary before, Diary after) {
        return new Comparison(before, after).differences();
    }

    /** Which kind of difference it is. */
    DifferenceKind kind();

    /**
     * An appointment that one of the two does not have.
     *
     * @param kind added or removed
     * @param appointment as it is where it is
     */
    record Presence(DifferenceKind kind, Appointment appointment) implements Difference {}

    /**
     * An appointment that is not the same in both.
     *
     * @param kind in which way it differs
     * @param before as it was
     * @param after as it is
     */
    record Altered(DifferenceKind kind, Appointment before, Appointment after) implements Difference {}

    /**
     * A session.
     *
     * @param kind added, removed or changed
     * @param session as it is, or was if it is gone
     */
    record Clinic(DifferenceKind kind, ClinicSession session) implements Difference {}

    /**
     * A link that one of the two does not have.
     *
     * @param kind linked or unlinked
     * @param link which
     */
    record Following(DifferenceKind kind, Link link) implements Difference {}

    /**
     * A match that one of the two does not have.
     *
     * @param kind matched or unmatched
     * @param match which
     */
    record Matching(DifferenceKind kind, Match match) implements Difference {}

    /**
     * A resource or site that is out of use in one of the two only.
     *
     * @param kind closed or reopened
     * @param unavailability what and when
     */
    record Closure(DifferenceKind kind, Unavailability unavailability) implements Difference {}
}
