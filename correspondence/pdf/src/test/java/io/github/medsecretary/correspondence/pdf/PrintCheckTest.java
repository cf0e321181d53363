package io.github.medsecretary.correspondence.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.correspondence.content.LetterKind;
import io.github.medsecretary.correspondence.preview.Previews;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

/** Letters to Bo, 1 Elm, Ely, that somebody has typed with a shaking hand. */
class PrintCheckTest {

    private static final float POINTS_PER_MM = 72 / 25.4f;
    private static final AudienceLetter LETTER =
            Previews.invented().of(LetterKind.CANCELLATION).head().letter();
    private static final Seq<Ink> ADDRESS = List.of(
            new Ink(1, 20, 50, "Bo"),
            new Ink(1, 20, 55, "1 Elm"),
            new Ink(1, 20, 60, "Ely"),
            new Ink(1, 20, 65, "CB7 4ZZ"));
    private static final Ink HEAD = new Ink(2, 20, 12, "Bo, our reference PREVIEW/cancellation");

    /** Words on a page, where they begin and on which line, in millimetres. */
    private record Ink(int page, float left, float base, String words) {}

    private static byte[] paper(Seq<Ink> inks) throws IOException {
        try (var document = new PDDocument()) {
            int pages = inks.map(Ink::page).max().get();
            for (int page = 1; page <= pages; page++) {
                write(document, page, inks);
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void write(PDDocument document, int number, Seq<Ink> inks) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var pen = new PDPageContentStream(document, page)) {
            for (Ink each : inks.filter(ink -> ink.page() == number)) {
                pen.beginText();
                pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                pen.newLineAtOffset(
                        each.left() * POINTS_PER_MM, PDRectangle.A4.getHeight() - each.base() * POINTS_PER_MM);
                pen.showText(each.words());
                pen.endText();
            }
        }
    }

    private static Seq<PrintFault> faults(Ink... more) throws IOException {
        return PrintCheck.faults(paper(ADDRESS.appendAll(List.of(more))), LETTER);
    }

    @Test
    void whatStandsWhereItShouldIsNoFault() throws IOException {
        assertEquals(
                List.of(),
                faults(
                        new Ink(1, 20, 100, "The appointment"),
                        new Ink(1, 20, 110, "It is over."),
                        HEAD,
                        new Ink(2, 20, 30, "Go well."),
                        new Ink(2, 20, 40, "Yours sincerely"),
                        new Ink(2, 170, 288, "Page 2 of 2")));
    }

    @Test
    void moreThanTheAddressShowsInTheWindow() throws IOException {
        assertEquals(List.of(PrintFault.ADDRESS_OUTSIDE_WINDOW), faults(new Ink(1, 60, 68, "Riverside")));
    }

    @Test
    void lessThanTheAddressShowsInTheWindow() throws IOException {
        assertEquals(
                List.of(PrintFault.ADDRESS_OUTSIDE_WINDOW), PrintCheck.faults(paper(ADDRESS.dropRight(1)), LETTER));
        var low = ADDRESS.map(each -> new Ink(1, 20, each.base() + 8, each.words()));
        assertEquals(List.of(PrintFault.ADDRESS_OUTSIDE_WINDOW), PrintCheck.faults(paper(low), LETTER));
    }

    @Test
    void wordsRunOffThePaperOrIntoTheMargin() throws IOException {
        assertEquals(List.of(PrintFault.BEYOND_MARGINS), faults(new Ink(1, 185, 120, "appointment")));
        assertEquals(List.of(PrintFault.BEYOND_MARGINS), faults(new Ink(1, 12, 120, "appointment")));
    }

    @Test
    void wordsStandUponWords() throws IOException {
        assertEquals(
                List.of(PrintFault.OVERPRINTED),
                faults(new Ink(1, 120, 120, "Telephone"), new Ink(1, 125, 121, "September")));
        assertEquals(List.of(), faults(new Ink(1, 120, 120, "Telephone"), new Ink(1, 120, 124, "September")));
    }

    @Test
    void aPageDoesNotTellInWholeWhoseItIs() throws IOException {
        assertEquals(
                List.of(PrintFault.PAGE_UNNAMED),
                faults(new Ink(2, 20, 12, "Bo, our reference"), new Ink(2, 20, 30, "Go well.")));
    }

    @Test
    void aSignatureStandsAloneAtTheHeadOfAPage() throws IOException {
        assertEquals(List.of(PrintFault.SIGNATURE_ALONE), faults(HEAD, new Ink(2, 20, 30, "Yours sincerely")));
    }

    @Test
    void aHeadingStandsAloneAtTheFootOfAPage() throws IOException {
        assertEquals(
                List.of(PrintFault.HEADING_ALONE),
                faults(new Ink(1, 20, 270, "What happens next"), HEAD, new Ink(2, 20, 30, "Go well.")));
    }

    @Test
    void theWordsOfALetterAreNeverPrinted() {
        var word = new PrintedWord(1, "Bo", 20, 24, 50, 2);
        assertTrue(!word.toString().contains("Bo"));
    }
}
