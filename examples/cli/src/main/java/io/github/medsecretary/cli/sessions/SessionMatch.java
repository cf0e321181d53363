package io.github.medsecretary.cli.sessions;

import io.github.medsecretary.cli.json.ObjectReader;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.OptionalInt;

/**
 * Tells a session that is to be changed.
 *
 * @param hours from when until when
 * @param services what it offers, in any order
 * @param slotMinutes how long a slot is, if it matters
 * @param capacity how many are seen at once
 */
record SessionMatch(SessionHours hours, Seq<String> services, OptionalInt slotMinutes, int capacity) {

    static Option<SessionMatch> shape(ObjectReader in) {
        SessionHours hours = SessionHours.read(in);
        Seq<String> services = SessionTemplate.services(in);
        OptionalInt slotMinutes =
                in.has("slotMinutes") ? OptionalInt.of(in.whole("slotMinutes", 1, 24 * 60)) : OptionalInt.empty();
        int capacity = SessionTemplate.capacity(in);
        return in.build(() -> new SessionMatch(hours, services, slotMinutes, capacity));
    }

    /** Whether it is that session in every respect. */
    boolean equalTo(SessionTemplate session) {
        return covers(session)
                && services.containsAll(session.services())
                && slotMinutes.stream().allMatch(minutes -> minutes == session.slotMinutes());
    }

    /** Whether the session has its hours and capacity and offers its services, perhaps among others. */
    boolean covers(SessionTemplate session) {
        return hours.equals(session.hours())
                && capacity == session.capacity()
                && session.services().containsAll(services);
    }

    Fields write(Fields fields) {
        Fields described = hours.write(fields).with("services", Fields.texts(services));
        return (slotMinutes.isPresent() ? described.with("slotMinutes", slotMinutes.getAsInt()) : described)
                .with("capacity", capacity);
    }
}
