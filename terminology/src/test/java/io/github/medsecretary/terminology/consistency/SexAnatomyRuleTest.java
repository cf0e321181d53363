package io.github.medsecretary.terminology.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.person.AdministrativeGender;
import io.vavr.collection.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A woman has no prostate. */
class SexAnatomyRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She was reviewed. The prostate was smooth. | prostate",
                "There is no testicular swelling. | testicular",
                "Past history: orchidectomy in 2004. | orchidectomy",
                "The foreskin looked well. | foreskin",
                "TURP was done in 2019. | TURP",
                "Mrs Field has epididymitis. | epididymitis",
                "Rectal examination: prostate not enlarged. | prostate",
                "She is known to have BPH. | BPH"
            })
    void whatContradictsItselfIsAskedAbout(String letter, String place) {
        assertEquals(List.of(place), Ward.asks("sex-anatomy", letter, Ward.of(AdministrativeGender.FEMALE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Her husband has had a prostatectomy.",
                "Her father died of prostate cancer.",
                "Family history: prostate cancer in a brother.",
                "The uterus is bulky.",
                "She is a trans woman. The prostate was smooth.",
                "Her partner has a varicocele.",
                "She had a hysterectomy.",
                "The baby boy has hypospadias.",
                "He was registered male at birth. The prostate is small.",
                "Her son has phimosis."
            })
    void whatMayBeRightIsNot(String letter) {
        assertEquals(List.empty(), Ward.asks("sex-anatomy", letter, Ward.of(AdministrativeGender.FEMALE)));
    }
}
