package io.github.medsecretary.terminology.lexicon;

import static io.github.medsecretary.terminology.lexicon.Lexicons.problems;
import static io.github.medsecretary.terminology.lexicon.Lexicons.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One cell of a good row is spoilt: the problem tells its line and cell, counted from one. */
class RowProblemsTest {

    private static final List<String> ABBREVIATION =
            List.of("abbreviation", "MS", "multiple sclerosis", "600", "neurology:9", "unsafe", "eye", "valve", "us");
    private static final List<String> CONFUSABLE =
            List.of("confusable", "ileum", "ilium", "homonym", "pelvis", "colon", "us");
    private static final List<String> ERROR_PRONE =
            List.of("error-prone", "QD", "daily", "medication", "block", "ask", "GB|US", "read as qid", "us");
    private static final List<String> DRUG = List.of("drug", "ramipril", "ace", "brand:Tritace", "critical", "us");

    private static Seq<String> spoilt(List<String> good, int cell, String value) {
        return problems(good.update(cell - 1, value).mkString("\t"));
    }

    @Test
    void theGoodRowsAreGood() {
        for (List<String> good : List.of(ABBREVIATION, CONFUSABLE, ERROR_PRONE, DRUG)) {
            assertEquals(List.empty(), problems(good.mkString("\t")), good.head());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2; ''; EMPTY_CELL",
                "2; ' MS'; MALFORMED_CELL",
                "3; 'x '; MALFORMED_CELL",
                "3; \\q; BAD_ESCAPE",
                "4; ''; EMPTY_CELL",
                "4; 0; MALFORMED_CELL",
                "4; 1001; MALFORMED_CELL",
                "4; 01; MALFORMED_CELL",
                "4; 5.5; MALFORMED_CELL",
                "4; -5; MALFORMED_CELL",
                "4; 10000; MALFORMED_CELL",
                "4; 1 0; MALFORMED_CELL",
                "5; neurology; MALFORMED_CELL",
                "5; :5; MALFORMED_CELL",
                "5; neurology:0; MALFORMED_CELL",
                "5; neurology:; MALFORMED_CELL",
                "5; a:1||b:2; EMPTY_CELL",
                "6; UNSAFE; MALFORMED_CELL",
                "6; unsafe|loud; MALFORMED_CELL",
                "6; plural_s_ok; MALFORMED_CELL",
                "7; Capital; MALFORMED_CELL",
                "7; a|b  c; MALFORMED_CELL",
                "7; a\\q; BAD_ESCAPE",
                "8; a:11; MALFORMED_CELL",
                "9; ''; EMPTY_CELL"
            })
    void aShortFormsCellsAreChecked(int cell, String value, String code) {
        assertEquals(List.of("8:" + cell + " " + code), spoilt(ABBREVIATION, cell, value));
    }

