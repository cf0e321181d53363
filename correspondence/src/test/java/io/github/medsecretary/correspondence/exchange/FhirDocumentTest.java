package io.github.medsecretary.correspondence.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.LetterKind;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.preview.Previews;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.selection.Manner;
import io.github.medsecretary.correspondence.selection.Selection;
import io.github.medsecretary.correspondence.selection.Signature;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FhirDocumentTest {

    private static final Optional<Signature> SIGNED =
            Optional.of(new Signature("dr-lee", Instant.parse("2030-01-06T09:00:00Z")));

    static AudienceLetter letter(Seq<Fragment> fragments, Recipient reader, Optional<Signature> signature) {
        return Selection.of(Sample.content(fragments), reader, List.of(), PolicySet.uk())
                .letter(signature)
                .orElseThrow();
    }

    private static String json(AudienceLetter letter) {
        return new String(FhirDocument.json().render(letter), StandardCharsets.UTF_8);
    }

    @Test
    void theDocumentBeginsWithItsComposition() {
        String json = json(letter(Sample.fragments(), Sample.gp(), SIGNED));
        assertTrue(json.startsWith("{\"resourceType\":\"Bundle\",\"meta\":"), json);
        assertTrue(json.contains("\"type\":\"document\",\"timestamp\":\"2030-01-06T09:00:00Z\""), json);
        assertTrue(json.indexOf("\"Composition\"") < json.indexOf("\"Patient\""));
        assertTrue(json.contains("\"status\":\"final\""));
        assertTrue(
                json.contains(
                        "{\"title\":\"Diagnoses\",\"code\":{\"coding\":[{\"system\":\"http://snomed.info/sct\",\"code\":\"887161000000102\",\"display\":\"Diagnoses\"}]}"));
        assertTrue(json.contains("\\n<ul>\\n<li>Crohn&#39;s disease</li>\\n</ul>\\n</div>\""), json);
        assertTrue(
                json.contains(
                        "\"identifier\":[{\"system\":\"https://fhir.nhs.uk/Id/nhs-number\",\"value\":\"9991000003\"}]"),
                json);
        assertTrue(json.contains("\"line\":[\"2 High Street\",\"Exmouth\"],\"postalCode\":\"EX8 1AB\""), json);
    }

    @Test
    void aPlainHeadingKeepsTheStandardsCode() {
        AudienceLetter preview =
                Previews.invented().of(LetterKind.RESCHEDULE).head().letter();
        assertTrue(
                json(preview)
                        .contains(
                                "{\"title\":\"The appointment\",\"code\":{\"coding\":[{\"system\":\"http://snomed.info/sct\",\"code\":\"1077881000000105\",\"display\":\"Attendance details\"}]}"));
    }

    @Test
    void theLabelsAreHl7sAndOfWhatIsShownAlone() {
        Seq<Fragment> fragments =
                List.of(Sample.text("f1", "She is well."), Sample.text("f2", "Her sister told us.", Label.THIRD_PARTY));
        String level = "{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-Confidentiality\",\"code\":\"%s\"}";
        String practice = json(letter(fragments, Sample.gp(), SIGNED));
        String security = "\"meta\":{\"security\":[" + level.formatted("R")
                + ",{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ActCode\",\"code\":\"NOPAT\"}]}";
        assertTrue(practice.startsWith("{\"resourceType\":\"Bundle\"," + security), practice);
        assertTrue(practice.contains("{\"resourceType\":\"Composition\"," + security), practice);
        assertTrue(practice.contains("\"confidentiality\":\"R\""), practice);
        assertFalse(practice.contains("THIRD-PARTY"));
        String patient = json(letter(fragments, Sample.pt(), SIGNED));
        assertTrue(patient.contains("\"meta\":{\"security\":[" + level.formatted("N") + "]}"), patient);
        assertTrue(patient.contains("\"confidentiality\":\"N\""), patient);
    }

    @Test
    void aDraftIsPreliminaryAndAttestedByNobody() {
        String json = json(letter(Sample.fragments(), Sample.gp(), Optional.empty()));
        assertTrue(json.contains("\"status\":\"preliminary\""));
        assertFalse(json.contains("attester"));
        assertTrue(json.contains("\"timestamp\":\"2030-01-04T00:00:00Z\""));
    }

    private static Optional<Signature> by(Manner manner) {
        return SIGNED.map(each -> new Signature("s-green", each.at(), manner, List.of()));
    }

    @Test
    void whatTheReaderMayKnowOfItsSensitivityIsToldToTheirSystem() {
        Seq<Fragment> hiv = Sample.fragments().append(Sample.text("h", "Stable.", Label.HIV));
        String gp = json(letter(hiv, Sample.gp(), SIGNED));
        assertTrue(gp.contains("\"confidentiality\":\"R\""), gp);
        assertTrue(
                gp.contains("{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ActCode\",\"code\":\"HIV\"}"), gp);
        assertTrue(gp.contains("\"code\":\"NOPAT\""), "a third party's words are not for the patient");
        assertFalse(gp.contains("THIRD-PARTY"), "our own codes stay here");
        String patient = json(letter(Sample.fragments(), Sample.pt(), SIGNED));
        assertTrue(patient.contains("\"confidentiality\":\"N\""), patient);
        assertFalse(patient.contains("NOPAT"), patient);
        assertEquals(
                "R",
                MdmMessage.fields(letter(hiv, Sample.gp(), SIGNED))
                        .get("TXA-18")
                        .get());
        assertEquals(
                "U",
                MdmMessage.fields(letter(Sample.fragments(), Sample.pt(), SIGNED))
                        .get("TXA-18")
                        .get());
    }

    @Test
    void whoSignsForTheAuthorIsToldApart() {
        String pp = json(letter(Sample.fragments(), Sample.gp(), by(Manner.PER_PROCURATIONEM)));
        assertTrue(pp.contains("\"attester\":[{\"mode\":\"professional\",\"time\":\"2030-01-06T09:00:00Z\"}]"), pp);
        assertFalse(json(letter(Sample.fragments(), Sample.gp(), by(Manner.NOT_READ)))
                .contains("attester"));
        var delegated = MdmMessage.fields(letter(Sample.fragments(), Sample.gp(), by(Manner.DELEGATED)));
        assertEquals("AU", delegated.get("TXA-17").get());
        assertEquals(
                "s-green^^^^^^^^^^^^^^20300106090000+0000",
                delegated.get("TXA-22").get());
        var unread = MdmMessage.fields(letter(Sample.fragments(), Sample.gp(), by(Manner.NOT_READ)));
        assertEquals("PA", unread.get("TXA-17").get());
        assertTrue(unread.get("TXA-22").isEmpty());
    }

    @Test
    void everyReferenceIsToAnEntry() {
        String json = json(letter(Sample.fragments(), Sample.gp(), SIGNED));
        Seq<String> urls = all(json, "\"fullUrl\":\"(urn:uuid:[0-9a-f-]{36})\"");
        assertEquals(4, urls.distinct().size());
        assertTrue(all(json, "\"reference\":\"([^\"]*)\"").forAll(urls::contains));
    }

    private static Seq<String> all(String json, String pattern) {
        return List.ofAll(Pattern.compile(pattern).matcher(json).results()).map(match -> match.group(1));
    }

    @Test
    void whatIsWithheldChangesNoByte() {
        Seq<Fragment> without = Sample.fragments().reject(each -> each.id().equals("f2"));
        assertArrayEquals(
                FhirDocument.json().render(letter(without, Sample.pt(), SIGNED)),
                FhirDocument.json().render(letter(Sample.fragments(), Sample.pt(), SIGNED)));
        assertFalse(json(letter(without, Sample.gp(), SIGNED))
                .equals(json(letter(Sample.fragments(), Sample.gp(), SIGNED))));
    }

    @Test
    void aValueEndsNeitherItsStringNorItsNarrative() {
        String json =
                json(letter(List.of(Sample.text("a", "\"</div>\\ \u0001\ud800 \u202eevil")), Sample.gp(), SIGNED));
        assertTrue(json.contains("<p>\u2068&quot;&lt;/div&gt;\\\\ \ufffd\ufffd \u202eevil\u2069</p>"), json);
        assertFalse(json.contains("<bdi>"), "FHIR's narrative has no such element");
    }

    @Test
    void theMessageHasTheFieldsOfADocument() {
        var fields = MdmMessage.fields(letter(Sample.fragments(), Sample.gp(), SIGNED));
        assertEquals("9991000003^^^NHS^NH", fields.get("PID-3").get());
        assertEquals("Field^Ann^^^Mrs", fields.get("PID-5").get());
        assertEquals("19610402", fields.get("PID-7").get());
        assertEquals("U", fields.get("PID-8").get());
        assertEquals("11488-4^Consult note^LN", fields.get("TXA-2").get());
        assertEquals("20300104", fields.get("TXA-6").get());
        assertEquals("0000000^Lee^Kim^^FRCP^Dr", fields.get("TXA-9").get());
        assertEquals("OUR/2030/0001", fields.get("TXA-12").get());
        assertEquals("LA", fields.get("TXA-17").get());
        assertEquals("R", fields.get("TXA-18").get());
        assertEquals("AV", fields.get("TXA-19").get());
        assertTrue(fields.get("TXA-22").get().endsWith("^20300106090000+0000"));
        var draft = MdmMessage.fields(letter(Sample.fragments(), Sample.gp(), Optional.empty()));
        assertEquals("IP", draft.get("TXA-17").get());
        assertEquals("UN", draft.get("TXA-19").get());
        assertTrue(draft.get("TXA-22").isEmpty());
    }

    @Test
    void aLineOfTheLetterIsASegmentAndNoValueMakesAnother() {
        AudienceLetter letter = letter(List.of(Sample.text("a", "x|y^z&~\\ \rPID|1")), Sample.gp(), SIGNED);
        Seq<String> lines = MdmMessage.text(letter);
        assertTrue(
                lines.exists(line -> line.contains("x\\F\\y\\S\\z\\T\\\\R\\\\E\\ PID\\F\\1||||||F")),
                lines.mkString("\n"));
        assertTrue(lines.forAll(line -> line.startsWith("OBX|")));
        assertEquals("OBX|1|TX|11488-4^Consult note^LN||Riverside Clinic||||||F", lines.head());
    }
}
