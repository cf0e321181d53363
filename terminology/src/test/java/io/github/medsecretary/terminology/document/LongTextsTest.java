package io.github.medsecretary.terminology.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.text.ClinicalText;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to be slow: they end in the time of a test only if the work grows with the length alone. */
class LongTextsTest {

    private static Stream<String> pieces() {
        return Stream.of(
                " ",
                "\n",
                ".",
                "\"",
                "“",
                "(",
                ":",
                "A:",
                "A ",
                "AB ",
                "Dr ",
                "Dr. A. ",
                "1. ",
                "- ",
                "|",
                "\t",
                "0",
                "+0 ",
                "a@",
                "a.",
                "1.\n",
                "A\n",
                "EX8 1AB ",
                "EX8 1AB\n",
                "'a",
                ",",
                "A,",
                "٣",
                "\uD83D\uDC4D");
    }

    private static void isRead(String piece, int units) {
        String text = piece.repeat(units / piece.length());
        Document letter = Letters.READER.read(ClinicalText.of(text).get());
        assertEquals(text.length(), letter.sentences().last().end());
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void twoHundredThousandUnitsOfOneThingAreRead(String piece) {
        isRead(piece, 200_000);
    }

    @Tag("deep")
    @ParameterizedTest
    @MethodSource("pieces")
    void twoMillionUnitsOfOneThingAreRead(String piece) {
        isRead(piece, 2_000_000);
    }
}
