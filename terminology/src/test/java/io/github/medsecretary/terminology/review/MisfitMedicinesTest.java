package io.github.medsecretary.terminology.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A medicine for what it isn't given for, where one that begins alike is. */
class MisfitMedicinesTest {

    private static final Review REVIEW = Review.everyday(Dictionary.of(UkLexicons.layers()));

    private static Seq<Finding> lasa(String letter) {
        return REVIEW.check(ClinicalText.of(letter).get(), DocumentContext.unknown())
                .filter(each -> each.rule().label().equals("lasa"));
    }

    @Test
    void theOneThatIsGivenForItIsProposed() {
        Seq<Finding> found = lasa("Her Parkinson's disease is better on ropivacaine 2 mg.");
        assertEquals(1, found.size());
        assertTrue(found.head().suggestions().exists(each -> each.replacement().equals("ropinirole")));
    }

    @ParameterizedTest
    @CsvSource({
        "He has schizophrenia and takes olmesartan 10 mg at night., olanzapine",
        "He was anticoagulated with rifaximin 20 mg for his pulmonary embolism., rivaroxaban",
        "His ADHD is better since he takes atenolol 40 mg each morning., atomoxetine"
    })
    void oneThatBeginsDifferentlyIsProposedAsWell(String letter, String meant) {
        Seq<Finding> found = lasa(letter);
        assertEquals(1, found.size());
        assertTrue(found.head().suggestions().exists(each -> each.replacement().equals(meant)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Her Parkinson's disease is better on ropinirole 2 mg.",
                "Her Parkinson's disease is better on ropinirole and ropivacaine was given.",
                "Ropivacaine was stopped because of her Parkinson's disease.",
                "Her nerve block was with ropivacaine in spite of her Parkinson's disease.",
                "He takes olmesartan for his blood pressure, and has schizophrenia.",
                "For her nasal polyps she uses a spray; aspirin brought on her wheeze.",
                "Sickness was treated with Zofran and an analgesic given for his pain.",
                "She takes ropivacaine."
            })
    void whatMayBeMeantIsLeftAlone(String letter) {
        assertEquals(List.empty(), lasa(letter));
    }
}
