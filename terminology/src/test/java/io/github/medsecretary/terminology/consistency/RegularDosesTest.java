package io.github.medsecretary.terminology.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** More than is given each day, more often than it is given, and at other intervals. */
class RegularDosesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He takes clopidogrel 750 mg once daily. | 750 mg",
                "I have started ferrous sulfate 2 g once daily. | 2 g",
                "Carvedilol 62.5 mg twice daily. | 62.5 mg",
                "No heart disease and takes only tamsulosin 400 micrograms three times daily. | three times daily",
                "Continue latanoprost, one drop to both eyes four times a day. | four times a day",
                "Amlodipine 5 mg once weekly. | once weekly",
                "He takes lisinopril 10 mg three times a week. | three times a week",
                "Doxycycline 100 mg twice weekly for seven days. | twice weekly",
                "Ferrous fumarate 210 mg once monthly. | once monthly",
                "Alendronic acid 70 mg once daily. | once daily",
                "Denosumab 60 mg daily. | daily",
                "Metformin 1 mg twice daily. | 1 mg",
                "Gabapentin 3 mg three times daily. | 3 mg"
            })
    void whatIsNotGivenSoIsAskedAbout(String letter, String place) {
        assertEquals(List.of(place), Ward.asks("unit", letter, Ward.UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He was given clopidogrel 600 mg before the stent and takes clopidogrel 75 mg once daily.",
                "Ferrous sulfate 200 mg on alternate days.",
                "Azithromycin 250 mg three times a week.",
                "Reduce prednisolone by 5 mg every week. Reducing amitriptyline 10 mg weekly.",
                "Lamotrigine 25 mg daily, increased by 25 mg every two weeks.",
                "Paracetamol 1 g six hourly. Naproxen 250 mg three times daily.",
                "Amlodipine 5 mg and weekly blood pressure checks.",
                "Alendronic acid 10 mg daily or 70 mg once weekly.",
                "Adalimumab 40 mg every two weeks. Denosumab 120 mg every four weeks.",
                "Metformin 500 mg twice daily. Gabapentin 100 mg three times daily. Amoxicillin 125 mg three times a day.",
                "She should not take methotrexate 15 mg once daily."
            })
    void whatIsGivenSoIsNot(String letter) {
        assertEquals(List.empty(), Ward.asks("unit", letter, Ward.UNKNOWN));
    }
}
