package io.github.medsecretary.terminology.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.person.AdministrativeGender;
import io.vavr.collection.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "He" in a letter about a woman. */
class PronounRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She is well. He has no pain. | He",
                "She came today. I examined him. | him",
                "She walks every day, but his knee is sore. | his",
                "Today he tells me that the pain is worse. | he",
                "He is well. He sleeps. He eats. | He",
                "She takes ramipril. She is well. He will come back in May. | He",
                "The scan was normal and he was told so. | he",
                "She lifts weights and hurt himself. | himself"
            })
    void whatContradictsItselfIsAskedAbout(String letter, String place) {
        assertEquals(List.of(place), Ward.asks("pronoun", letter, Ward.of(AdministrativeGender.FEMALE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She is well. Her husband says that he is worried.",
                "She came with her son. He is three.",
                "Dr Jones saw her and he agrees.",
                "She has a brother. He is well.",
                "She is non-binary. He and she are both used.",
                "“He is my rock”, she says.",
                "She will see the surgeon, who said that he would operate.",
                "She told her father, and he drove her here.",
                "She is well."
            })
    void whatMayBeRightIsNot(String letter) {
        assertEquals(List.empty(), Ward.asks("pronoun", letter, Ward.of(AdministrativeGender.FEMALE)));
    }
}
