package io.github.medsecretary.cli.check;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.text.Edit;
import java.io.IOException;
import java.util.Optional;

/** Writes a question to the clinician with its answers: what each of them keeps, changes, or leaves to be written. */
final class QueryJson {

    private QueryJson() {}

    static void write(Query query, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("query");
        out.writeStringField("question", query.question());
        out.writeArrayFieldStart("answers");
        for (Answer answer : query.answers()) {
            write(answer, out);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void write(Answer answer, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("label", answer.label());
        Optional<Edit> edit = answer.edit();
        out.writeStringField("outcome", edit.isPresent() ? "change" : answer.isOpen() ? "open" : "keep");
        if (edit.isPresent()) {
            out.writeNumberField("start", edit.get().span().start());
            out.writeNumberField("end", edit.get().span().end());
            out.writeStringField("replacement", edit.get().replacement());
        }
        out.writeEndObject();
    }
}
