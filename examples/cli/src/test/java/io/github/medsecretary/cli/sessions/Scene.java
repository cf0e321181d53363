package io.github.medsecretary.cli.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.cli.MedsecRun;
import io.github.medsecretary.cli.json.Json;
import io.github.medsecretary.cli.json.JsonReading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;

/**
 * A made-up scenario on Tuesday 8 January 2030, played by the command.
 *
 * @param sessions the sessions, as JSON
 * @param bookings the bookings, as JSON
 * @param steps the actions, as JSON
 */
record Scene(Seq<String> sessions, Seq<String> bookings, Seq<String> steps) {

    static final String TUESDAY = "2030-01-08";
    static final String FROM_TUESDAY = "\"from\":\"2030-01-08\",\"until\":\"2030-01-08\"";

    static Scene with(String... sessions) {
        return new Scene(List.of(sessions), List.empty(), List.empty());
    }

    /** Slots of ten minutes from nine until half past. */
    static String session(int capacity, String... services) {
        return sessionOn(TUESDAY, capacity, services);
    }

    static String sessionOn(String date, int capacity, String... services) {
        return "{\"date\":\"" + date + "\"," + template(capacity, services).substring(1);
    }

    static String template(int capacity, String... services) {
        return hours("09:00", "09:30", 10, capacity, services);
    }

    static String hours(String from, String until, int minutes, int capacity, String... services) {
        return "{\"from\":\"" + from + "\",\"until\":\"" + until + "\",\"services\":[\""
                + String.join("\",\"", services) + "\"],\"slotMinutes\":" + minutes + ",\"capacity\":" + capacity + "}";
    }

    static String open(String from, String until, int minutes, int capacity, String... services) {
        return "{\"date\":\"" + TUESDAY + "\","
                + hours(from, until, minutes, capacity, services).substring(1);
    }

    /** A visit of ten minutes at nine. */
    private static String visit(String ref, String service, String status) {
        return "\"ref\":\"" + ref + "\",\"date\":\"" + TUESDAY + "\",\"time\":\"09:00\",\"minutes\":10,\"service\":\""
                + service + "\",\"status\":\"" + status + "\"";
    }

    Scene and(String ref, String service, String status, String availability) {
        return and(ref, service, status, availability, "");
    }

    Scene and(String ref, String service, String status, String availability, String more) {
        String booking = "{" + visit(ref, service, status) + ",\"availability\":\"" + availability
                + "\",\"createdOrder\":" + (bookings.size() + 1) + more + "}";
        return new Scene(sessions, bookings.append(booking), steps);
    }

    Scene booked(String ref, String service) {
        return and(ref, service, "Booked", "Supported");
    }

    Scene held(String ref, String service) {
        return and(ref, service, "Provisional", "Supported");
    }

    Scene step(String action) {
        return new Scene(sessions, bookings, steps.append("{\"action\":" + action + "}"));
    }

    Scene make(String ref, String service, String status) {
        return step("{\"type\":\"makeBooking\",\"booking\":{" + visit(ref, service, status) + "}}");
    }

    String line() {
        return "{\"id\":\"x\",\"sessions\":[" + sessions.mkString(",") + "],\"bookings\":[" + bookings.mkString(",")
                + "],\"steps\":[" + steps.mkString(",") + "]}";
    }

    /** The answer to the last step. */
    Answer last() {
        MedsecRun run = MedsecRun.of(line() + "\n", "sessions");
        assertEquals(0, run.exit(), run.err());
        Json json = JsonReading.read(run.out().getBytes(StandardCharsets.UTF_8)).get();
        return new Answer(new Answer(json).at("steps").items().last());
    }

    /**
     * A part of an answer.
     *
     * @param json the part
     */
    record Answer(Json json) {

        /** What lies at the end of a way through objects. */
        Answer at(String... names) {
            Json here = json;
            for (String name : names) {
                here = ((Json.Obj) here).fields().get(name).getOrElseThrow(() -> new AssertionError("no " + name));
            }
            return new Answer(here);
        }

        boolean has(String name) {
            return ((Json.Obj) json).fields().containsKey(name);
        }

        private Seq<Json> items() {
            return ((Json.Arr) json).items();
        }

        /** The values of simple lists and objects, in order, as text. */
        String text() {
            if (json instanceof Json.Obj object) {
                return object.fields()
                        .map(field -> field._1 + "=" + new Answer(field._2).text())
                        .mkString("{", " ", "}");
            }
            if (json instanceof Json.Arr array) {
                return array.items().map(item -> new Answer(item).text()).mkString("[", " ", "]");
            }
            if (json instanceof Json.Num number) {
                return number.value().toPlainString();
            }
            return json instanceof Json.Bool flag
                    ? Boolean.toString(flag.value())
                    : json instanceof Json.Text text ? text.value() : "null";
        }

        String text(String... names) {
            return at(names).text();
        }

        /** Status and availability of a booking. */
        String booking(String ref) {
            return text("bookings", ref, "status") + " " + text("bookings", ref, "availability");
        }
    }
}
