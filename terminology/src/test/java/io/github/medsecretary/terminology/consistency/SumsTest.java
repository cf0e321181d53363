package io.github.medsecretary.terminology.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts that do not add up, scores that are beyond their highest, and numbers that go the other way. */
class SumsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Adenocarcinoma, Gleason 3+4=8 in six cores. | 8",
                "Gleason 4 + 4 = 9. | 9",
                "Gleason score 8 (3+4). | 8",
                "Preparation: Boston score 3+3+2=9. | 9",
                "GCS 14 (E4 V5 M6). | 14",
                "His GCS was 13 (E3 V5 M6). | 13",
                "GCS E4V5M6 14/15. | 14",
                "Apgar 7 at 1 minute and 19 at 5 minutes. | 19",
                "The NPRS has fallen from 7/10 to 12/10. | 12",
                "The pain score fell from 2/10 to 6/10. | 6",
                "His weight has gone up from 26.0 to 24.2 kg. | 24.2",
                "Her ferritin has improved from 24 to 6 micrograms/L. | 6",
                "His HbA1c has improved from 54 to 71 mmol/mol. | 71",
                "Her eGFR has deteriorated from 32 to 41. | 41",
                "Morphine was reduced from 20 to 40 mg. | 40",
                "I have started donepezil 10 mg at night, to be increased to 5 mg. | 5"
            })
    void whatDoesNotAgreeIsAskedAbout(String letter, String place) {
        assertEquals(List.of(place), Ward.asks("number", letter, Ward.UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gleason 3+4=7, Gleason 4+3 = 7, Gleason 7 (3+4).",
                "Boston score 3+3+2=8. She is 28+4 weeks.",
                "GCS 15 (E4 V5 M6). GCS E4V5M6 15/15. GCS 11 (E3 VT M6).",
                "Apgar 7 at 1 minute and 9 at 5 minutes.",
                "The NPRS has fallen from 7/10 to 2/10. Seen from 7/10 to 12/10.",
                "Her ferritin has improved from 6 to 24. His CRP has improved from 88 to 4.",
                "Her mood has improved from 3 to 8. Her eGFR has worsened from 41 to 32.",
                "Amlodipine 10 mg and ramipril increased to 5 mg.",
                "Donepezil 5 mg at night, to be increased to 10 mg.",
                "Please titrate up from 25 mg. It went up from 1 in 10 to 1 in 5.",
                "Reduced from 40 mg daily to 20 mg twice daily."
            })
    void whatAgreesIsNot(String letter) {
        assertEquals(List.empty(), Ward.asks("number", letter, Ward.UNKNOWN));
    }
}
