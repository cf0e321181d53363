package io.github.medsecretary.correspondence.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Ten characters go into a line. */
class TextPageTest {

    private static TextPage page() {
        return new TextPage(10);
    }

    @Test
    void aLineIsBrokenBetweenWords() {
        assertEquals("one two\nthree\n", page().line("one two three").toString());
        assertEquals("one two\nthree\n", page().paragraph("one two three").toString());
    }

    @Test
    void aLineIsFilledToItsLastCharacter() {
        assertEquals("abcd efghi\n", page().line("abcd efghi").toString());
        assertEquals("abcd\nefghij\n", page().line("abcd efghij").toString());
        assertEquals("a b c d e\nf\n", page().line("a b c d e f").toString());
    }

    @Test
    void aWordThatIsTooLongStaysWhole() {
        assertEquals("abcdefghijklm\n", page().line("abcdefghijklm").toString());
        assertEquals("a\nabcdefghijklm\nb\n", page().line("a abcdefghijklm b").toString());
    }

    @Test
    void anItemsLinesHangBelowItsFirstWord() {
        assertEquals("- one two\n  three\n", page().item("one two three").toString());
        assertEquals(
                "- one two\n  three\n  four\n",
                page().item("one two three four").toString());
        assertEquals("- one two\n  three x\n", page().item("one two three x").toString());
    }

    @Test
    void anyWhiteSpaceIsOneSpace() {
        assertEquals("a b c\n", page().line("  a\t b\n\nc ").toString());
    }

    @Test
    void aGapIsAnEmptyLine() {
        assertEquals("a\n\nb\n", page().line("a").gap().line("b").toString());
        assertEquals("\n", page().line("").toString());
    }

    @Test
    void aControlCharacterCommandsNeitherTerminalNorEmbosser() {
        assertEquals("a\ufffd[2Jb\n", page().line("a\u001b[2Jb").toString());
        assertEquals("a\ufffdb\n", page().line("a\u009bb").toString());
        assertEquals("a\ufffdb\n", page().item("a\u0000b").toString().substring(2));
    }
}
