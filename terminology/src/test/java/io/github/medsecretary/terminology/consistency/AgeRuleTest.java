package io.github.medsecretary.terminology.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The patient was born on 2 April 1961 and is seen on 4 January 2030. */
class AgeRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "This 86-year-old woman was seen. | 86",
                "I saw this 58 year old lady. | 58",
                "She is a 78-year-old retired teacher. | 78",
                "She is 62 years old. | 62",
                "This lady, aged 86, came today. | 86",
                "A pleasant 67-year-old woman came. | 67",
                "Mrs Field is 48 years of age. | 48",
                "The patient is a 6-year-old girl. | 6"
            })
    void whatContradictsItselfIsAskedAbout(String letter, String place) {
        assertEquals(List.of(place), Ward.asks("age", letter, Ward.annField()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This 68-year-old woman was seen.",
                "She had measles when she was 8 years old.",
                "Her 40-year-old daughter came with her.",
                "She was diagnosed at the age of 30 years.",
                "Her mother died aged 86.",
                "She has smoked since she was 17 years old.",
                "Her son has a 3-year-old dog.",
                "Over 70 years old is the limit.",
                "She is 67 years old."
            })
    void whatMayBeRightIsNot(String letter) {
        assertEquals(List.empty(), Ward.asks("age", letter, Ward.annField()));
    }
}
