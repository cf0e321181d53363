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
                "PHQ-9 37, GAD-7 12. | 37",
                "Her 4AT was 21 at discharge. | 21",
                "PI-RADS 7 on the right. | 7",
                "IPSS 41/35, quality of life 2. | 41",
                "ACE-III 171/100. | 171",
                "DAS28 was 49. | 49",
                "Seen at 29+8 weeks' gestation. | 29+8 weeks",
                "Seen at 92+2 weeks. | 92+2 weeks",
                "Scan at 29+9/40. | 29+9/40",
                "BP lying 148/82, standing 70/118. | 70/118",
                "Postural hypotension: lying 148/82, standing 70/118 with dizziness. | 70/118",
                "There was cancer in 14 of 3 nodes. | 14 of 3",
                "Seventeen of sixteen cores are involved. | Seventeen of sixteen",
                "She came for cycle 5 of 4. | 5 of 4",
                "Birth weight 19.8 kg. | 19.8 kg",
                "Estimated fetal weight 1,420 kg. | 1,420 kg",
                "Head circumference 41.5 mm. | 41.5 mm",
                "Height 117 mm. | 117 mm",
                "Mouth opening was 42 cm. | 42 cm",
                "QTc 4.28 ms. | 4.28 ms",
                "Temperature 83.6 °C. | 83.6",
                "ABPI on the right 58. | 58",
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
                "PHQ-9 on 24 March 12. GAD-7 21/21.",
                "CHA2DS2-VASc 3, CURB-65 score of 3, 4AT 12/12, EDSS 6.5.",
                "Seen at 29+6 weeks' gestation, 36+0/40 at delivery. Walks 50+ yards in 3 weeks.",
                "BP lying 148/82, standing 118/70. Visual acuity 6/9, 6/24.",
                "There was cancer in 3 of 14 nodes (3/14), fraction 15 of 15.",
                "Birth weight 3.42 kg, head circumference 34.5 cm, height 1.78 m, weight 3,420 g.",
                "Placental weight 610 g, mouth opening 42 mm, QTc 428 ms, QTc 0.43 s.",
                "Temperature 38.6 °C. Temperature 98.6 F.",
                "Uterus 12.4 x 7.8 x 8.1 cm with a 5.6 cm fibroid; endometrial thickness 8 mm.",
                "An 8 mm nodule measured 0.8 cm.",
                "Hb 12.1 g/dL, creatinine 88 µmol/L, HbA1c 7.2 %, glucose 5.4 mmol/L, albumin 38 g/L.",
                "Haemoglobin 118-130 g/L, calcium 2.4 mmol/L, bilirubin < 5 µmol/L."
            })
    void whatMayBeRightIsNot(String letter) {
        assertEquals(List.empty(), Ward.asks("number", letter, Ward.UNKNOWN));
    }
}
