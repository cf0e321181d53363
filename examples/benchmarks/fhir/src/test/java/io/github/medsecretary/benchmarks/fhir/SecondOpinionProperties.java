package io.github.medsecretary.benchmarks.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.exchange.FhirDocument;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.selection.Selection;
import io.github.medsecretary.correspondence.selection.Signature;
import io.github.medsecretary.correspondence.testkit.TwinLetters;
import io.github.medsecretary.correspondence.testkit.Twins;
import io.github.medsecretary.correspondence.testkit.planted.Scenes;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Bundle;

/** HAPI FHIR reads each document strictly, finds no error against R4, and writes the same JSON again. */
class SecondOpinionProperties {

    private static final FhirContext R4 = FhirContext.forR4();
    private static final FhirValidator VALIDATOR = validator();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Optional<Signature> SIGNED =
            Optional.of(new Signature("dr-lee", Instant.parse("2030-01-06T09:00:00Z")));

    @SuppressWarnings("deprecation") // its replacement has no such support of its own
    private static FhirValidator validator() {
        // SNOMED CT and LOINC are not at hand: that their codes can't be looked up is a warning.
        var support = new ValidationSupportChain(
                new DefaultProfileValidationSupport(R4),
                new CommonCodeSystemsTerminologyService(R4),
                new InMemoryTerminologyServerValidationSupport(R4),
                new UnknownCodeSystemWarningValidationSupport(R4));
        return R4.newValidator().registerValidatorModule(new FhirInstanceValidator(support));
    }

    private static int documents;

    @AfterContainer
    static void count() {
        System.out.println("SecondOpinion: " + documents + " documents");
    }

    @Provide
    Arbitrary<LetterContent> letters() {
        return TwinLetters.laden();
    }

    @Provide
    Arbitrary<java.util.List<Recipient>> readers() {
        return TwinLetters.readers();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void generatedLettersAreSoundDocuments(
            @ForAll("letters") LetterContent content, @ForAll("readers") java.util.List<Recipient> readers) {
        Selection.all(content, readers, PolicySet.uk()).forEach(SecondOpinionProperties::check);
    }

    @Example
    void sampleLettersAreSoundDocuments() {
        for (Twins each : Scenes.all(PolicySet.uk())) {
            Selection.all(each.one(), each.recipients(), each.policy()).forEach(SecondOpinionProperties::check);
        }
    }

    @Example
    void anUnsoundDocumentIsFoundOut() {
        AudienceLetter letter = Scenes.all(PolicySet.uk())
                .flatMap(each -> Selection.all(each.one(), each.recipients(), each.policy()))
                .flatMap(each -> List.ofAll(each.letter(SIGNED).stream().toList()))
                .head();
        String dangling =
                json(letter).replaceFirst("\"fullUrl\":\"urn:uuid:[0-9a-f]{8}", "\"fullUrl\":\"urn:uuid:00000000");
        String noType = json(letter).replace("\"status\":\"final\"", "\"status\":\"posted\"");
        assertTrue(errors(dangling.replace("\"type\":\"document\"", "\"type\":\"paper\""))
                .nonEmpty());
        assertTrue(errors(noType).nonEmpty());
    }

    private static void check(Selection selection) {
        selection.letter().ifPresent(SecondOpinionProperties::check);
        selection.letter(SIGNED).ifPresent(SecondOpinionProperties::check);
    }

    private static void check(AudienceLetter letter) {
        String ours = json(letter);
        assertEquals(List.empty(), errors(ours));
        try {
            assertEquals(JSON.readTree(unordered(ours)), JSON.readTree(unordered(again(ours))));
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError("no JSON", unreadable);
        }
        documents++;
    }

    // The attributes of a narrative have no order; this one is written first by one and last by the other.
    private static String unordered(String json) {
        return json.replace(" xml:lang=\\\"en-GB\\\"", "");
    }

    private static String json(AudienceLetter letter) {
        return new String(FhirDocument.json().render(letter), StandardCharsets.UTF_8);
    }

    private static Seq<String> errors(String json) {
        return List.ofAll(VALIDATOR.validateWithResult(json).getMessages())
                .filter(each -> each.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                .map(SecondOpinionProperties::told);
    }

    private static String told(SingleValidationMessage message) {
        return message.getLocationString() + ": " + message.getMessage();
    }

    private static String again(String json) {
        IParser parser = R4.newJsonParser().setParserErrorHandler(new StrictErrorHandler());
        parser.setOverrideResourceIdWithBundleEntryFullUrl(false);
        return parser.encodeResourceToString(parser.parseResource(Bundle.class, json));
    }
}
