package io.github.medsecretary.cli.day;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.medsecretary.correspondence.selection.Disclosure;
import io.github.medsecretary.correspondence.selection.Selection;
import io.github.medsecretary.correspondence.selection.Withheld;
import io.github.medsecretary.correspondence.workflow.Draft;
import io.github.medsecretary.correspondence.workflow.OpenQuery;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.util.Locale;

/** Writes who gets what of a letter, and why not the rest: ids, rules and laws, never a word of it. */
final class DisclosureJson {

    private DisclosureJson() {}

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
        out.writeArrayFieldStart("recipients");
        for (Selection selection : draft.selections()) {
            recipient(selection.disclosure(), out);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("queries");
        for (OpenQuery query : draft.queries()) {
            out.writeStartObject();
            out.writeNumberField("number", query.number());
            out.writeStringField("fragment", query.fragment().orElse(null));
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void recipient(Disclosure disclosure, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", disclosure.recipient());
        out.writeStringField(
                "outcome",
                disclosure
                        .hold()
                        .map(hold -> hold.outcome().name().toLowerCase(Locale.ROOT))
                        .orElse("made"));
        if (disclosure.hold().isPresent()) {
            out.writeStringField("reason", disclosure.hold().get().reason());
        }
        out.writeArrayFieldStart("included");
        for (String id : disclosure.included()) {
            out.writeString(id);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("withheld");
        for (Withheld each : disclosure.withheld()) {
            out.writeStartObject();
            out.writeStringField("fragment", each.fragment());
            out.writeStringField("rule", each.rule().label());
            out.writeStringField("basis", each.basis().citation());
            out.writeStringField("mode", "silent");
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }
}
