package io.github.medsecretary.terminology.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.person.AdministrativeGender;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;
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
                "She lifts weights and hurt himself. | himself",
                "He will see Dr Jones in May. | He",
                "Her husband came. She told me of the pain. He has no cough. | He",
                "She saw Dr Jones. The patient had a scan. He is sore. | He",
                "This pleasant gentleman attended. She is well. | gentleman",
                "An 88-year-old man with a cough. She is well. | man",
                "Her mother had gout. He has no pain. | He",
                "I saw this 71-year-old retired lorry driver today. He is well. She eats. | He",
                "A 37-year-old teaching assistant came. He has had a cough. She eats. | He",
                "HER KNEE IS SORE. HE LIMPS. | HE"
            })
    void whatContradictsItselfIsAskedAbout(String letter, String place) {
        assertEquals(List.of(place), Ward.asks("pronoun", letter, Ward.of(AdministrativeGender.FEMALE)));
    }

    @Test
    void oneOfSeveralIsLessSureThanOneThatStandsAlone() {
        var woman = Ward.of(AdministrativeGender.FEMALE);
        double alone =
                Ward.findings("She is well. He has no pain.", woman).head().confidence();
        double several = Ward.findings("She is well. He has no pain. She walks. His knee is sore.", woman)
                .head()
                .confidence();
        assertTrue(several < alone, several + " " + alone);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He is a happy girl. | girl",
                "I saw this 44-year-old man. She is well. She eats. Her knee is sore. | man",
                "She was a fit young boy until then. | boy"
            })
    void aWordForTheSexIsComparedWithThePronouns(String letter, String place) {
        assertEquals(List.of(place), Ward.asks("pronoun", letter, Ward.UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She is a busy woman. He is a man of few words.",
                "I saw this 44-year-old man. She is his wife.",
                "She was seen with a 30-year-old man."
            })
    void aWordForTheSexMayBeRight(String letter) {
        assertEquals(List.empty(), Ward.asks("pronoun", letter, Ward.UNKNOWN));
    }

    @Test
    void thePatientsNameComesBackToThePatient() {
        assertEquals(
                List.of("him"),
                Ward.asks("pronoun", "She came with her husband. Mrs Field said that it hurts him.", Ward.annField()));
    }

    @Test
    void oneIntroductionIsWorthSeveralPronouns() {
        assertEquals(
                List.of("He"), Ward.asks("pronoun", "A 60-year-old woman. She is well. He has no pain.", Ward.UNKNOWN));
        assertEquals(List.empty(), Ward.asks("pronoun", "She is well. He has no pain.", Ward.UNKNOWN));
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
                "Power is 4/5 in HF and HE.",
                "The tumour was HER2 negative; the oestrogen receptor was positive.",
                "A chaperone should be offered to him/her.",
                "She saw the rheumatologist, and he started methotrexate.",
                "Her husband came. She was well. He has a cough. He has a cold.",
                "She is well."
            })
    void whatMayBeRightIsNot(String letter) {
        assertEquals(List.empty(), Ward.asks("pronoun", letter, Ward.of(AdministrativeGender.FEMALE)));
    }
}
