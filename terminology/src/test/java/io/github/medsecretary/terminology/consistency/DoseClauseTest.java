package io.github.medsecretary.terminology.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a medicine's dose, once for all that is asked about it. */
class DoseClauseTest {

    private static DoseClause first(String letter) {
        return DoseClauses.of(Ward.read(letter)).head();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ramipril 5 mg daily. | 5 mg | 5",
                "Ramipril 5mg daily. | 5mg | 5",
                "Ramipril (five milligrams) daily. | five milligrams | 5",
                "Levothyroxine: 100 micrograms daily. | 100 micrograms | 0.100",
                "Metformin 1,500 mg daily. | 1,500 mg | 1500",
                "Metformin 1 000 mg daily. | 1 000 mg | 1000",
                "Metformin 1.5 g/day. | 1.5 g | 1500.0"
            })
    void theDoseIsReadHoweverItIsWritten(String letter, String place, String milligrams) {
        Reading reading = Ward.read(letter);
        WrittenDose dose = DoseClauses.of(reading).head().dose().get();
        assertEquals(place, reading.text().quote(dose.span()));
        assertEquals(milligrams, dose.milligrams().get().toPlainString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ramipril and 5 mg of something.",
                "Ramipril, Unheardof 5 mg.",
                "Ramipril in 2020 5 mg.",
                "Amoxicillin 250 mg/5 ml.",
                "Amoxicillin 40 mg/kg/day.",
                "Insulin aspart per 10 g of carbohydrate.",
                "Ramipril. 5 mg."
            })
    void whatIsOfSomethingElseIsNoDose(String letter) {
        assertTrue(first(letter).dose().isEmpty());
    }

    @Test
    void aNewDoseIsOneAsWellAndAStepIsNone() {
        assertEquals(2, first("Ramipril increased from 5 mg to 10 mg.").doses().size());
        assertEquals(1, first("Ramipril 5 mg, increased by 2.5 mg.").doses().size());
    }

    @Test
    void intervalsEndWhereItIsNotGivenSo() {
        assertEquals(
                1, first("Methotrexate 15 mg weekly, never daily.").intervals().size());
        assertEquals(
                0, first("Reduce prednisolone by 5 mg each week.").intervals().size());
        assertEquals(
                1, first("Ramipril 5 mg daily; he walks weekly.").intervals().size());
        assertEquals(
                0, first("Ramipril because he had 3 falls a month.").intervals().size());
        assertEquals(
                1, first("Ramipril was increased to 5 mg daily.").intervals().size());
    }

    @Test
    void daysOfTheWeekAreAnIntervalTogether() {
        DoseClause some = first("Azithromycin 250 mg on Mondays, Wednesdays and Fridays.");
        assertEquals(
                List.of(DoseInterval.SOME_DAYS),
                some.intervals().map(WrittenInterval::interval).toList());
        assertFalse(first("Ramipril 5 mg on Friday.").intervals().head().usual());
        assertTrue(first("Methotrexate 15 mg every Friday.").intervals().head().usual());
        assertTrue(first("Methotrexate 15 mg for a week.").intervals().isEmpty());
    }

    @Test
    void whatIsToldOfTheWholeDayIsShared() {
        assertTrue(first("Gabapentin 3.6 g daily in divided doses.").shared());
        assertTrue(first("Gabapentin 3.6 g/day.").shared());
        assertTrue(first("A total dose of gabapentin 3.6 g.").shared());
        assertFalse(first("Gabapentin 300 mg daily.").shared());
    }

    @Test
    void anAmountIsTheSameInAnotherUnitOfMass() {
        Amount half = Amount.parse("0.5 mg").orElseThrow();
        assertTrue(half.isAsMuchAs(Amount.parse("500 micrograms").orElseThrow()));
        assertFalse(half.isAsMuchAs(Amount.parse("0.5 units").orElseThrow()));
        assertTrue(Amount.parse("2 puffs").isPresent());
        assertTrue(Amount.parse("puffs").isEmpty());
    }
}
