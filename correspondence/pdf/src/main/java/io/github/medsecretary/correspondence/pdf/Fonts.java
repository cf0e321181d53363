package io.github.medsecretary.correspondence.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.EnumSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** The embedded fonts, and which letters they have. */
final class Fonts {

    private static final String REGULAR = "org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private Fonts() {}

    /** Which characters both weights have, of the one family or the other; read when the first letter is printed. */
    private static final class Covered {

        private static final int LAST = 0x1FFFF;

        static final BitSet LETTERS = letters();

        private static BitSet letters() {
            BitSet light = of(regular());
            light.or(of(own("DejaVuSans.ttf")));
            BitSet heavy = of(own("LiberationSans-Bold.ttf"));
            heavy.or(of(own("DejaVuSans-Bold.ttf")));
            light.and(heavy);
            return light;
        }

        private static BitSet of(InputStream file) {
            try (InputStream in = file;
                    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()))) {
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

    static void addTo(PdfRendererBuilder builder) {
        EnumSet<FSFontUseCase> instead = EnumSet.of(FSFontUseCase.FALLBACK_PRE);
        for (FontStyle style : FontStyle.values()) {
            builder.useFont(Fonts::regular, "Arial", 400, style, true);
            builder.useFont(() -> own("LiberationSans-Bold.ttf"), "Arial", 700, style, true);
            builder.useFont(() -> own("DejaVuSans.ttf"), "DejaVu Sans", 400, style, true, instead);
            builder.useFont(() -> own("DejaVuSans-Bold.ttf"), "DejaVu Sans", 700, style, true, instead);
        }
    }

    private static InputStream regular() {
        return present(PDDocument.class.getClassLoader().getResourceAsStream(REGULAR));
    }

    private static InputStream own(String file) {
        return present(Fonts.class.getResourceAsStream(file));
    }

    private static InputStream present(@Nullable InputStream font) {
        if (font == null) {
            throw new IllegalStateException("a font is missing from its library");
        }
        return font;
    }
}
