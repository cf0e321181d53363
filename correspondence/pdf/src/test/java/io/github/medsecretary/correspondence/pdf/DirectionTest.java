package io.github.medsecretary.correspondence.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What runs from right to left is joined up and in order, and no box stands where a letter should. */
class DirectionTest {

    private static final String PAIN = "\u0628\u062f\u0623 \u0627\u0644\u0623\u0644\u0645";
    private static final String DAYS = "\u0623\u064a\u0627\u0645";

    @Test
    void anArabicSentenceWithANumberIsReadFromItsRightEnd() throws IOException {
        try (Printout print =
                Printout.of(Correspondent.drafting().saying(PAIN + " 7 " + DAYS).letter())) {
            float first = print.placeOf("\ufe91");
            float number = print.placeOf("7");
            float last = print.placeOf("\ufef3");
            assertTrue(last < number && number < first, last + " " + number + " " + first);
        }
    }

    @Test
    void theHeadOfALaterPageIsInTheOrderInWhichItIsRead() {
        String head = "@top-left { font: 9pt; content: \"\\5d0 \\5d1  1\\2c  x\"; } }";
        assertEquals(
                "@top-left { font: 9pt; content: \"\\31 \\20 \\5d1 \\5d0 \\2c \\20 \\78 \"; } }",
                Directions.told(head));
        assertEquals(head.replace("5d", "6"), Directions.told(head.replace("5d", "6")));
    }

    @Test
    void lettersAreJoinedUp() throws IOException {
        try (Printout print = Printout.of(Correspondent.drafting().saying(PAIN).letter())) {
            assertTrue(print.fonts().exists(each -> each.getName().endsWith("DejaVuSans")));
        }
        assertTrue(new Directions.Joining()
                .shapeText(PAIN)
                .codePoints()
                .filter(c -> c != ' ')
                .allMatch(c -> c >= 0xFE70));
    }

    @Test
    void controlsAreHeededAndNotDrawn() throws IOException {
        try (Printout print = Printout.of(Correspondent.drafting()
                .saying("a\u202eb\u2069c and \u0645\u06cc\u200c\u062e\u0648")
                .letter())) {
            assertFalse(
                    print.text().codePoints().anyMatch(c -> Character.getType(c) == Character.FORMAT), print.text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u4e2d\u6587", "\ud83d\udc8a\ufe0f\ud83e\uddec", "\u0928\u092e", "\u06c1\u06d2"})
    void whatTheFontsLackIsRefusedAndNotDrawnAsABox(String words) {
        var letter = Correspondent.drafting().saying("She said " + words).letter();
        assertEquals(
                PdfCode.LETTERS_LACKING,
                PdfRenderer.usual().print(letter).getLeft().code());
        var thrown = assertThrows(
                IllegalArgumentException.class, () -> PdfRenderer.usual().render(letter));
        assertEquals(PdfCode.LETTERS_LACKING.sentence(), thrown.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "caf\u00e9 \u0175",
                "\u03b1\u03b2",
                "\u0416\u0443\u043a",
                "\u0623\u0644\u0645",
                "\u05e9\u05dc\u05d5\u05dd"
            })
    void whatTheyHaveIsPrinted(String words) {
        assertTrue(PdfRenderer.usual()
                .print(Correspondent.drafting().saying(words).letter())
                .isRight());
    }
}
