package io.github.medsecretary.scheduling.replanning.relaxing;

import io.github.medsecretary.core.time.Interval;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;

/** One bound that is lifted, and by how much. */
public sealed interface Loosening {

    /** Those with one key lift the same bound, by more or by less. */
    String key();

    /** Whether it lifts at least what another lifts. */
    default boolean covers(Loosening other) {
        return equals(other);
    }

    /**
     * A session begins earlier.
     *
     * @param session its id
     * @param by how much, a multiple of its step
     */
    record BegunEarlier(String session, Duration by) implements Loosening {

        @Override
        public String key() {
            return "begun-earlier/" + session;
        }

        @Override
        public boolean covers(Loosening other) {
            return other instanceof BegunEarlier that && session.equals(that.session) && by.compareTo(that.by) >= 0;
        }
    }

    /**
     * A session ends later.
     *
     * @param session its id
     * @param by how much, a multiple of its step
     */
    record EndedLater(String session, Duration by) implements Loosening {

        @Override
        public String key() {
            return "ended-later/" + session;
        }

        @Override
        public boolean covers(Loosening other) {
            return other instanceof EndedLater that && session.equals(that.session) && by.compareTo(that.by) >= 0;
        }
    }

    /**
     * A session offers a service that it does not offer.
     *
     * @param session its id
     * @param service the service's
     */
    record Offered(String session, String service) implements Loosening {

        @Override
        public String key() {
            return "offered/" + session + "/" + service;
        }
    }

    /**
     * A practitioner or room is allowed for a service without all that it asks for. What a patient's room must offer is
     * never given up.
     *
     * @param service the service's id
     * @param resource the resource's
     * @param lacking the capabilities that it lacks
     */
    record Allowed(String service, String resource, Seq<String> lacking) implements Loosening {

        @Override
        public String key() {
            return "allowed/" + service + "/" + resource;
        }
    }

    /**
     * A room is open although it was to be closed; for one visit it need not be open all of that time.
     *
     * @param room its id
     * @param closure from when until when it was to be closed
     */
    record Opened(String room, Interval closure) implements Loosening {

        @Override
        public String key() {
            return "opened/" + room + "/" + closure;
        }
    }

    /**
     * An appointment may start earlier than it says.
     *
     * @param appointment its id
     * @param earliest when
     */
    record Earlier(String appointment, Instant earliest) implements Loosening {

        @Override
        public String key() {
            return "earlier/" + appointment;
        }

        @Override
        public boolean covers(Loosening other) {
            return other instanceof Earlier that
                    && appointment.equals(that.appointment)
                    && !earliest.isAfter(that.earliest);
        }
    }

    /**
     * An appointment may start later than it says.
     *
     * @param appointment its id
     * @param latest when
     */
    record Later(String appointment, Instant latest) implements Loosening {

        @Override
        public String key() {
            return "later/" + appointment;
        }

        @Override
        public boolean covers(Loosening other) {
            return other instanceof Later that && appointment.equals(that.appointment) && !latest.isBefore(that.latest);
        }
    }

    /**
     * A session is overbooked: two visits at once, or too near to each other.
     *
     * @param session its id
     * @param beside the id of the other appointment
     */
    record Overbooked(String session, String beside) implements Loosening {

        @Override
        public String key() {
            return "overbooked/" + session + "/" + beside;
        }
    }

    /**
     * A session has one visit more than it is meant for, or than an organisation may have in it.
     *
     * @param session its id
     */
    record Overfilled(String session) implements Loosening {

        @Override
        public String key() {
            return "overfilled/" + session;
        }
    }

    /**
     * A place of a session is given away before its time: it is kept for others, not to be booked yet, or too far ahead.
     *
     * @param session its id
     */
    record Released(String session) implements Loosening {

        @Override
        public String key() {
            return "released/" + session;
        }
    }

    /**
     * One that is pinned may be moved.
     *
     * @param appointment its id
     */
    record Unpinned(String appointment) implements Loosening {

        @Override
        public String key() {
            return "unpinned/" + appointment;
        }
    }

    /**
     * One may be moved at shorter notice than the policy gives.
     *
     * @param appointment its id
     */
    record NoticeWaived(String appointment) implements Loosening {

        @Override
        public String key() {
            return "notice-waived/" + appointment;
        }
    }

    /**
     * One may be moved although it was moved as often as the policy allows.
     *
     * @param appointment its id
     */
    record MovedAgain(String appointment) implements Loosening {

        @Override
        public String key() {
            return "moved-again/" + appointment;
        }
    }

    /** Those whose place is valid may be moved, though the policy says that nobody is. */
    record Bumped() implements Loosening {

        @Override
        public String key() {
            return "bumped";
        }
    }
}
