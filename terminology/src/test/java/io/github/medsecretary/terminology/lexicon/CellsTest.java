package io.github.medsecretary.terminology.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    @Test
    void aTabEndsACellUnlessABackslashStandsBeforeIt() {
        assertEquals(List.of("a", "b"), Cells.ofLine("a\tb"));
        assertEquals(List.of("a\\\tb"), Cells.ofLine("a\\\tb"));
        assertEquals(List.of("a\\\\", "b"), Cells.ofLine("a\\\\\tb"));
    }

    @Test
    void emptyCellsAreCellsToo() {
        assertEquals(List.of(""), Cells.ofLine(""));
        assertEquals(List.of("", ""), Cells.ofLine("\t"));
        assertEquals(List.of("a", "", "b", ""), Cells.ofLine("a\t\tb\t"));
    }

    @Test
    void aBarPartsTheValuesOfACell() {
        assertEquals(List.of("a", "b"), Cells.values("a|b"));
        assertEquals(List.of("a\\|b", "c"), Cells.values("a\\|b|c"));
        assertEquals(List.of("", ""), Cells.values("|"));
    }

    @Test
    void anEmptyCellHoldsNoValueRatherThanAnEmptyOne() {
        assertEquals(List.empty(), Cells.values(""));
    }

    @Test
    void aBackslashAtTheEndOfALineBelongsToItsLastCell() {
        assertEquals(List.of("a", "b\\"), Cells.ofLine("a\tb\\"));
        assertFalse(Cells.isEscaped("b\\"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "\\t", "\\n", "\\\\", "\\|", "\\,", "a\\|b\\\\c", "\\\\t"})
    void aBackslashMayStandBeforeWhatNeedsOne(String escaped) {
        assertTrue(Cells.isEscaped(escaped));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\", "\\x", "a\\", "\\\\\\", "\\ ", "\\T", "a\\|b\\q"})
    void elsewhereABackslashIsAMistake(String escaped) {
        assertFalse(Cells.isEscaped(escaped));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"a\\|b; a|b", "a\\\\b; a\\b", "a\\,b; 'a,b'", "\\\\t; \\t", "n\\\\n; n\\n", "tn; tn"})
    void escapedTextStandsForItsPlainValue(String escaped, String plain) {
        assertEquals(plain, Cells.plain(escaped));
    }

    @Test
    void tabsAndLineFeedsAreWrittenAsLetters() {
        assertEquals("a\tb\nc", Cells.plain("a\\tb\\nc"));
        assertEquals("a\\tb\\nc", Cells.escaped("a\tb\nc"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "\t", "\n", "\\", "|", ",", "\\t", "\\\\|", "a|b\\c\td\ne", "İ ß 👍", "\\|\\"})
    void whatWasEscapedIsReadBack(String value) {
        assertTrue(Cells.isEscaped(Cells.escaped(value)));
        assertEquals(value, Cells.plain(Cells.escaped(value)));
        assertEquals(List.of(Cells.escaped(value)), Cells.ofLine(Cells.escaped(value)));
    }

    @Test
    void valuesThatHoldABarAreJoinedSoThatTheyComeApartAgain() {
        String joined = Cells.joined(List.of("a|b", "c\\", "d"));
        assertEquals("a\\|b|c\\\\|d", joined);
        assertEquals(List.of("a|b", "c\\", "d"), Cells.values(joined).map(Cells::plain));
    }

    @Test
    void aCommaNeedsNoBackslashInACanonicalText() {
        assertEquals("a,b", Cells.escaped("a,b"));
    }
}
