package io.github.medsecretary.correspondence.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter is printed, put into an envelope with a window, and read by eye and by screen reader. */
class PdfRendererTest {

    private static final AudienceLetter LETTER =
            Correspondent.drafting().signed().letter();

    @Test
    void thePdfSaysWhatThePageSaysAndIsTagged() throws IOException {
        try (Printout print = Printout.of(LETTER)) {
            assertTrue(print.text().contains("Dear Mrs Llŷr"), print.text());
            assertTrue(print.text().contains("Asthma"));
            assertNotNull(print.document().getDocumentCatalog().getStructureTreeRoot());
            assertTrue(print.document().getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals("en-GB", print.document().getDocumentCatalog().getLanguage());
            PDDocumentInformation about = print.document().getDocumentInformation();
            assertEquals("Clinic letter OUR/1", about.getTitle());
            assertEquals("Clinic letter OUR/1", about.getSubject(), "PDF/UA wants a description");
        }
        assertEquals("pdf", PdfRenderer.usual().extension());
    }

    @Test
    void lettersPrintedAtOnceAreWhatEachIsAlone() {
        Seq<AudienceLetter> letters = List.range(0, 8)
                .map(each -> Correspondent.drafting()
                        .saying("Letter " + each + " of ŵ, Ωμέγα and \u0628\u062f\u0623 in a fine office.")
                        .letter());
        java.util.List<byte[]> atOnce =
                letters.toJavaParallelStream().map(PdfRenderer.usual()::render).toList();
        letters.zipWithIndex()
                .forEach(each -> assertArrayEquals(PdfRenderer.usual().render(each._1()), atOnce.get(each._2())));
    }

    @Test
    void aWordIsFoundByItsLettersAsTheyStand() throws IOException {
        try (Printout print = Printout.of(
                Correspondent.drafting().saying("A fine office, affluent.").letter())) {
            assertTrue(print.text().contains("A fine office, affluent."), print.text());
        }
    }

    @Test
    void anAccentTypedAsACharacterOfItsOwnStandsOnItsLetter() throws IOException {
        try (Printout print = Printout.of(Correspondent.drafting()
                .saying("\u0338Mrs Zoe\u0308 Lly\u0302r")
                .letter())) {
            assertTrue(print.text().contains("Mrs Zo\u00eb Ll\u0177r"), print.text());
        }
    }

    @Test
    void whatIsWithheldIsNotEvenAHeading() throws IOException {
        try (Printout print = Printout.of(LETTER)) {
            assertFalse(print.text().contains("whispered"));
            assertFalse(print.text().contains("Social context"));
            assertTrue(print.text().contains("This letter has 2 sections"));
        }
    }

    @Test
    void onlyADraftIsMarkedAsOne() throws IOException {
        try (Printout draft = Printout.of(Correspondent.drafting().letter());
                Printout signed = Printout.of(LETTER)) {
            assertTrue(draft.text().contains("DRAFT – not signed"));
            assertFalse(signed.text().contains("DRAFT"));
        }
    }

    @Test
    void theAddressAndNothingElseShowsThroughTheWindowOfADlEnvelope() throws IOException {
        try (Printout print = Printout.of(LETTER)) {
            assertEquals(List.of("Mrs Llŷr", "2 High Street", "Exmouth", "EX8 1AB"), print.within(20, 45, 85, 26.7f));
        }
    }

    @Test
    void theTextBeginsBelowTheWindow() throws IOException {
        try (Printout print = Printout.of(LETTER)) {
            assertTrue(print.find("Dear Mrs").bottom() >= 94);
        }
    }

    @Test
    void largePrintIsAtLeastSixteenPoint() throws IOException {
        try (Printout usual = Printout.of(LETTER);
                Printout large = Printout.of(
                        Correspondent.drafting().inLargePrint().signed().letter())) {
            assertEquals(11, usual.find("Dear Mrs").points(), 0.1);
            assertEquals(16, large.find("Dear Mrs").points(), 0.1);
        }
    }

    @Test
    void aLongLetterGoesOnOverTheLeafToItsLastWord() throws IOException {
        String words = List.range(0, 900).map(each -> "word" + each).mkString(" ");
        try (Printout print = Printout.of(Correspondent.drafting().saying(words).letter())) {
            assertTrue(print.document().getNumberOfPages() > 1);
            assertEquals(
                    words,
                    List.of(print.text().split("\\s+"))
                            .filter(each -> each.startsWith("word"))
                            .mkString(" "));
            for (PDPage page : print.document().getPages()) {
                assertEquals(PDRectangle.A4.getWidth(), page.getMediaBox().getWidth(), 0.5);
                assertEquals(PDRectangle.A4.getHeight(), page.getMediaBox().getHeight(), 0.5);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {150, 200, 206, 212, 218, 224, 230, 400})
    void noSignatureStandsAloneOnAPage(int words) throws IOException {
        String summary = List.range(0, words).map(each -> "word" + each).mkString(" ");
        try (Printout print =
                Printout.of(Correspondent.drafting().saying(summary).signed().letter())) {
            String last =
                    print.pages().find(page -> page.contains("Yours sincerely")).get();
            assertTrue(last.substring(0, last.indexOf("Yours sincerely")).contains("word"), last);
            assertTrue(last.contains("Dr Lee"), last);
        }
    }

    @Test
    void eachPageTellsWhichItIsAndEachButTheFirstAboutWhom() throws IOException {
        String summary = List.range(0, 1200).map(each -> "word" + each).mkString(" ");
        try (Printout print =
                Printout.of(Correspondent.drafting().saying(summary).signed().letter())) {
            int all = print.pages().size();
            assertTrue(all > 2);
            for (int page = 1; page <= all; page++) {
                assertTrue(print.pages().get(page - 1).contains("Page " + page + " of " + all));
                assertEquals(page > 1, print.pages().get(page - 1).contains("Mrs Llŷr, our reference OUR/1"));
            }
        }
    }

    @Test
    void aPostcodeNeverBreaks() throws IOException {
        try (Printout print =
                Printout.of(Correspondent.drafting().inLargePrint().signed().letter())) {
            assertTrue(print.text().contains("EX8 1AA"), print.text());
        }
    }

    @Test
    void headingsAreBold() throws IOException {
        try (Printout print = Printout.of(LETTER)) {
            assertEquals(
                    List.of("LiberationSans", "LiberationSans-Bold"),
                    print.fonts()
                            .map(each -> each.getName().replaceFirst("^.*\\+", ""))
                            .distinct()
                            .sorted());
        }
    }

    @Test
    void everyFontComesWithTheLetter() throws IOException {
        try (Printout print =
                Printout.of(Correspondent.drafting().saying("ŷ ŵ Ŵ Ŷ ï").letter())) {
            assertFalse(print.fonts().isEmpty());
            assertTrue(print.fonts().forAll(each -> each.isEmbedded()));
            assertTrue(print.text().contains("ŷ ŵ Ŵ Ŷ ï"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<b>bold</b> & more", "$1 \\1 ${name} {{name}}", "url(x); } @page { size: A3 }", "%PDF %%EOF"})
    void everyValueIsTextOnly(String odd) throws IOException {
        try (Printout print = Printout.of(Correspondent.drafting().saying(odd).letter())) {
            assertTrue(print.text().contains(odd), print.text());
            assertEquals(1, print.document().getNumberOfPages());
        }
    }

    @Test
    void theSameLetterGivesTheSameBytes() {
        byte[] once = PdfRenderer.usual().render(LETTER);
        assertArrayEquals(once, PdfRenderer.usual().render(LETTER));
    }

    @Test
    void theSameBytesComeFromAMachineInTurkeyOrTonga() {
        byte[] here = PdfRenderer.usual().render(LETTER);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Tongatapu"));
            assertArrayEquals(here, PdfRenderer.usual().render(LETTER));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
