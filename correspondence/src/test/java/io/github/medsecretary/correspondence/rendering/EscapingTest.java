package io.github.medsecretary.correspondence.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EscapingTest {

    private static String escaped(int... codePoints) {
        return Escaping.escape(new String(codePoints, 0, codePoints.length));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '`',
            value = {"& &amp;", "< &lt;", "> &gt;", "\" &quot;", "' &#39;", "&amp; &amp;amp;", "a a"})
    void whatIsMarkupBecomesText(String text, String markup) {
        assertEquals(markup, Escaping.escape(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\t", "\n", "\u00a0", "\ud7ff", "\ue000", "\ufffd", "~", "ŷ", "e\u0301", "👍", "𝒳"})
    void whatXmlCanHoldStaysAsItIs(String text) {
        assertEquals(text, Escaping.escape(text));
    }

    @Test
    void aCarriageReturnSurvivesTheParser() {
        assertEquals("&#13;", escaped('\r'));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 0x0B, 0x0C, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9F, 0xD800, 0xDFFF, 0xFFFE, 0xFFFF})
    void whatXmlCannotHoldIsMarkedNotDropped(int codePoint) {
        assertEquals("a\ufffdb", escaped('a', codePoint, 'b'));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x20, 0x7E, 0xA0, 0xD7FF, 0xE000, 0xFFFD, 0x10000, 0x10FFFF})
    void theEdgesOfWhatXmlCanHoldAreInside(int codePoint) {
        assertEquals(new String(Character.toChars(codePoint)), escaped(codePoint));
    }

    @Test
    void aStringOfAStyleSheetCanEndNeitherItselfNorTheSheet() {
        var css = new StringBuilder();
        Escaping.appendToStyle("Ann O'Hara\"; } </style>\\\n\u0000\ud83d\udc4d", css);
        assertEquals(
                "\"Ann O\\27 Hara\\22 \\3b  \\7d  \\3c \\2f style\\3e \\5c \\fffd \\fffd \\1f44d \"", css.toString());
    }

    @Test
    void nothingButLettersDigitsAndSpacesStandsInAStyleSheetAsItIs() {
        for (char c = ' '; c < 0x7F; c++) {
            boolean plain = c == ' ' || Character.isLetterOrDigit(c);
            var css = new StringBuilder();
            Escaping.appendToStyle("a" + c + "b", css);
            String expected = plain ? String.valueOf(c) : "\\" + Integer.toHexString(c) + " ";
            assertEquals("\"a" + expected + "b\"", css.toString());
        }
    }
}
