package io.github.medsecretary.terminology.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.document.PatientFacts;
import io.vavr.collection.List;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ages with what the patient does for a living, and two ages in one letter. */
class CallingAgesTest {

    // 44 years old.
    private static final DocumentContext BORN = DocumentContext.builder()
            .date(LocalDate.of(2030, 2, 12))
            .patient(PatientFacts.builder().birthDate(LocalDate.of(1985, 10, 2)).build())
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I reviewed this 54-year-old builder. | 54",
                "I reviewed this 45-year-old builder. | 45",
                "Thank you for referring this 45-year-old nurse. | 45",
                "I saw this 43 year old retired police officer. | 43",
                "This 45-year-old accountant is well. | 45",
                "This pleasant 45-year-old self-employed plumber is well. | 45",
                "This 45-year-old mechanic is well. | 45",
                "This 45-year-old chef from Leeds is well. | 45",
                "This 45-year-old right-handed solicitor is well. | 45",
            })
    void anAgeThatDoesNotFollowIsAskedAbout(String letter, String place) {
        assertEquals(List.of(place), Ward.asks("age", letter, BORN).map(each -> each.replaceFirst("-.*", "")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He is a 44-year-old man. He is 46 years old. | 46",
                "This 44-year-old builder has back pain. This 47-year-old man smokes. | 47",
                "He is a 44-year-old teacher. He is now 52. | 52",
            })
    void twoAgesInOneLetterAreAskedAbout(String letter, String place) {
        assertEquals(List.of(place), Ward.asks("age", letter, Ward.UNKNOWN).map(each -> each.replaceFirst("-.*", "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I reviewed this 44-year-old builder.",
                "This 44-year-old nurse is well.",
                "She has a 5-year-old pacemaker.",
                "This 12-year-old scar is well healed.",
                "The 30-year-old house is damp.",
                "Her 20-year-old nurse colleague came too.",
                "He was a 30-year-old soldier when it began.",
                "He shares a house with a 30-year-old plumber.",
                "He is a 44-year-old man. His son is 12 years old.",
                "He is a 44-year-old man. He was 40 years old when it began.",
                "He is a 44-year-old man. He is 46 kg.",
                "He is a 44-year-old builder. When he is 65 years old he will retire.",
            })
    void whatIsRightOrOfAnotherIsNot(String letter) {
        assertEquals(List.empty(), Ward.asks("age", letter, BORN));
        assertEquals(List.empty(), Ward.asks("age", letter, Ward.UNKNOWN));
    }
}
