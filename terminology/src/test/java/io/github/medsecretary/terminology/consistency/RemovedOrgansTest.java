package io.github.medsecretary.terminology.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Adenoids, prostates, legs with their feet, and periods after a hysterectomy. */
class RemovedOrgansTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "His adenoids were removed in 2015. On examination the adenoids are enlarged. | adenoids",
                "He has had an adenoidectomy. The adenoids are enlarged. | adenoids",
                "He had an adenotonsillectomy as a child. The adenoids are swollen. | adenoids",
                "He had a radical prostatectomy in 2019. The prostate was smooth. | prostate",
                "He had a robotic prostatectomy in 2019. The prostate feels firm. | prostate",
                "He had a left below-knee amputation in 2021. The pulses in the left foot are palpable. | foot",
                "His left leg was amputated below the knee in 2021. The left foot was warm. | foot",
                "He had an amputation of the left leg in 2021. There is an ulcer of the left foot. | foot",
                "She had a hysterectomy in 2015. Her last period was two weeks ago. | last period",
                "She had a hysterectomy in 2015. LMP: 3 January 2030. | LMP",
                "She had a total hysterectomy in 2015. Her periods are regular. | periods are regular",
            })
    void whatIsDescribedAfterItWasTakenOutIsAskedAbout(String letter, String place) {
        assertEquals(List.of(place), Ward.asks("history", letter, Ward.UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "His tonsils were removed in 2015. The adenoids are enlarged.",
                "He is listed for adenoidectomy. The adenoids are enlarged.",
                "He had a transurethral prostatectomy in 2019. The prostate was smooth.",
                "He had a TURP in 2019. The prostate was smooth.",
                "He had a left below-knee amputation in 2021. The pulses in the right foot are palpable.",
                "His left leg was amputated in 2021. The right foot was warm.",
                "He had an amputation of the left great toe in 2021. The left foot was warm.",
                "He had amputation of the toes of the left foot in 2021. The left foot was warm.",
                "She had a hysterectomy in 2015. Her last period was before that, in 2014.",
                "She had a hysterectomy in 2015 and has had no periods since.",
                "She had a hysterectomy in 2015 for heavy periods.",
                "She had a hysterectomy in 2015. Her periods had been heavy.",
                "She had a hysterectomy in 2015. Her daughter's periods are regular.",
                "She is listed for hysterectomy. Her last period was two weeks ago.",
                "She had a hysterectomy in 2015. There were long periods of rest.",
            })
    void whatMayBeThereIsNot(String letter) {
        assertEquals(List.empty(), Ward.asks("history", letter, Ward.UNKNOWN));
    }
}
