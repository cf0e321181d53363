package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.rule.Judgement;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.Cancellation;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;

/** What can be done to a diary. Values; {@link Diary#apply} does it. */
public sealed interface Change {

    /**
     * A new appointment, with or without a place.
     *
     * @param appointment its id must be new
     */
    record Book(Appointment appointment) implements Change {}

    /**
     * Another place for an appointment that is proposed, pending or booked and not pinned.
     *
     * @param appointment its id
     * @param start the new start
     * @param with the ids of all that it takes from now on
     */
    record Reschedule(String appointment, Instant start, Seq<String> with) implements Change {}

    /**
     * Another status, by the table of {@link AppointmentStatus}.
     *
     * @param appointment its id
     * @param status the status that follows
     */
    record Transition(String appointment, AppointmentStatus status) implements Change {}

    /**
     * Called off, and by whom and why.
     *
     * @param appointment its id
     * @param cancellation who, why and when
     */
    record Cancel(String appointment, Cancellation cancellation) implements Change {}

    /**
     * The place of a proposed or pending appointment is kept until a moment, and not longer.
     *
     * @param appointment its id; it must have a start
     * @param until the moment from which on the place is free unless it was confirmed
     */
    record Hold(String appointment, Instant until) implements Change {}

    /**
     * A proposed or pending appointment gives its place back and waits for another.
     *
     * @param appointment its id
     */
    record Release(String appointment) implements Change {}

    /**
     * One more held clinic. It is a wish: refused where it newly brings visits into conflict and nobody accepts that.
     *
     * @param session its id must be new
     */
    record Open(ClinicSession session) implements Change {}

    /**
     * A session is held no longer. It is a fact: never refused for what follows from it, and who is booked in it stays,
     * in conflict, until they are moved. Another session of the same id may be opened in the same breath, so that
     * {@link #rearranging} is both.
     *
     * @param session its id
     */
    record Withdraw(String session) implements Change {}

    /**
     * A resource or site goes out of use. It is a fact: never refused for what follows from it, and what is booked there
     * stays, in conflict, until it is moved.
     *
     * @param unavailability what and when
     */
    record Close(Unavailability unavailability) implements Change {}

    /**
     * A resource or site is in use after all. Leave that ends early is both this and a shorter one; see
     * {@link #instead}.
     *
     * @param unavailability what was said of it, as it stands in the diary
     */
    record Reopen(Unavailability unavailability) implements Change {}

    /**
     * Other details of an appointment: whether it is pinned and the patient told, how soon they must be seen, what they
     * need, what it is and how long it takes. What is said of the patient is a fact, recorded whatever the rules say;
     * what is wished of the visit is refused where it newly brings it into conflict.
     *
     * @param appointment as it is to be; in place, status, hold, patient and all that has a change of its own it must
     *     be as it is
     */
    record Amend(Appointment appointment) implements Change {}

    /**
     * One appointment is to follow another, or to be the same as another in something. A link is a wish: refused where
     * they do not follow and nobody accepts that. Of a match it is told where it does not hold.
     *
     * @param connection which, and how
     */
    record Connect(Connection connection) implements Change {}

    /**
     * One appointment need not follow another any more, or be the same in something.
     *
     * @param connection as it stands in the diary
     */
    record Disconnect(Connection connection) implements Change {}

    /**
     * A patient who did not come is discharged; the appointment stays missed.
     *
     * @param appointment its id
     * @param decided what stood against it, and who accepted that
     */
    record Discharge(String appointment, Judgement decided) implements Change {}

    /**
     * What another change did is undone; what was changed since stays. Refused where it touched what was changed
     * again.
     *
     * @param done the change, as it was made
     */
    record TakeBack(Applied done) implements Change {}

    /**
     * A change that has happened already: a session that is held otherwise, a visit that takes longer. It is a fact:
     * never refused for what follows from it, and whoever comes into conflict by it stays so until they are moved.
     *
     * @param change what has happened
     */
    record Happened(Change change) implements Change {}

    /**
     * Several changes as one: all or none, one version, judged when all are done.
     *
     * @param changes in order
     */
    record Together(Seq<Change> changes) implements Change {}

    /**
     * A session is held otherwise than was said: at another time, by another practitioner, on other terms. Who falls out
     * of it is only told, as when it is withdrawn; what else it newly brings about is a wish.
     */
    static Change rearranging(ClinicSession session) {
        return new Together(List.of(new Withdraw(session.id()), new Open(session)));
    }

    /** A resource or site is out of use otherwise than was said, such as not for so long. */
    static Change instead(Unavailability old, Unavailability now) {
        return new Together(List.of(new Reopen(old), new Close(now)));
    }
}
