package io.github.medsecretary.cli.sessions;

import io.github.medsecretary.cli.json.ObjectReader;
import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * A session without its date.
 *
 * @param hours from when until when
 * @param services what it offers
 * @param slotMinutes how long a slot is
 * @param capacity how many are seen at once
 */
record SessionTemplate(SessionHours hours, Seq<String> services, int slotMinutes, int capacity) {

    private static final int DAY = 24 * 60;
    private static final int MOST_SEATS = 10_000;

    static Option<SessionTemplate> shape(ObjectReader in) {
        SessionTemplate template = read(in);
        return in.build(() -> template);
    }

    static SessionTemplate read(ObjectReader in) {
        SessionHours hours = SessionHours.read(in);
        Seq<String> services = services(in);
        int slotMinutes = in.whole("slotMinutes", 1, DAY);
        int capacity = capacity(in);
        return new SessionTemplate(hours, services, slotMinutes, capacity);
    }

    static Seq<String> services(ObjectReader in) {
        Seq<String> services = in.texts("services");
        if (services.isEmpty()) {
            in.refuse("services", Problem.of(CoreCode.MISSING, "A session offers at least one service."));
        }
        return services;
    }

    static int capacity(ObjectReader in) {
        return in.whole("capacity", 1, MOST_SEATS);
    }

    Fields write(Fields fields) {
        return hours.write(fields)
                .with("services", Fields.texts(services))
                .with("slotMinutes", slotMinutes)
                .with("capacity", capacity);
    }
}
