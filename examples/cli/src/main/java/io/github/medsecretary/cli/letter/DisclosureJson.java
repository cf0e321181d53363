package io.github.medsecretary.cli.letter;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.medsecretary.correspondence.selection.Disclosure;
import io.github.medsecretary.correspondence.selection.Withheld;
import io.github.medsecretary.correspondence.selection.WithheldCarrier;
import io.vavr.collection.Seq;
import java.io.IOException;

/** Writes who gets what of a letter, and why not the rest: ids, rules and laws, never a word of it. */
public final class DisclosureJson {

    private DisclosureJson() {}

    /** The field {@code recipients}. */
    public static void recipients(Seq<Disclosure> disclosures, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("recipients");
        for (Disclosure each : disclosures) {
            recipient(each, out);
        }
        out.writeEndArray();
    }

    private static void recipient(Disclosure disclosure, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", disclosure.recipient());
        out.writeStringField(
                "outcome", disclosure.hold().map(hold -> hold.outcome().code()).orElse("made"));
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
            out.writeStringField("mode", each.mode().code());
            out.writeEndObject();
        }
        out.writeEndArray();
        beside(disclosure, out);
        out.writeEndObject();
    }

    private static void beside(Disclosure disclosure, JsonGenerator out) throws IOException {
        if (disclosure.basis().isPresent()) {
            out.writeStringField("basis", disclosure.basis().get().citation());
        }
        out.writeArrayFieldStart("carriers");
        for (WithheldCarrier each : disclosure.carriers()) {
            out.writeStartObject();
            out.writeStringField("carrier", each.carrier());
            out.writeStringField("rule", each.rule().label());
            out.writeStringField("basis", each.basis().citation());
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
