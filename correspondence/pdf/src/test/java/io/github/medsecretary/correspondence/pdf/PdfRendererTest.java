package io.github.medsecretary.correspondence.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import io.github.medsecretary.core.person.Organisation;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.core.person.Practitioner;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.LetterDates;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.selection.Selection;
import io.vavr.collection.List;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfRendererTest {

    private static Fragment fragment(String id, Heading heading, Body body, Label... labels) {
        return Fragment.builder()
                .id(id)
                .heading(heading)
                .body(body)
                .labels(Labels.of(labels))
                .build();
    }

    private static AudienceLetter letter() {
        var content = LetterContent.builder()
                .reference("OUR/1")
                .dates(LetterDates.ofClinic(LocalDate.of(2030, 1, 4)))
                .organisation(
                        Organisation.builder().id("o").name("Riverside Clinic").build())
                .patient(Patient.builder()
                        .id("p")
                        .name(PersonName.builder().title("Mrs").family("Llŷr").build())
                        .build())
                .author(Practitioner.builder()
                        .id("d")
                        .name(PersonName.builder().title("Dr").family("Lee").build())
                        .build())
                .fragments(List.of(
                        fragment("a", Heading.DIAGNOSES, new Body.Diagnoses(List.of("Asthma"))),
                        fragment("b", Heading.SOCIAL_CONTEXT, new Body.Narrative("whispered"), Label.THIRD_PARTY)))
                .build();
        Recipient patient = Recipient.builder()
                .id("pt")
                .audience(Audience.PATIENT)
                .purpose(PurposeOfUse.PATRQT)
                .build();
        return Selection.of(content, patient, List.of(patient), PolicySet.uk())
                .letter()
                .orElseThrow();
    }

    @Test
    void thePdfSaysWhatThePageSaysAndIsTagged() throws IOException {
        byte[] bytes = PdfRenderer.usual().render(letter());
        try (PDDocument document = Loader.loadPDF(bytes)) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("Dear Mrs Llŷr"), text);
            assertTrue(text.contains("Asthma"));
            assertFalse(text.contains("whispered"));
            assertFalse(text.contains("Social context"));
            assertNotNull(document.getDocumentCatalog().getStructureTreeRoot());
            assertEquals("en-GB", document.getDocumentCatalog().getLanguage());
        }
        assertEquals("pdf", PdfRenderer.usual().extension());
    }
}
