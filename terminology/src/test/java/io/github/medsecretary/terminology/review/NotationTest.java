package io.github.medsecretary.terminology.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers with units, and where a sentence speaks of medicines. */
class NotationTest {

    private static final Dictionary DICTIONARY = Dictionary.of(UkLexicons.layers());
    private static final Review REVIEW = Review.everyday(DICTIONARY);

    private static Reading read(String text) {
        return DICTIONARY.read(ClinicalText.of(text).get());
    }

    private static Seq<String> found(String text) {
        Seq<Finding> findings = REVIEW.check(ClinicalText.of(text).get(), DocumentContext.unknown());
        return findings.filter(each -> each.rule().equals(ReviewRules.ERROR_PRONE)
                        || each.rule().equals(ReviewRules.DOSE_NOTATION))
                .map(each -> text.substring(
                                each.span().get().start(), each.span().get().end()) + " -> "
                        + each.suggestions().head().replacement());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Insulin 10U | 10U -> 10 units",
                "Insulin 10 U at night | 10 U -> 10 units",
                "Insulin 10  U at night | 10  U -> 10 units",
                "Insulin (10U) | 10U -> 10 units",
                "Insulin 8u/day | 8u -> 8 units",
                "Digoxin 62.5mcg | 62.5mcg -> 62.5 micrograms",
                "Digoxin 62.5 mcg. | 62.5 mcg -> 62.5 micrograms",
                "Digoxin 62.5 MCG daily | 62.5 MCG -> 62.5 micrograms",
                "Digoxin 125 µg daily | 125 µg -> 125 micrograms",
                "Ramipril 10.0mg daily | 10.0mg -> 10 mg",
                "Ramipril 5.00 mg daily | 5.00 mg -> 5 mg",
                "Digoxin .25mg daily | .25mg -> 0.25 mg",
                "Digoxin (.25 mg) daily | .25 mg -> 0.25 mg",
                "Morphine 5 cc daily | 5 cc -> 5 ml",
                "Ramipril 5 mgs daily | 5 mgs -> 5 mg"
            })
    void aNumberWithItsUnitIsFoundWhole(String text, String finding) {
        assertTrue(found(text).contains(finding), found(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Insulin 10 units",
                "Insulin 10Units",
                "Insulin A10U",
                "Insulin 10Ux",
                "Vancomycin 15 mcg/ml level",
                "Ramipril 5.05 mg daily",
                "Ramipril 15.01mg daily",
                "Ramipril 5. 0 mg",
                "Digoxin 1.25 mg daily",
                "Digoxin 3..25 mg",
                "Digoxin x.25 mg",
                "Ramipril 10 mg daily",
                "Vitamin B12",
                "Ramipril 5\nmcg",
                "The lesion was 10.0 mg on the scale",
                "Serum level 5.0 mg today in clinic room"
            })
    void otherNumbersAreLeftAlone(String text) {
        assertEquals(List.empty(), found(text));
    }

    @Test
    void theLongestExpressionCounts() {
        assertEquals(1, found("Ramipril 5.0 mg daily.").size());
        assertEquals(
                List.of("5.0 mg -> 5 mg", "10U -> 10 units"),
                found("Ramipril 5.0 mg daily and insulin 10U.").sorted().reverse());
    }

    private static boolean covers(String text, String word) {
        Reading reading = read(text);
        return new MedicationScope(reading).covers(index(reading.words(), word));
    }

    private static int index(Words words, String word) {
        for (int i = 0; i < words.count(); i++) {
            if (words.folded(i).equals(word)) {
                return i;
            }
        }
        throw new AssertionError(word);
    }

    @Test
    void aSentenceSpeaksOfMedicinesIfItNamesOneOrDosesSomething() {
        assertTrue(covers("She takes ramipril.", "she"));
        assertTrue(covers("Take 5 mg of xyz.", "xyz"));
        assertTrue(covers("5mg xyz daily", "xyz"));
        assertFalse(covers("The stone was 5 mg.", "stone"));
        assertFalse(covers("He walks daily.", "he"));
        assertFalse(covers("She takes ramipril. The stone was large.", "stone"));
        assertTrue(covers("The stone was large. She takes ramipril.", "ramipril"));
        assertFalse(covers("The stone was large. She takes ramipril.", "stone"));
        assertFalse(covers("Nothing. 5 mg xyz. Daily walks.", "xyz"));
        assertTrue(covers("Well. Take 5 mg xyz. Good.", "xyz"));
        assertFalse(covers("Well. Take 5 mg xyz. Good.", "good"));
    }

    @Test
    void aDoseIsANumberWithAUnit() {
        Reading reading = read("5 mg xyz 10mg abc 7 days mg");
        var scope = new MedicationScope(reading);
        assertTrue(scope.endsDose(1));
        assertTrue(scope.endsDose(3));
        for (int no : new int[] {-1, 0, 2, 4, 5, 6, 7, 8, 99}) {
            assertFalse(scope.endsDose(no), "word " + no);
        }
        assertTrue(scope.hasDoseBeside(2));
        assertTrue(scope.hasDoseBeside(4));
        assertTrue(scope.hasDoseBeside(5));
        assertFalse(scope.hasDoseBeside(7));
        assertFalse(scope.covers(99));
    }
}
