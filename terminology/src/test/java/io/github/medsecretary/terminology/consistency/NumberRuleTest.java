package io.github.medsecretary.terminology.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that cannot be, or that words speak against. */
class NumberRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Blood pressure was 80/120. | 80/120",
                "BP 68/119 mmHg. | 68/119",
                "The ejection fraction was normal at 15%. | 15%",
                "Oxygen saturation was 197% on air. | 197%",
                "She was tachycardic at 54. | 54",
                "Potassium was normal at 7.2. | 7.2",
                "A 4 mm nodule was seen. The 4 cm nodule will be watched. | 4 cm",
                "Digoxin 125 micrograms daily. We continue digoxin 1.25 mg daily. | 1.25 mg",
                "GCS 17/15 on arrival. | 17",
                "She takes two (3) tablets. | 3",
                "He was apyrexial with a temperature of 39.4. | 39.4",
                "Temperature was 379. | 379",
                "Haemoglobin 12 g/L. | 12",
                "Creatinine 1.2 micromol/L. | 1.2",
                "HbA1c is 7.2 mmol/mol. | 7.2",
                "Haemoglobin was 300 g/L. | 300"
            })
    void whatContradictsItselfIsAskedAbout(String letter, String place) {
        assertEquals(List.of(place), Ward.asks("number", letter, Ward.UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Blood pressure was 120/80.",
                "A normal ejection fraction of 60%.",
                "Oxygen saturation was 97% on air.",
                "She was tachycardic at 124.",
                "FEV1 was 104% of predicted.",
                "A 4 mm nodule in the lung and a 4 cm mass in the liver.",
                "Digoxin 125 micrograms daily, later 250 micrograms.",
                "GCS 15/15.",
                "Urine sodium was low at 12.",
                "The target INR is 2.5.",
                "She takes two (2) tablets.",
                "Haemoglobin was normal at 131 g/L.",
                "The pulse was 72 and regular.",
                "Pain was 7/10.",
                "An 8 mm nodule measured 0.8 cm.",
                "Hb 12.1 g/dL, creatinine 88 µmol/L, HbA1c 7.2 %, glucose 5.4 mmol/L, albumin 38 g/L.",
                "Haemoglobin 118-130 g/L, calcium 2.4 mmol/L, bilirubin < 5 µmol/L."
            })
    void whatMayBeRightIsNot(String letter) {
        assertEquals(List.empty(), Ward.asks("number", letter, Ward.UNKNOWN));
    }
}
