package io.github.medsecretary.correspondence.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextPageTest {

    private static TextPage page() {
        return new TextPage(11);
    }

    private static String line(String text) {
        return written(Kind.LINE, text);
    }

    private static String written(Kind kind, String text) {
        TextPage page = page();
        page.put(kind, text);
        return page.toString();
    }

    @Test
    void aLineBreaksBetweenWordsAtItsWidth() {
        assertEquals("one two\nthree four\n", line("one two three four"));
        assertEquals("abcde fghij\n", line("abcde fghij"));
        assertEquals("abcdef\nfghij\n", line("abcdef fghij"));
    }

    @Test
    void aWordThatIsTooLongStaysWhole() {
        assertEquals("abcdefghijklm\n", line("abcdefghijklm"));
        assertEquals("a\nabcdefghijklm\nb\n", line("a abcdefghijklm b"));
    }

    @Test
    void aPostcodeIsOneWord() {
        TextPage page = page();
        page.begin(Kind.LINE).fixed("Exmouth, ").whole("EX8 1AA").end();
        assertEquals("Exmouth,\nEX8 1AA\n", page.toString());
        page.begin(Kind.LINE).fixed("(").whole("EX8 1AA").fixed(")").end();
        assertEquals("Exmouth,\nEX8 1AA\n(EX8 1AA)\n", page.toString());
    }

    @Test
    void anItemsLinesHangBelowItsFirstWord() {
        assertEquals("- one two\n  three\n", written(Kind.ITEM, "one two three"));
        assertEquals("- one two\n  three\n  four\n", written(Kind.ITEM, "one two three four"));
        assertEquals("- one two\n  three x\n", written(Kind.ITEM, "one two three x"));
    }

    @Test
    void aHeadingStandsInCapitalsAndASubheadingBeforeAColon() {
        assertEquals("PLAN\n", written(Kind.HEADING, "Plan"));
        assertEquals("For you:\n", written(Kind.SUBHEADING, "For you"));
    }

    @Test
    void anyWhiteSpaceIsOneSpace() {
        assertEquals("a b c\n", line("  a\t b\n\nc "));
    }

    @Test
    void aGapIsAnEmptyLine() {
        TextPage page = page();
        page.put(Kind.LINE, "a");
        page.gap();
        page.put(Kind.LINE, "b");
        assertEquals("a\n\nb\n", page.toString());
        assertEquals("\n", line(""));
    }

    @Test
    void aControlCharacterCommandsNeitherTerminalNorEmbosser() {
        assertEquals("a\ufffd[2Jb\n", line("a\u001b[2Jb"));
        assertEquals("a\ufffdb\n", line("a\u009bb"));
        assertEquals("- a\ufffdb\n", written(Kind.ITEM, "a\u0000b"));
    }

    @Test
    void aValueFromRightToLeftTurnsNothingRound() {
        TextPage page = new TextPage(72);
        page.put(Kind.LINE, "Dear ", "\u202eevil");
        page.put(Kind.LINE, "Dear ", "x\u2069\u202ey");
        page.put(Kind.LINE, "Dear ", "\u2067x");
        page.put(Kind.LINE, "Dear ", "x");
        assertEquals(
                "Dear \u2068\u202eevil\u2069\nDear \u2068\u2068x\u2069\u202ey\u2069\nDear \u2068\u2067x\u2069\u2069\nDear x\n",
                page.toString());
    }
}
