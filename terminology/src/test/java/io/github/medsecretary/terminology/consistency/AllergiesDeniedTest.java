package io.github.medsecretary.terminology.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The patient is recorded as allergic to penicillin. */
class AllergiesDeniedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I started amoxicillin 500 mg. | amoxicillin",
                "She takes flucloxacillin. | flucloxacillin",
                "No known drug allergies. | No known drug allergies",
                "NKDA. | NKDA",
                "Please give co-amoxiclav. | co-amoxiclav",
                "We prescribed phenoxymethylpenicillin. | phenoxymethylpenicillin",
                "She was given Augmentin. | Augmentin",
                "She has no known allergies. | no known allergies",
                "Skin tests were negative. Amoxicillin was started. | Amoxicillin",
                "It was resistant to doxycycline. Amoxicillin was given. | Amoxicillin",
                "The blood tests were back and amoxicillin was given. | amoxicillin",
                "She was brought in and given amoxicillin. | amoxicillin",
                "She is allergic to aspirin and takes aspirin 75 mg daily. | aspirin",
                "She is allergic to macrolides, and is on clarithromycin. | clarithromycin",
                "Allergies: penicillin. Medicines: flucloxacillin 500 mg. | flucloxacillin"
            })
    void whatContradictsItselfIsAskedAbout(String letter, String place) {
        assertEquals(List.of(place), Ward.asks("allergy", letter, Ward.annField()));
    }

    @Test
    void theNextLabelIsNotOfTheAllergies() {
        assertEquals(
                List.of("amoxicillin"),
                Ward.asks(
                        "allergy",
                        "Allergies: penicillin (rash)\nDischarge medication: paracetamol, amoxicillin 500 mg.",
                        Ward.annField()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I started doxycycline.",
                "She is allergic to amoxicillin.",
                "Immediate hypersensitivity to amoxicillin, confirmed.",
                "She has amoxicillin sensitivity.",
                "Amoxicillin in 2019 brought on wheeze.",
                "Skin tests were positive to amoxicillin and benzylpenicillin.",
                "The culture grew enterococci susceptible to doxycycline and amoxicillin.",
                "Amoxicillin was stopped.",
                "No known allergies except penicillin.",
                "Avoid amoxicillin.",
                "She has a penicillin allergy.",
                "Her mother has no known allergies.",
                "Allergies: penicillin.",
                "She is not to have amoxicillin.",
                "Her husband takes amoxicillin for his chest.",
                "I saw her with her mother, who takes flucloxacillin.",
                "She is allergic to aspirin and codeine and was started on clopidogrel."
            })
    void whatMayBeRightIsNot(String letter) {
        assertEquals(List.empty(), Ward.asks("allergy", letter, Ward.annField()));
    }
}
