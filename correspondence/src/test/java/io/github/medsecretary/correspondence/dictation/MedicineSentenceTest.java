package io.github.medsecretary.correspondence.dictation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.correspondence.content.Medicine;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MedicineSentenceTest {

    private static Medicine.Builder ramipril() {
        return Medicine.builder().name("Ramipril").dose("5 mg");
    }

    private static Medicine read(String sentence) {
        return MedicineSentence.read(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mg",
                "g",
                "micrograms",
                "microgram",
                "milligrams",
                "grams",
                "ml",
                "millilitres",
                "units",
                "puffs",
                "puff",
                "tablets",
                "tablet",
                "capsules",
                "capsule",
                "drops",
                "nanograms",
                "MG"
            })
    void theDoseIsANumberAndItsUnit(String unit) {
        Medicine medicine = read("Vitamin D 2 " + unit + " daily");
        assertEquals("Vitamin D", medicine.name());
        assertEquals(Optional.of("2 " + unit), medicine.dose());
        assertEquals(Optional.of("daily"), medicine.frequency());
    }

    @Test
    void aNumberMayHoldItsUnitOrHaveNone() {
        assertEquals(Optional.of("5mg"), read("Ramipril 5mg daily").dose());
        assertEquals(Optional.of("5"), read("Ramipril 5").dose());
        assertEquals(ramipril().build(), read("Ramipril 5 mg"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "orally",
                "oral",
                "by mouth",
                "intravenously",
                "subcutaneously",
                "intramuscularly",
                "inhaled",
                "rectally",
                "topically",
                "sublingually"
            })
    void theRouteIsToldByItsUsualWords(String route) {
        assertEquals(ramipril().route(route).frequency("daily").build(), read("Ramipril 5 mg " + route + ", daily"));
        assertEquals(ramipril().route(route).frequency("daily").build(), read("Ramipril 5 mg daily " + route));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "once a day",
                "once daily",
                "twice a day",
                "twice daily",
                "three times a day",
                "four times a day",
                "every other day",
                "once a week",
                "once weekly",
                "twice a week",
                "at night",
                "in the morning",
                "when required",
                "as required",
                "every night",
                "every morning",
                "daily",
                "weekly",
                "monthly"
            })
    void theFrequencyIsToldByItsUsualWords(String frequency) {
        assertEquals(ramipril().frequency(frequency).build(), read("Ramipril 5 mg " + frequency));
    }

    @ParameterizedTest
    @ValueSource(strings = {"started", "increased", "reduced", "stopped", "unchanged", "restarted", "continued", "new"})
    void theChangeIsToldByItsUsualWords(String change) {
        assertEquals(ramipril().change(change).build(), read("Ramipril 5 mg " + change));
        assertEquals(ramipril().change(change).build(), read("Ramipril 5 mg was " + change));
        assertEquals(ramipril().change(change).build(), read("Ramipril 5 mg has been " + change));
    }

    @Test
    void wordsInCapitalsAreTheSameWords() {
        assertEquals(
                ramipril()
                        .route("by mouth")
                        .frequency("at night")
                        .change("stopped")
                        .build(),
                read("Ramipril 5 mg By Mouth AT NIGHT Stopped"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reduced because of her cough | reduced | her cough",
                "reduced, due to a cough | reduced | a cough",
                "stopped owing to her cough | stopped | her cough",
                "started for gout | started | gout",
                "increased from 2.5 mg | increased | from 2.5 mg",
                "increased fortnightly | increased | fortnightly",
                "stopped because it was started by mistake | stopped | because it was started by mistake"
            })
    void whatFollowsTheChangeIsItsReason(String said, String change, String reason) {
        assertEquals(
                ramipril().change(change).reason(reason).frequency("daily").build(),
                read("Ramipril 5 mg daily " + said));
    }

    @Test
    void howOftenInTheReasonIsNotHowOftenNow() {
        Medicine methotrexate = read("Methotrexate 10 mg reduced because daily was too much");
        assertEquals(Optional.empty(), methotrexate.frequency());
        assertEquals(Optional.of("because daily was too much"), methotrexate.reason());
        assertEquals(
                ramipril().frequency("weekly").change("reduced").reason("daily").build(),
                read("Ramipril 5 mg weekly reduced daily"));
    }

    @Test
    void howItIsTakenMayFollowTheChange() {
        assertEquals(
                ramipril()
                        .route("orally")
                        .frequency("once a day")
                        .change("started")
                        .build(),
                read("Ramipril 5 mg started orally once a day"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aspirin",
                "75 mg of aspirin",
                "Vitamin B12 by injection",
                "Ramipril 5 mg, daily",
                "Ramipril 5 mg with food",
                "Ramipril 5 mg daily at night",
                "Ramipril 5 mg news new",
                "Ramipril 5 mg renewed",
                "Ramipril 5 mg temporally",
                "Aspirin 75 mg daily and clopidogrel 75 mg daily started",
                "Drops 5 mg İİİİ new",
                "."
            })
    void whatIsNotUnderstoodToTheLastWordStaysASentence(String sentence) {
        assertEquals(Medicine.builder().name(sentence).build(), read(sentence));
    }
}
