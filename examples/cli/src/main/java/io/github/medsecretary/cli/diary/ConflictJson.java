package io.github.medsecretary.cli.diary;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.Interval;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;

/**
 * Writes what a diary's rules found, in the contract's order: by start, code, appointments.
 *
 * @param clock how times are written
 */
record ConflictJson(PracticeClock clock) {

    private static final String APPOINTMENT = "Appointment";

    private static final Comparator<Finding> IN_ORDER = Comparator.comparing(
                    (Finding finding) -> finding.when().map(Interval::start).orElse(Instant.MIN))
            .thenComparing(finding -> finding.rule().label())
            .thenComparing(finding -> appointments(finding).mkString("\n"))
            .thenComparing(finding -> finding.about().mkString("\n"));

    void write(Seq<Finding> findings, JsonGenerator out) throws IOException {
        out.writeStartObject();
        array("conflicts", findings, out);
        out.writeEndObject();
    }

    /** Writes it as a field of an object that is begun. */
    void array(String name, Seq<Finding> findings, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart(name);
        for (Finding finding : findings.sorted(IN_ORDER)) {
            write(finding, out);
        }
        out.writeEndArray();
    }

    private void write(Finding finding, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("code", finding.rule().label());
        out.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        out.writeArrayFieldStart("appointments");
        for (String id : appointments(finding)) {
            out.writeString(id);
        }
        out.writeEndArray();
        for (Reference other :
                finding.about().filter(each -> !each.type().equals(APPOINTMENT)).take(1)) {
            out.writeStringField("resource", other.id());
        }
        if (finding.when().isPresent()) {
            out.writeStringField("from", clock.text(finding.when().get().start()));
            out.writeStringField("until", clock.text(finding.when().get().end()));
        }
        out.writeStringField("message", finding.message());
        out.writeEndObject();
    }

    private static List<String> appointments(Finding finding) {
        return finding.about()
                .filter(each -> each.type().equals(APPOINTMENT))
                .map(Reference::id)
                .sorted()
                .toList();
    }
}
