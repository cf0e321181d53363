package io.github.medsecretary.correspondence.exchange;

import io.github.medsecretary.correspondence.rendering.Renderer;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/**
 * A FHIR R4 document: a Bundle of a Composition with the letter's sections as narrative, under the record standard's
 * SNOMED CT codes, and the patient, the author and the organisation that it speaks of. Ids follow from the letter as
 * this reader has it, so that two letters that look the same to a reader are the same. Security labels are HL7's, of what
 * the reader is shown alone. It holds no date of making of its
 * own: the signature's, else midnight of the visit. Thread-safe.
 */
public final class FhirDocument implements Renderer {

    private FhirDocument() {}

    /** Documents as JSON. */
    public static FhirDocument json() {
        return new FhirDocument();
    }

    @Override
    public String extension() {
        return "fhir.json";
    }

    @Override
    public byte[] render(AudienceLetter letter) {
        var resources = new FhirResources(letter, when(letter));
        // The resources name each other, so each id follows from the letter's words, which are written first.
        String words = new JsonText()
                .object(json -> resources.composition(json, role -> role))
                .toString();
        FhirResources.Reference reference = role -> "urn:uuid:" + id(role + words);
        var json = new JsonText();
        json.object(bundle -> {
            bundle.field("resourceType", "Bundle");
            resources.security(bundle);
            bundle.object(
                            "identifier",
                            each -> each.field("system", "urn:ietf:rfc:3986").field("value", reference.to("bundle")))
                    .field("type", "document")
                    .field("timestamp", when(letter))
                    .array("entry", entries -> {
                        entry(entries, reference, "composition", each -> resources.composition(each, reference));
                        entry(entries, reference, "patient", resources::patient);
                        entry(entries, reference, "author", resources::author);
                        entry(entries, reference, "organisation", resources::organisation);
                    });
        });
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void entry(
            JsonText entries, FhirResources.Reference reference, String role, JsonText.Inside inside) {
        entries.item(entry -> entry.field("fullUrl", reference.to(role)).object("resource", inside));
    }

    private static UUID id(String from) {
        return UUID.nameUUIDFromBytes(from.getBytes(StandardCharsets.UTF_8));
    }

    private static String when(AudienceLetter letter) {
        Instant moment = letter.signature()
                .map(each -> each.at())
                .orElseGet(() ->
                        letter.dates().clinic().atStartOfDay(ZoneOffset.UTC).toInstant());
        return DateTimeFormatter.ISO_INSTANT.format(moment);
    }
}
