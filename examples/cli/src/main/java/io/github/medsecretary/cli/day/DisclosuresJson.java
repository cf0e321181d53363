package io.github.medsecretary.cli.day;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.medsecretary.cli.letter.DisclosureJson;
import io.github.medsecretary.correspondence.selection.Selection;
import io.github.medsecretary.correspondence.workflow.Draft;
import io.github.medsecretary.correspondence.workflow.OpenQuery;
import io.vavr.collection.Seq;
import java.io.IOException;

/**
 * Writes who gets what of the day's letters. A question is told by its number only, for it may quote the words that it
 * is about.
 */
final class DisclosuresJson {

    private DisclosuresJson() {}

    static void write(Seq<DraftedLetter> letters, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeArrayFieldStart("letters");
        for (DraftedLetter letter : letters) {
            out.writeStartObject();
            out.writeStringField("letter", letter.name());
            fields(letter.draft(), out);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void fields(Draft draft, JsonGenerator out) throws IOException {
        DisclosureJson.recipients(draft.selections().map(Selection::disclosure), out);
        out.writeArrayFieldStart("queries");
        for (OpenQuery query : draft.queries()) {
            out.writeStartObject();
            out.writeNumberField("number", query.number());
            out.writeStringField("fragment", query.fragment().orElse(null));
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
