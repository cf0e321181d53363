package io.github.medsecretary.cli.day;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.medsecretary.cli.json.JsonWriting;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.waiting.Waiting;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.time.LocalDate;

/** What letters promise as a waiting list: ids, dates and codes. */
final class WaitingJson {

    private WaitingJson() {}

    static String of(Seq<Arranged> all) {
        return JsonWriting.pretty(out -> {
            out.writeStartObject();
            out.writeArrayFieldStart("promises");
            for (Arranged each : all) {
                out.writeStartObject();
                out.writeStringField("promise", each.promise().loop());
                out.writeStringField("letter", each.promise().letter());
                out.writeStringField("kind", each.promise().kind());
                out.writeStringField("owner", each.promise().owner().orElse(null));
                out.writeStringField(
                        "due", each.promise().due().map(LocalDate::toString).orElse(null));
                become(each, out);
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    private static void become(Arranged arranged, JsonGenerator out) throws IOException {
        if (arranged instanceof Arranged.Listed listed) {
            entry(listed.waiting(), out);
        } else if (arranged instanceof Arranged.Recurring recurring) {
            entry(recurring.first(), out);
            out.writeStringField("every", recurring.rule().text());
        } else if (arranged instanceof Arranged.Open open) {
            out.writeStringField("open", open.why().name());
        }
    }

    private static void entry(Waiting waiting, JsonGenerator out) throws IOException {
        Appointment appointment = waiting.appointment();
        out.writeStringField("appointment", appointment.id());
        out.writeStringField("patient", appointment.patient());
        out.writeStringField("service", appointment.service());
        out.writeStringField("practitioner", appointment.usualPractitioner().orElse(null));
        out.writeStringField(
                "earliest", appointment.earliest().map(Object::toString).orElse(null));
        out.writeStringField(
                "latest", appointment.latest().map(Object::toString).orElse(null));
        out.writeStringField(
                "breachDate", appointment.breachDate().map(Object::toString).orElse(null));
    }
}
