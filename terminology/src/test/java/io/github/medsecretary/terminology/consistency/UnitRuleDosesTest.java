package io.github.medsecretary.terminology.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Doses, routes and frequencies that cannot be meant. */
class UnitRuleDosesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He takes methotrexate 10 mg daily. | daily",
                "Methotrexate 15 mg once daily for arthritis. | once daily",
                "Levothyroxine 100 mg daily. | 100 mg",
                "Apixaban 5 mg intravenously twice daily. | intravenously",
                "She was given vincristine 2 mg intrathecally. | intrathecally",
                "Enoxaparin 40 mg orally. | orally",
                "Adalimumab 40 mg daily. | daily",
                "Simvastatin 40 mg intramuscularly. | intramuscularly"
            })
    void whatContradictsItselfIsAskedAbout(String letter, String place) {
        assertEquals(List.of(place), Ward.asks("unit", letter, Ward.UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He takes methotrexate 10 mg once weekly.",
                "Methotrexate 15 mg weekly, folic acid 5 mg daily.",
                "Levothyroxine 100 micrograms daily.",
                "Apixaban 5 mg by mouth twice daily.",
                "Methotrexate must not be taken daily.",
                "Insulin as well as oral agents.",
                "Enoxaparin 40 mg subcutaneously.",
                "Methotrexate 12.5 mg daily on Mondays.",
                "Ramipril 5 mg daily."
            })
    void whatMayBeRightIsNot(String letter) {
        assertEquals(List.empty(), Ward.asks("unit", letter, Ward.UNKNOWN));
    }
}