    @ParameterizedTest
    @CsvSource({"1, true", "9, true", "999, true", "1000, true"})
    void aPriorRunsFromOneToAThousand(String prior, boolean good) {
        assertEquals(good, spoilt(ABBREVIATION, 4, prior).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2; ''; EMPTY_CELL",
                "3; ''; EMPTY_CELL",
                "4; ''; EMPTY_CELL",
                "4; homophone; MALFORMED_CELL",
                "4; Homonym; MALFORMED_CELL",
                "5; Pelvis; MALFORMED_CELL",
                "6; *; MALFORMED_CELL",
                "7; '  '; EMPTY_CELL"
            })
    void aConfusablesCellsAreChecked(int cell, String value, String code) {
        assertEquals(List.of("8:" + cell + " " + code), spoilt(CONFUSABLE, cell, value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"homonym", "lasa", "antonym", "heard"})
    void everyWayOfMistakingHasAName(String kind) {
        assertEquals(List.empty(), spoilt(CONFUSABLE, 4, kind));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2; # of #; MALFORMED_CELL",
                "2; ''; EMPTY_CELL",
                "3; ''; EMPTY_CELL",
                "3; a||b; EMPTY_CELL",
                "4; orders; MALFORMED_CELL",
                "5; fatal; MALFORMED_CELL",
                "5; BLOCK; MALFORMED_CELL",
                "6; guess; MALFORMED_CELL",
                "7; ''; EMPTY_CELL",
                "7; GB|uk; MALFORMED_CELL",
                "7; GBR; MALFORMED_CELL",
                "8; ''; EMPTY_CELL",
                "9; ''; EMPTY_CELL"
            })
    void anUnsafeExpressionsCellsAreChecked(int cell, String value, String code) {
        assertEquals(List.of("8:" + cell + " " + code), spoilt(ERROR_PRONE, cell, value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"medication", "lab", "size", "any"})
    void everyScopeHasAName(String scope) {
        assertEquals(List.empty(), spoilt(ERROR_PRONE, 4, scope));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2; ''; EMPTY_CELL",
                "3; penicillin|; EMPTY_CELL",
                "4; brand:\\x; BAD_ESCAPE",
                "5; |; EMPTY_CELL",
                "6; ''; EMPTY_CELL"
            })
    void aMedicinesCellsAreChecked(int cell, String value, String code) {
        assertEquals(List.of("8:" + cell + " " + code), spoilt(DRUG, cell, value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"variant", "plain-language", "heading"})
    void theRowsOfTwoWordsNeedBothAndASource(String type) {
        assertEquals(List.empty(), problems(row(type, "a", "b", "us")));
        assertEquals(List.of("8:2 EMPTY_CELL"), problems(row(type, "", "b", "us")));
        assertEquals(List.of("8:3 EMPTY_CELL"), problems(row(type, "a", "", "us")));
        assertEquals(List.of("8:4 EMPTY_CELL"), problems(row(type, "a", "b")));
        String longest = type.equals("plain-language") ? row(type, "a", "b", "us", "c|d") : row(type, "a", "b", "us");
        assertEquals(List.empty(), problems(longest));
        assertEquals(1, problems(longest + "\t").size());
        assertTrue(problems(longest + "\t").head().endsWith(" TOO_MANY_CELLS"));
    }

    @Test
    void everyTypeSaysWhenARowIsTooLong() {
        assertEquals(
                List.of("8:10 TOO_MANY_CELLS"),
                problems(ABBREVIATION.append("more").mkString("\t")));
        assertEquals(
                List.of("8:8 TOO_MANY_CELLS"),
                problems(CONFUSABLE.append("more").append("still more").mkString("\t")));
        assertEquals(
                List.of("8:10 TOO_MANY_CELLS"),
                problems(ERROR_PRONE.append("more").mkString("\t")));
        assertEquals(List.of("8:7 TOO_MANY_CELLS"), problems(DRUG.append("").mkString("\t")));
    }

    @Test
    void aCellIsBlamedOnceAndEveryCellOfEveryRowIsLookedAt() {
        assertEquals(
                List.of("8:2 EMPTY_CELL", "8:3 BAD_ESCAPE", "8:4 MALFORMED_CELL", "9:1 UNKNOWN_ROW_TYPE"),
                problems(row("abbreviation", "", "x\\q", "many", "", "", "", "", "us"), row("medicine", "x", "us")));
    }

    @Test
    void linesAreCountedWithCommentsAndEmptyLinesAmongThem() {
        assertEquals(List.of("11:1 UNKNOWN_ROW_TYPE"), problems("## a comment", "", "\t", "nonsense"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Variant", "abbreviations", " variant", "", "--variant"})
    void typesAreWrittenExactly(String type) {
        assertEquals(List.of("8:1 UNKNOWN_ROW_TYPE"), problems(row(type, "a", "b", "us")));
    }

    @Test
    void aRowWithHalfACharacterIsRefused() {
        assertEquals(List.of("8:1 MALFORMED_CELL"), problems(row("variant", "gr\ud83dy", "gray", "us")));
        assertEquals(List.of("8:1 MALFORMED_CELL"), problems(row("variant", "grey\0", "gray", "us")));
        assertEquals(List.empty(), problems(row("variant", "grey \ud83d\udc4d", "gray", "us")));
    }

    @Test
    void theSameKeyTwiceIsRefusedWhateverElseIsSaidOfIt() {
        assertEquals(
                List.of("9:2 DUPLICATE_ENTRY"),
                problems(
                        Lexicons.shortForm("MS", "multiple sclerosis", 1),
                        Lexicons.shortForm("MS", "multiple sclerosis", 2)));
        assertEquals(
                List.empty(),
                problems(
                        Lexicons.shortForm("MS", "multiple sclerosis", 1),
                        Lexicons.shortForm("MS", "mitral stenosis", 1)));
        assertEquals(
                List.empty(),
                problems(
                        row("variant", "a", "b", "us"),
                        row("heading", "b", "c", "us"),
                        row("plain-language", "b", "c", "us")));
    }

    @Test
    void aProblemIsPrintedOnOneLineAndQuotesNothing() {
        LexiconProblem problem = Lexicon.read(Lexicons.text(row("variant", "", "secretword", "us")))
                .getLeft()
                .head();
        assertEquals("8:2: EMPTY_CELL: A cell is empty that its type requires.", problem.toString());
        assertFalse(problem.toString().contains("secretword"));
    }
}
