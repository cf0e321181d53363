package io.github.medsecretary.terminology.review;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlikeNamesTest {

    @ParameterizedTest
    @CsvSource({
        "carbamazepine, carbimazole",
        "azithromycin, azathioprine",
        "olmesartan, olanzapine",
        "rifaximin, rivaroxaban",
        "Atenolol, atomoxetine",
        "nimodipine, amlodipine",
        "paroxetine, fluoxetine"
    })
    void namesThatAreTakenForEachOther(String one, String other) {
        assertTrue(AlikeNames.are(one, other));
        assertTrue(AlikeNames.are(other, one));
    }

    @ParameterizedTest
    @CsvSource({
        "warfarin, digoxin",
        "allopurinol, azathioprine",
        "aspirin, mometasone",
        "morphine, ondansetron",
        "amoxicillin, am",
        "insulin, insulin glargine"
    })
    void othersAreNot(String one, String other) {
        assertFalse(AlikeNames.are(one, other));
    }

    @Test
    void aBeginningIsThreeLetters() {
        assertTrue(AlikeNames.beginAlike("Lamisil", "lamotrigine"));
        assertFalse(AlikeNames.beginAlike("Zofran", "Zomorph"));
    }
}
