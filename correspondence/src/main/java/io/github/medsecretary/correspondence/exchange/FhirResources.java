package io.github.medsecretary.correspondence.exchange;

import io.github.medsecretary.core.identity.Identifier;
import io.github.medsecretary.core.person.Organisation;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.core.person.PostalAddress;
import io.github.medsecretary.core.person.Postcode;
import io.github.medsecretary.core.person.Practitioner;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.language.Language;
import io.github.medsecretary.correspondence.rendering.Narrative;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.selection.Manner;
import io.github.medsecretary.correspondence.selection.Section;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Optional;

/** The resources of a letter's document. */
final class FhirResources {

    private static final String SNOMED = "http://snomed.info/sct";
    private static final String LOINC = "http://loinc.org";

    /** HL7's extension for words in another language than the resource's. */
    private static final String LANGUAGE = "http://hl7.org/fhir/StructureDefinition/language";

    private static final String ODS = "https://fhir.nhs.uk/Id/ods-organization-code";

    /** Where a resource of the document is found. */
    interface Reference {
        String to(String role);
    }

    private final AudienceLetter letter;
    private final String when;

    FhirResources(AudienceLetter letter, String when) {
        this.letter = letter;
        this.when = when;
    }

    void composition(JsonText json, Reference reference) {
        DocumentType type = DocumentType.of(letter.kind());
        json.field("resourceType", "Composition");
        security(json);
        json.field("language", letter.locale().toLanguageTag())
                .object("identifier", each -> each.field("value", letter.reference()))
                .field("status", letter.signature().isPresent() ? "final" : "preliminary")
                .object("type", each -> {
                    each.array(
                            "coding",
                            all -> all.item(one -> one.field("system", LOINC)
                                    .field("code", type.code())
                                    .field("display", type.display())));
                    title(each);
                })
                .object("subject", each -> each.field("reference", reference.to("patient")))
                .field("date", when)
                .array("author", all -> all.item(each -> each.field("reference", reference.to("author"))))
                .field("title", letter.subject() + " " + letter.reference())
                .field("confidentiality", SecurityLabels.of(letter).level().name());
        letter.signature().ifPresent(each -> attester(each.manner(), json, reference));
        json.object("custodian", each -> each.field("reference", reference.to("organisation")));
        if (!letter.sections().isEmpty()) {
            json.array(
                    "section",
                    all -> letter.sections()
                            .zipWithIndex()
                            .forEach(each -> all.item(one -> section(each._1(), each._2(), one))));
        }
    }

    // In the letter's language; where that has no text for it, in English and marked as that.
    private void title(JsonText type) {
        String key = letter.kind().titleKey();
        type.field("text", letter.language().title(key, letter.kind().title()));
        if (!letter.language().hasTitle(key)) {
            type.object(
                    "_text",
                    text -> text.array(
                            "extension",
                            all -> all.item(each -> each.field("url", LANGUAGE)
                                    .field(
                                            "valueCode",
                                            Language.english().locale().toLanguageTag()))));
        }
    }

    // Who signs for the author is no resource of the document, and who has not read attests nothing.
    private void attester(Manner manner, JsonText json, Reference reference) {
        if (manner == Manner.NOT_READ) {
            return;
        }
        boolean own = manner == Manner.READ;
        json.array(
                "attester",
                all -> all.item(each -> {
                    each.field("mode", own ? "legal" : "professional").field("time", when);
                    if (own) {
                        each.object("party", party -> party.field("reference", reference.to("author")));
                    }
                }));
    }

    /** What a system at the other end is to heed: no more than the reader can tell from what is there. */
    void security(JsonText json) {
        json.object(
                "meta",
                meta -> meta.array(
                        "security",
                        all -> SecurityLabels.of(letter)
                                .codings()
                                .forEach(each -> all.item(one ->
                                        one.field("system", each.system()).field("code", each.code())))));
    }

    private void section(Section section, int place, JsonText json) {
        json.field("title", section.title());
        List.of(Heading.values())
                .find(heading -> title(heading).equals(section.title()))
                .peek(heading -> json.object(
                        "code",
                        code -> code.array(
                                "coding",
                                all -> all.item(one -> one.field("system", SNOMED)
                                        .field("code", heading.snomed())
                                        .field("display", heading.title())))));
        json.object("text", text -> text.field("status", "generated").field("div", narrative(section, place)));
    }

    private String title(Heading heading) {
        return letter.language()
                .title(letter.kind().titleKey(heading), letter.kind().title(heading));
    }

    // The same headings stand in the same order in both languages of a letter.
    private String narrative(Section section, int place) {
        return letter.second()
                .map(other -> Narrative.of(
                        section,
                        letter.locale(),
                        letter.language(),
                        other.sections().get(place),
                        other.language()))
                .orElseGet(() -> Narrative.of(section, letter.locale(), letter.language()));
    }

    void patient(JsonText json) {
        Patient patient = letter.patient();
        json.field("resourceType", "Patient");
        if (!patient.identifiers().isEmpty()) {
            json.array(
                    "identifier", all -> patient.identifiers().forEach(each -> all.item(one -> identifier(each, one))));
        }
        name(patient.name(), json);
        json.field("gender", patient.gender().code())
                .field("birthDate", patient.birthDate().map(LocalDate::toString));
        patient.address().ifPresent(each -> address(each, json));
    }

    private static void identifier(Identifier identifier, JsonText json) {
        json.field("system", identifier.system()).field("value", identifier.value());
    }

    private static void name(PersonName name, JsonText json) {
        json.array(
                "name",
                all -> all.item(each -> {
                    each.field("text", name.withSuffixes()).field("family", name.family());
                    array("given", name.given(), each);
                    array("prefix", name.title(), each);
                    if (!name.suffixes().isEmpty()) {
                        each.array("suffix", suffixes -> name.suffixes().forEach(suffixes::item));
                    }
                }));
    }

    private static void array(String field, Optional<String> value, JsonText json) {
        value.ifPresent(each -> json.array(field, all -> all.item(each)));
    }

    private static void address(PostalAddress address, JsonText json) {
        Optional<String> code = address.postcode().map(Postcode::value);
        Seq<String> lines = address.lines().reject(line -> code.equals(Optional.of(line)));
        json.array(
                "address",
                all -> all.item(each -> {
                    if (!lines.isEmpty()) {
                        each.array("line", printed -> lines.forEach(printed::item));
                    }
                    each.field("postalCode", code);
                }));
    }

    void author(JsonText json) {
        Practitioner author = letter.author();
        json.field("resourceType", "Practitioner");
        author.registration()
                .ifPresent(each ->
                        json.array("identifier", all -> all.item(one -> one.field("value", each.toString()))));
        name(author.name(), json);
    }

    void organisation(JsonText json) {
        Organisation organisation = letter.organisation();
        json.field("resourceType", "Organization");
        organisation
                .odsCode()
                .ifPresent(each -> json.array(
                        "identifier",
                        all -> all.item(one -> one.field("system", ODS).field("value", each.toString()))));
        json.field("name", organisation.name());
        organisation
                .telephone()
                .ifPresent(each -> json.array(
                        "telecom",
                        all -> all.item(one -> one.field("system", "phone").field("value", each))));
        organisation.address().ifPresent(each -> address(each, json));
    }
}
