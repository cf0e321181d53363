package io.github.medsecretary.terminology.lexicon;

import static io.github.medsecretary.terminology.lexicon.Lexicons.lexicon;
import static io.github.medsecretary.terminology.lexicon.Lexicons.problems;
import static io.github.medsecretary.terminology.lexicon.Lexicons.problemsOf;
import static io.github.medsecretary.terminology.lexicon.Lexicons.row;
import static io.github.medsecretary.terminology.lexicon.Lexicons.spelling;
import static io.github.medsecretary.terminology.lexicon.Lexicons.text;
import static io.github.medsecretary.terminology.lexicon.Lexicons.textWithout;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconHeaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"name", "version", "jurisdiction", "language", "source"})
    void everyLineOfAHeaderIsNeeded(String line) {
        assertEquals(List.of("1:1 LEXICON_HEADER"), problemsOf(textWithout(line)));
    }

    @Test
    void dataWithoutALicenceAreRefusedHoweverGoodTheyAre() {
        assertEquals(List.of("1:1 LICENCE_MISSING"), problemsOf(textWithout("licence")));
        assertEquals(
                List.of("1:1 LICENCE_MISSING"),
                problemsOf(textWithout("licence") + spelling("colour", "color") + "\n"));
    }

    @Test
    void anEmptyLicenceIsNone() {
        assertEquals(
                List.of("5:1 LEXICON_HEADER", "1:1 LICENCE_MISSING"),
                problemsOf(text().replace("#licence\tCC0-1.0\n", "\n#licence\t \n")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n#medsecretary-lexicon\t1\n",
                "#medsecretary-lexicon",
                "#medsecretary-lexicon\t2",
                "#medsecretary-lexicon\t1 ",
                "#medsecretary-lexicon 1",
                "name\tversion",
                "<!DOCTYPE html>"
            })
    void anotherFormatIsRefusedWithNothingElseSaid(String text) {
        assertEquals(List.of("1:1 LEXICON_FORMAT"), problemsOf(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "version", "licence", "jurisdiction", "language"})
    void onlySourcesMayBeRepeated(String line) {
        assertEquals(List.of("8:1 LEXICON_HEADER"), problems(row("#" + line, "GB")));
        assertEquals(
                List.of("ourselves", "the BNF"),
                lexicon(row("#source", "the BNF")).header().sources());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#source", "#source\t", "#source\ta\tb", "#source\ta\\q", "#colour\tred", "#\tx", "# note\tx"})
    void aHeaderLineIsAKnownNameAndOneValue(String line) {
        assertEquals(List.of("8:1 LEXICON_HEADER"), problems(line));
    }

    @Test
    void aHeaderComesBeforeTheFirstRowAndTheFirstDeletion() {
        assertEquals(List.of("9:1 LEXICON_HEADER"), problems(spelling("colour", "color"), row("#source", "late")));
        assertEquals(List.of("9:1 LEXICON_HEADER"), problems(row("-variant", "color"), row("#source", "late")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gb", "UK1", "G", "England"})
    void aJurisdictionIsTwoCapitals(String code) {
        assertEquals(List.of("1:1 LEXICON_HEADER"), problemsOf(text().replace("\tGB", "\t" + code)));
    }

    @Test
    void whatIsWrongInTheRowsAndInTheHeaderIsToldTogether() {
        assertEquals(
                List.of("7:1 UNKNOWN_ROW_TYPE", "1:1 LICENCE_MISSING"),
                problemsOf(textWithout("licence") + "nonsense\n"));
    }

    @Test
    void windowsLineEndsAndAMissingLastOneMakeNoDifference() {
        String unix = text(spelling("colour", "color"), spelling("grey", "gray"));
        Lexicon lexicon = Lexicon.read(unix).get();
        assertEquals(lexicon, Lexicon.read(unix.replace("\n", "\r\n")).get());
        assertEquals(lexicon, Lexicon.read(unix.strip()).get());
        assertEquals(2, lexicon.entries().size());
    }

    @Test
    void headerValuesAreEscapedLikeCells() {
        Lexicon odd = Lexicon.read(text().replace("\ttest\n", "\ta\\tb\\\\c\n")).get();
        assertEquals("a\tb\\c", odd.header().name());
        assertEquals(odd, Lexicon.read(odd.print()).get());
    }

    @Test
    void theHashIsThatOfTheCanonicalText() {
        Lexicon plain = lexicon(spelling("colour", "color"));
        Lexicon commented = lexicon("## why", "", spelling("colour", "color"));
        assertEquals(plain.provenance(), commented.provenance());
        assertEquals("test", plain.provenance().name());
        assertEquals("7", plain.provenance().version());
        assertTrue(plain.provenance().sha256().chars().allMatch(c -> "0123456789abcdef".indexOf(c) >= 0));
    }

    @Test
    void whateverIsSaidOtherwiseChangesTheHash() {
        Lexicon plain = lexicon(spelling("colour", "color"), spelling("grey", "gray"));
        var others = List.of(
                lexicon(spelling("colour", "color")),
                lexicon(spelling("grey", "gray"), spelling("colour", "color")),
                lexicon(row("-variant", "x"), spelling("colour", "color"), spelling("grey", "gray")),
                Lexicon.read(plain.print().replace("CC0-1.0", "CC0-2.0")).get(),
                Lexicon.read(plain.print().replace("\t7\n", "\t8\n")).get(),
                Lexicon.read(plain.print().replace("en-GB", "cy")).get());
        others.forEach(other -> assertNotEquals(plain, other));
        assertEquals(
                others.size() + 1,
                others.append(plain)
                        .map(each -> each.provenance().sha256())
                        .distinct()
                        .size());
    }

    @Test
    void aLexiconIsComparedByWhatItSaysAndPrintsNoEntries() {
        Lexicon lexicon = lexicon(spelling("colour", "color"));
        assertEquals(lexicon.hashCode(), lexicon(spelling("colour", "color")).hashCode());
        assertNotEquals(lexicon, "a lexicon");
        assertEquals("Lexicon[test 7, 1 entries]", lexicon.toString());
    }

    @ParameterizedTest
    @EnumSource(LexiconCode.class)
    void everyCodeIsASentence(LexiconCode code) {
        assertTrue(Character.isUpperCase(code.sentence().charAt(0)));
        assertTrue(code.sentence().endsWith("."));
    }
}
