package io.github.medsecretary.correspondence.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The tables agree with themselves. */
class TitlesTest {

    private static final Seq<Seq<String>> ROWS =
            Table.rows("titles.tsv").tail().map(row -> List.of(row.split("\t", -1)));

    @Test
    void eachRowIsWholeAndNamesItsSource() {
        ROWS.forEach(row -> assertEquals(10, row.size(), row.mkString("|")));
        ROWS.forEach(row -> assertFalse(row.last().isBlank(), row.mkString("|")));
    }

    @Test
    void noSpellingStandsTwiceForOneHolding() {
        Seq<String> spellings =
                ROWS.flatMap(row -> List.of(row.head().split("\\|")).map(each -> each + "/" + row.get(7)));
        assertEquals(spellings.size(), spellings.distinct().size());
    }

    @Test
    void aTitleIsReadAsItIsWritten() {
        for (Seq<String> row : ROWS) {
            for (String written : List.of(row.get(1), row.get(2))) {
                String read =
                        Titles.read(Optional.of(written), Optional.empty()).written(StyleOfAddress.usual());
                assertEquals(row.get(1), read);
            }
        }
    }

    @Test
    void everySpellingLeadsToItsRow() {
        for (Seq<String> row : ROWS.filter(each -> each.get(7).isEmpty())) {
            for (String spelling : row.head().split("\\|", -1)) {
                Title read = Titles.read(Optional.of(spelling), Optional.empty());
                assertEquals(List.of(row.get(1)), read.parts().map(TitleRule::written), spelling);
            }
        }
    }

    @Test
    void noLettersStandTwice() {
        Seq<String> letters = Table.rows("letters.tsv").flatMap(row -> List.of(row.split(" ")));
        assertEquals(letters.size(), letters.distinct().size());
    }

    @Test
    void aTableThatIsNotThereIsAProgrammersError() {
        assertThrows(IllegalStateException.class, () -> Table.rows("none.tsv"));
    }
}
