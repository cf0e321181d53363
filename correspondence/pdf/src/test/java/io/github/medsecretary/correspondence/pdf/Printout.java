package io.github.medsecretary.correspondence.pdf;

import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.util.ArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A printed letter as a reader with a ruler sees it. */
final class Printout implements AutoCloseable {

    private static final float POINTS_PER_MM = 72 / 25.4f;

    private final PDDocument document;

    private Printout(PDDocument document) {
        this.document = document;
    }

    static Printout of(AudienceLetter letter) throws IOException {
        return new Printout(Loader.loadPDF(PdfRenderer.usual().render(letter)));
    }

    PDDocument document() {
        return document;
    }

    String text() throws IOException {
        return new PDFTextStripper().getText(document);
    }

    /** The text of each page. */
    Seq<String> pages() throws IOException {
        var texts = new ArrayList<String>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            texts.add(stripper.getText(document));
        }
        return List.ofAll(texts);
    }

    /** A run of print on a line: where it is, in millimetres from the paper's upper left corner, and how big. */
    record Run(String text, float left, float right, float bottom, float points) {

        static Run of(String text, java.util.List<TextPosition> glyphs) {
            TextPosition first = glyphs.get(0);
            TextPosition last = glyphs.get(glyphs.size() - 1);
            return new Run(
                    text,
                    first.getXDirAdj() / POINTS_PER_MM,
                    (last.getXDirAdj() + last.getWidthDirAdj()) / POINTS_PER_MM,
                    first.getYDirAdj() / POINTS_PER_MM,
                    first.getYScale());
        }
    }

    private Seq<Run> firstPage() throws IOException {
        var runs = new ArrayList<Run>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, java.util.List<TextPosition> glyphs) {
                runs.add(Run.of(text.strip(), glyphs));
            }
        };
        stripper.setEndPage(1);
        stripper.getText(document);
        return List.ofAll(runs);
    }

    /** What shows, in part or whole, in an area of the first page that is measured in millimetres. */
    Seq<String> within(float left, float top, float width, float height) throws IOException {
        return firstPage()
                .filter(each -> each.right() > left && each.left() < left + width)
                .filter(each -> each.bottom() > top && each.bottom() < top + height)
                .map(Run::text);
    }

    /** The first run that begins with these words. */
    Run find(String words) throws IOException {
        return firstPage().find(each -> each.text().startsWith(words)).get();
    }

    /** How far from the left edge of the first page a letter stands for the first time. */
    float placeOf(String letter) throws IOException {
        var places = new ArrayList<Float>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition glyph) {
                if (letter.equals(glyph.getUnicode())) {
                    places.add(glyph.getXDirAdj());
                }
            }
        };
        stripper.setEndPage(1);
        stripper.getText(document);
        return places.get(0);
    }

    Seq<PDFont> fonts() throws IOException {
        var fonts = new ArrayList<PDFont>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return List.ofAll(fonts);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
