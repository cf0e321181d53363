package io.github.medsecretary.terminology.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An organ that was taken out. */
class HistoryRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He had a cholecystectomy in 2009. The gallbladder is normal. | gallbladder",
                "Previous hysterectomy. The uterus is bulky. | uterus",
                "Past history: splenectomy. The spleen is of normal size. | spleen",
                "She underwent an appendicectomy in 1998. CT: the appendix is unremarkable. | appendix",
                "Status post left nephrectomy. The left kidney is normal. | kidney",
                "Tonsillectomy as a child, previously. The tonsils are enlarged. | tonsils",
                "He had a total thyroidectomy ten years ago. The thyroid is enlarged. | thyroid",
                "Previous right mastectomy. The right breast is normal. | breast"
            })
    void whatContradictsItselfIsAskedAbout(String letter, String place) {
        assertEquals(List.of(place), Ward.asks("history", letter, Ward.UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He had a cholecystectomy in 2009. The gallbladder is absent.",
                "We will do a cholecystectomy. The gallbladder is thickened.",
                "Previous left nephrectomy. The right kidney is normal.",
                "No previous hysterectomy. The uterus is normal.",
                "Her mother had a hysterectomy years ago. The uterus is normal.",
                "Previous hysterectomy. The ovaries are normal.",
                "Previous partial splenectomy. The spleen is small and normal.",
                "Previous cholecystectomy. The gallbladder fossa is normal.",
                "She had a laparoscopic cholecystectomy on 3 April 2030. The gallbladder was inflamed.",
                "The gallbladder is normal."
            })
    void whatMayBeRightIsNot(String letter) {
        assertEquals(List.empty(), Ward.asks("history", letter, Ward.UNKNOWN));
    }

    @Test
    void anOperationOfAnEarlierYearIsPastWhateverItsDay() {
        assertEquals(
                List.of("gallbladder"),
                Ward.asks(
                        "history",
                        "She had a cholecystectomy on 3 April 2025. The gallbladder is normal.",
                        Ward.annField()));
    }
}
