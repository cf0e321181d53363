package io.github.medsecretary.cli.letter;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Severity;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.util.Locale;

/** Writes what a letter lacks, or what stands in the way of signing it: headings and ids, never a word of it. */
final class ContentJson {

    private ContentJson() {}

    /** A field of findings: what blocks or should be looked at. */
    static void write(String field, Seq<Finding> findings, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart(field);
        for (Finding each : findings.filter(finding -> finding.severity() != Severity.INFO)) {
            out.writeStartObject();
            out.writeStringField("rule", each.rule().label());
            out.writeStringField("severity", each.severity().name().toLowerCase(Locale.ROOT));
            for (Reference about : each.about()) {
                out.writeStringField(about.type().toLowerCase(Locale.ROOT), about.id());
            }
            out.writeStringField("message", each.message());
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
