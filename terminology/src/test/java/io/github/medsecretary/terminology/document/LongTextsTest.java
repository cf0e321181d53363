package io.github.medsecretary.terminology.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.text.ClinicalText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to be slow: they end in the time of a test only if the work grows with the length alone. */
class LongTextsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
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
                "\uD83D\uDC4D"
            })
    void twoMillionUnitsOfOneThingAreRead(String piece) {
        String text = piece.repeat(2_000_000 / piece.length());
        Document letter = Letters.READER.read(ClinicalText.of(text).get());
        assertEquals(text.length(), letter.sentences().last().end());
    }
}
