package io.github.medsecretary.correspondence.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.correspondence.rendering.HtmlRenderer;
import io.github.medsecretary.correspondence.rendering.Renderer;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.vavr.control.Either;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The page of the HTML renderer on A4, tagged for screen readers as PDF/UA-1 wants it, in Liberation Sans, regular and
 * bold, which has every letter of Welsh; letters that it lacks, such as Arabic and Hebrew ones, are in DejaVu Sans. Both
 * come embedded. What runs from right to left is put in order and joined up. Thread-safe.
 */
public final class PdfRenderer implements Renderer {

    private final HtmlRenderer pages;

    private PdfRenderer(HtmlRenderer pages) {
        this.pages = pages;
    }

    /** On A4. */
    public static PdfRenderer usual() {
        return of(HtmlRenderer.usual());
    }

    /** On A4, from pages that a practice words in its own way. */
    public static PdfRenderer of(HtmlRenderer pages) {
        return new PdfRenderer(pages);
    }

    @Override
    public String extension() {
        return "pdf";
    }

    /** The document's bytes, or {@link PdfCode#LETTERS_LACKING}: no box ever stands where a letter should. */
    @Override
    public Either<Refusal, byte[]> print(AudienceLetter letter) {
        String page = Accents.joined(new String(pages.render(letter), StandardCharsets.UTF_8));
        return Fonts.cover(page) ? Either.right(laidOut(page)) : Either.left(Refusal.of(PdfCode.LETTERS_LACKING));
    }

    /**
     * The document's bytes.
     *
     * @throws IllegalArgumentException if the fonts lack letters of it; {@link #print} tells so without
     */
    @Override
    public byte[] render(AudienceLetter letter) {
        return print(letter)
                .getOrElseThrow(
                        refusal -> new IllegalArgumentException(refusal.code().sentence()));
    }

    private static byte[] laidOut(String page) {
        var builder = new PdfRendererBuilder();
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new Directions.Joining());
        builder.withHtmlContent(Directions.told(page), null);
        builder.usePdfUaAccessibility(true);
        try (var document = new PDDocument()) {
            Fonts.addTo(builder, document);
            try (PdfBoxRenderer layout = builder.buildPdfRenderer()) {
                layout.layout();
                layout.createPDFWithoutClosing();
            }
            document.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
            document.setDocumentId((long) page.hashCode());
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
