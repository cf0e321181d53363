package io.github.medsecretary.terminology.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.terminology.lexicon.Drug;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Tables that a vendor brings: the most of a day, and what becomes of two tables that are put together. */
class DoseTableTest {

    private static final String CLOPIDOGREL = "He takes clopidogrel 300 mg once daily.";
    private static final String SERTRALINE = "Sertraline 150 mg once daily.";

    private static DoseTable of(DailyMaximumRow... rows) {
        return new DoseRows(List.empty(), List.empty(), List.of(rows));
    }

    private static DailyMaximumRow most(String medicine, String milligrams) {
        return new DailyMaximumRow(medicine, new BigDecimal(milligrams), "our own formulary");
    }

    private static Seq<Finding> findings(DoseTable table, String letter) {
        RuleSet<Reading, DocumentContext> rules = RuleSet.of(List.of(ConsistencyRules.unit(table)));
        return rules.check(Ward.read(letter), Ward.UNKNOWN);
    }

    @Test
    void aTableIsAskedForItsOwnMost() {
        Seq<Finding> found = findings(of(most("sertraline", "100")), SERTRALINE);
        assertEquals(1, found.size());
        assertEquals(List.of("our own formulary"), found.head().evidence());
    }

    @Test
    void theBuiltInMostIsTheBuiltInTablesAlone() {
        assertEquals(1, findings(DoseTable.uk(), CLOPIDOGREL).size());
        assertEquals(List.empty(), findings(of(), CLOPIDOGREL));
        assertEquals(List.empty(), findings(of(most("sertraline", "100")), CLOPIDOGREL));
        assertEquals(List.empty(), findings(List::empty, CLOPIDOGREL));
    }

    @Test
    void theTablePutOverAnotherTellsTheMost() {
        DoseTable less = DoseTable.uk().and(of(most("sertraline", "100")));
        assertEquals(1, findings(less, SERTRALINE).size());
        assertEquals(1, findings(less, CLOPIDOGREL).size());
        DoseTable more = DoseTable.uk().and(of(most("clopidogrel", "300")));
        assertEquals(List.empty(), findings(more, CLOPIDOGREL));
        DoseTable below = of(most("clopidogrel", "300")).and(DoseTable.uk());
        assertEquals(1, findings(below, CLOPIDOGREL).size());
    }

    @Test
    void ofTwoTablesEachMedicineHasOneMost() {
        DoseTable both =
                of(most("sertraline", "100"), most("clopidogrel", "75")).and(of(most("sertraline", "50")));
        assertEquals(List.of(most("clopidogrel", "75"), most("sertraline", "50")), both.dailyMaxima());
    }

    @Test
    void eachBuiltInMostIsOfAMedicineThatIsKnownAndHasASource() {
        Seq<String> medicines = List.ofAll(UkLexicons.layers().entries(Drug.class))
                .map(each -> each.entry().name());
        Seq<DailyMaximumRow> rows = DoseTable.uk().dailyMaxima();
        rows.forEach(row -> {
            assertTrue(medicines.contains(row.medicine()), row.medicine());
            assertTrue(row.source().startsWith("BNF"), row.medicine());
        });
        assertEquals(rows.size(), rows.distinctBy(DailyMaximumRow::medicine).size());
    }

    @Test
    void theMostIsMoreThanNothing() {
        assertThrows(IllegalArgumentException.class, () -> most("sertraline", "0"));
    }
}
