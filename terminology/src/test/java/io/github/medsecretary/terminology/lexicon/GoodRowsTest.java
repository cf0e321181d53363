package io.github.medsecretary.terminology.lexicon;

import static io.github.medsecretary.terminology.lexicon.Lexicons.drug;
import static io.github.medsecretary.terminology.lexicon.Lexicons.lexicon;
import static io.github.medsecretary.terminology.lexicon.Lexicons.row;
import static io.github.medsecretary.terminology.lexicon.Lexicons.spelling;
import static io.github.medsecretary.terminology.lexicon.Lexicons.text;
import static io.github.medsecretary.terminology.lexicon.Lexicons.textWithout;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

/** One bad row of a practice's lexicon doesn't take the others away. */
class GoodRowsTest {

    private static PartlyRead partly(String... rows) {
        return Lexicon.readGoodRows(text(rows)).get();
    }

    @Test
    void theGoodRowsAreALexiconAndTheBadOnesAreListedByLine() {
        PartlyRead read = partly(
                drug("ramipril", "ace"),
                row("drug", "", "x"),
                row("medicine", "iron"),
                row("-drug", "a", "b"),
                row("-drug", "iron"),
                spelling("grey", "gray"));
        assertEquals(lexicon(row("-drug", "iron"), drug("ramipril", "ace"), spelling("grey", "gray")), read.lexicon());
        assertEquals(
                List.of("9 EMPTY_CELL", "9 EMPTY_CELL", "10 UNKNOWN_ROW_TYPE", "11 TOO_MANY_CELLS"),
                read.problems()
                        .map(each -> each.line() + " " + each.problem().code().name()));
    }

    @Test
    void ofTwoRowsForOneEntryTheFirstIsTaken() {
        PartlyRead read = partly(spelling("grey", "gray"), spelling("grei", "gray"));
        assertEquals(lexicon(spelling("grey", "gray")), read.lexicon());
        assertEquals(List.of(9), read.problems().map(LexiconProblem::line));
    }

    @Test
    void aWholeTextHasNoProblems() {
        assertEquals(List.empty(), partly(drug("ramipril", "ace")).problems());
        assertEquals(
                Lexicon.read(text(drug("ramipril", "ace"))).get(),
                partly(drug("ramipril", "ace")).lexicon());
    }

    @Test
    void withoutALicenceNoRowIsUsed() {
        var problems = Lexicon.readGoodRows(textWithout("licence") + drug("ramipril", "ace") + "\ndrug\n")
                .getLeft();
        assertTrue(problems.exists(each -> each.problem().code() == LexiconCode.LICENCE_MISSING));
        assertTrue(problems.exists(each -> each.problem().code() == LexiconCode.EMPTY_CELL), "rows are told as well");
    }

    @Test
    void whatHasBadRowsIsNotReadAsAWhole() {
        assertTrue(Lexicon.read(text(drug("ramipril", "ace"), "drug")).isLeft());
    }
}
