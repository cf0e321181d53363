package io.github.medsecretary.terminology.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** So many are announced, and others listed. */
class CountRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Three polyps were removed, one from the caecum and one from the rectum. | Three polyps",
                "He takes four medicines: ramipril, aspirin and bisoprolol. | four medicines",
                "Two polyps were found. All three polyps were benign. | three polyps",
                "Three polyps were seen. A 4 mm polyp in the caecum and a 6 mm polyp in the rectum were removed. | Three polyps",
                "There are two problems: asthma, eczema and gout. | two problems",
                "Three stones were seen: one in the kidney and one in the ureter. | Three stones",
                "Four nodules were found. Both nodules were benign. | Both nodules",
                "He has three conditions: asthma and gout. | three conditions"
            })
    void whatContradictsItselfIsAskedAbout(String letter, String place) {
        assertEquals(List.of(place), Ward.asks("count", letter, Ward.UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Three polyps were removed, one from the caecum, one from the sigmoid and one from the rectum.",
                "He takes three medicines: ramipril, aspirin and bisoprolol.",
                "Two polyps were found. Both polyps were benign.",
                "Three polyps were seen, the largest one in the caecum.",
                "He takes several medicines: ramipril and aspirin.",
                "Three polyps, one in the caecum and two in the rectum.",
                "At least three stones: one in the kidney and one in the ureter.",
                "There are two problems: salt and pepper.",
                "Four nodules were found. The other two nodules were not seen.",
                "Stage three lesions: one in each lung."
            })
    void whatMayBeRightIsNot(String letter) {
        assertEquals(List.empty(), Ward.asks("count", letter, Ward.UNKNOWN));
    }
}
