package io.github.medsecretary.scheduling.morning;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.session.CarveOut;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.waiting.Waiting;
import io.github.medsecretary.scheduling.waiting.radar.SafePlace;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/** One thing to see to. */
public sealed interface Errand {

    /** The most urgent first, then by when, then by id, then by code. */
    Comparator<Errand> IN_ORDER = Comparator.comparing(Errand::urgency)
            .thenComparing(Errand::due)
            .thenComparing(Errand::id)
            .thenComparing(Errand::code);

    /** How soon it must be seen to. */
    Urgency urgency();

    /** By when. */
    Instant due();

    /** The id of what it is about: an appointment, a session, or a promise. */
    String id();

    /** What sort of thing it is, such as {@code interpreter}. */
    String code();

    /**
     * Something has to be settled for a visit.
     *
     * @param urgency how soon
     * @param due by when
     * @param what what
     * @param visit for which
     */
    record ToArrange(Urgency urgency, Instant due, Arrangement what, Visit visit) implements Errand {

        @Override
        public String id() {
            return visit.id();
        }

        @Override
        public String code() {
            return what.code();
        }
    }

    /**
     * A place is held no longer than until a moment of the day, and then lost unless somebody confirms it.
     *
     * @param urgency how soon
     * @param due until when it is held
     * @param held whose
     */
    record Expiring(Urgency urgency, Instant due, Appointment held) implements Errand {

        @Override
        public String id() {
            return held.id();
        }

        @Override
        public String code() {
            return "hold";
        }
    }

    /**
     * Time that is kept for some, and that nobody has taken, will be open to others.
     *
     * @param urgency how soon
     * @param due from when on
     * @param session in which session
     * @param carveOut which part
     * @param to to whom it opens then, and all that are more urgent
     * @param unused how much of it is free
     */
    record Releasing(
            Urgency urgency, Instant due, ClinicSession session, CarveOut carveOut, Priority to, Duration unused)
            implements Errand {

        @Override
        public String id() {
            return session.id();
        }

        @Override
        public String code() {
            return "release";
        }
    }

    /**
     * A promise falls due, or is overdue.
     *
     * @param urgency how soon
     * @param due the beginning of its last day
     * @param promised which
     */
    record Promise(Urgency urgency, Instant due, Promised promised) implements Errand {

        @Override
        public String id() {
            return promised.id();
        }

        @Override
        public String code() {
            return "promise";
        }
    }

    /**
     * Somebody who waits can be seen in time on this day and, with everybody else who waits, on no later one.
     *
     * @param urgency how soon
     * @param due when their last safe place begins
     * @param waiting who
     * @param place their last safe place
     */
    record LastSafe(Urgency urgency, Instant due, Waiting waiting, SafePlace place) implements Errand {

        @Override
        public String id() {
            return waiting.id();
        }

        @Override
        public String code() {
            return "last-safe";
        }
    }
}
