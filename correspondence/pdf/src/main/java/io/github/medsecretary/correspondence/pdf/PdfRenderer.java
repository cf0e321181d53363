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

/**
 * The page of the HTML renderer on A4, tagged for screen readers, in Liberation Sans, which has every letter of Welsh
 * and comes embedded. Thread-safe.
 */
public final class PdfRenderer implements Renderer {

    private static final String FONT = "org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final HtmlRenderer pages;

    private PdfRenderer(HtmlRenderer pages) {
        this.pages = pages;
    }

    /** On A4. */
    public static PdfRenderer usual() {
        return new PdfRenderer(HtmlRenderer.usual());
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
            builder.useFont(PdfRenderer::font, "Arial", 400, style, true);
            builder.useFont(PdfRenderer::font, "Arial", 700, style, true);
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

    private static InputStream font() {
        InputStream font = PDDocument.class.getClassLoader().getResourceAsStream(FONT);
        if (font == null) {
            throw new IllegalStateException("the layout engine lacks its font");
        }
        return font;
    }
}
