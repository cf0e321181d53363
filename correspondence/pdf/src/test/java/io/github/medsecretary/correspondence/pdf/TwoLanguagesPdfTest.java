package io.github.medsecretary.correspondence.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.util.ArrayList;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.junit.jupiter.api.Test;

/** A letter in Welsh and English as paper and as a screen reader have it. */
class TwoLanguagesPdfTest {

    private static AudienceLetter letter() {
        return Correspondent.drafting().inWelshAndEnglish().letter();
    }

    @Test
    void theWelshIsOnAPageBeforeTheEnglish() throws IOException {
        try (Printout printout = Printout.of(letter())) {
            Seq<String> pages = printout.pages();
            assertEquals(2, pages.size());
            assertTrue(pages.head().contains("Annwyl Mrs Llŷr"));
            assertTrue(pages.head().contains("Tŵr y cloc, ŵyr, ŷd"), pages.head());
            assertFalse(pages.head().contains("Dear"));
            assertTrue(pages.last().contains("Dear Mrs Llŷr"));
            assertTrue(pages.last().contains("The clock tower"));
            assertTrue(pages.head().contains("Tudalen 1 o 2 / Page 1 of 2"));
            assertTrue(pages.last().contains("Tudalen 2 o 2 / Page 2 of 2"));
        }
    }

    @Test
    void aScreenReaderIsToldWhichLanguageItReads() throws IOException {
        try (Printout printout = Printout.of(letter())) {
            assertEquals("cy", printout.document().getDocumentCatalog().getLanguage());
            COSBase root = printout.document()
                    .getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getCOSObject()
                    .getDictionaryObject(COSName.K);
            var languages = new ArrayList<String>();
            collect(root, languages);
            assertEquals(
                    List.of("Document cy", "Div cy", "Div en-GB"),
                    List.ofAll(languages).filter(each -> !each.startsWith("Span")));
        }
    }

    private static void collect(COSBase at, java.util.List<String> languages) {
        if (at instanceof COSObject reference && reference.getObject() != null) {
            collect(reference.getObject(), languages);
        } else if (at instanceof COSArray all) {
            all.forEach(each -> collect(each, languages));
        } else if (at instanceof COSDictionary element) {
            if (element.containsKey(COSName.LANG)) {
                languages.add(element.getNameAsString(COSName.S) + " " + element.getString(COSName.LANG));
            }
            if (element.getDictionaryObject(COSName.K) != null) {
                collect(element.getDictionaryObject(COSName.K), languages);
            }
        }
    }
}
