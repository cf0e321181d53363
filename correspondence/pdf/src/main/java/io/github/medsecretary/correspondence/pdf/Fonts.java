package io.github.medsecretary.correspondence.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * The embedded fonts, and which letters they have. Their files are read when the first letter is printed, and kept: each
 * letter embeds what it needs of them.
 */
final class Fonts {

    /** The first family that the pages name. */
    private static final String FIRST = "Arial";

    /** What the layout calls the last, {@code sans-serif}: it has what the first lacks. */
    private static final String LAST = "SansSerif";

    private Fonts() {}

    /** As they are in their files. PDFBox shares fonts among threads in the same way. */
    private static final class Files {

        static final TrueTypeFont REGULAR = read(PDDocument.class
                .getClassLoader()
                .getResourceAsStream("org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));
        static final TrueTypeFont BOLD = own("LiberationSans-Bold.ttf");
        static final TrueTypeFont WIDE_REGULAR = own("DejaVuSans.ttf");
        static final TrueTypeFont WIDE_BOLD = own("DejaVuSans-Bold.ttf");

        private static TrueTypeFont own(String file) {
            return read(Fonts.class.getResourceAsStream(file));
        }

        private static TrueTypeFont read(@Nullable InputStream file) {
            if (file == null) {
                throw new IllegalStateException("a font is missing from its library");
            }
            try (file) {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
                // Letters that are joined into one, as in "fi", cost a quarter of the time and help nobody who
                // searches.
                font.setEnableGsub(false);
                return font;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** Which characters both weights have, of the one family or the other. */
    private static final class Covered {

        private static final int LAST = 0x1FFFF;

        static final BitSet LETTERS = letters();

        private static BitSet letters() {
            BitSet light = of(Files.REGULAR);
            light.or(of(Files.WIDE_REGULAR));
            BitSet heavy = of(Files.BOLD);
            heavy.or(of(Files.WIDE_BOLD));
            light.and(heavy);
            return light;
        }

        private static BitSet of(TrueTypeFont font) {
            try {
                CmapLookup letters = font.getUnicodeCmapLookup();
                var all = new BitSet();
                for (int c = ' '; c <= LAST; c++) {
                    all.set(c, letters.getGlyphId(c) != 0);
                }
                return all;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** Whether there is a letter for every character of a page, as they stand joined up. */
    static boolean cover(String page) {
        return page.codePoints().allMatch(Fonts::isThere)
                && new ICUBidiReorderer().shapeText(page).codePoints().allMatch(Fonts::isThere);
    }

    // Controls of direction and joining have no letters; the layout heeds them and prints none.
    private static boolean isThere(int c) {
        return c < 0x7F || Covered.LETTERS.get(c) || Character.getType(c) == Character.FORMAT;
    }

    /** Has a document's pages laid out in them. */
    static void addTo(PdfRendererBuilder builder, PDDocument document) throws IOException {
        builder.usePDDocument(document);
        add(builder, FIRST, 400, embedded(Files.REGULAR, document));
        add(builder, FIRST, 700, embedded(Files.BOLD, document));
        add(builder, LAST, 400, embedded(Files.WIDE_REGULAR, document));
        add(builder, LAST, 700, embedded(Files.WIDE_BOLD, document));
    }

    private static PDFontSupplier embedded(TrueTypeFont font, PDDocument document) throws IOException {
        return new PDFontSupplier(PDType0Font.load(document, font, true));
    }

    private static void add(PdfRendererBuilder builder, String family, int weight, PDFontSupplier font) {
        for (FontStyle style : FontStyle.values()) {
            builder.useFont(font, family, weight, style, true);
        }
    }
}
