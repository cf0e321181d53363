package io.github.medsecretary.correspondence.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.github.medsecretary.correspondence.rendering.HtmlRenderer;
import io.github.medsecretary.correspondence.rendering.Renderer;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * The page of the HTML renderer on A4, tagged for screen readers as PDF/UA-1 wants it, in Liberation Sans, regular and
 * bold, which has every letter of Welsh and comes embedded. Thread-safe.
 */
public final class PdfRenderer implements Renderer {

    private static final String REGULAR = "org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String BOLD = "LiberationSans-Bold.ttf";

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

    @Override
    public byte[] render(AudienceLetter letter) {
        String page = new String(pages.render(letter), StandardCharsets.UTF_8);
        var builder = new PdfRendererBuilder();
        for (FontStyle style : FontStyle.values()) {
            builder.useFont(PdfRenderer::regular, "Arial", 400, style, true);
            builder.useFont(PdfRenderer::bold, "Arial", 700, style, true);
        }
        builder.withHtmlContent(page, null);
        builder.usePdfUaAccessibility(true);
        try (PdfBoxRenderer layout = builder.buildPdfRenderer()) {
            return saved(layout, page);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] saved(PdfBoxRenderer layout, String page) throws IOException {
        layout.layout();
        try (PDDocument document = layout.createPDFKeepOpen()) {
            document.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
            document.setDocumentId((long) page.hashCode());
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static InputStream regular() {
        return present(PDDocument.class.getClassLoader().getResourceAsStream(REGULAR));
    }

    private static InputStream bold() {
        return present(PdfRenderer.class.getResourceAsStream(BOLD));
    }

    private static InputStream present(@Nullable InputStream font) {
        if (font == null) {
            throw new IllegalStateException("a font is missing from its library");
        }
        return font;
    }
}
