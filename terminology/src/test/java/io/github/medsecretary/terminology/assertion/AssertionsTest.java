package io.github.medsecretary.terminology.assertion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a letter says of the asthma that it names. */
class AssertionsTest {

    private static Reading read(String letter) {
        return Dictionary.of(Layers.empty()).read(ClinicalText.of(letter).get());
    }

    private static String said(String letter) {
        Reading reading = read(letter);
        int at = reading.words()
                .firstFrom(letter.toLowerCase(java.util.Locale.ROOT).indexOf("asthma"));
        Seq<Status> found =
                List.of(Status.values()).filter(each -> Assertions.of(reading).has(at, each));
        return found.mkString(" ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He has asthma. | ''",
                "He has no asthma. | NEGATED",
                "He denies eczema, hay fever or asthma. | NEGATED",
                "Asthma was ruled out. | NEGATED",
                "He has no eczema but asthma. | ''",
                "No eczema, he has asthma. | ''",
                "No change in his asthma. | ''",
                "He denied any recent changes in his asthma. | ''",
                "No eczema. He has asthma. | ''",
                "He had asthma as a child. | HISTORICAL",
                "Previous asthma. | HISTORICAL",
                "Asthma many years ago. | HISTORICAL",
                "His mother has asthma. | OTHER_PERSON",
                "There is a family history of asthma. | OTHER_PERSON",
                "If he has asthma, come back. | HYPOTHETICAL",
                "To exclude asthma we need a test. | HYPOTHETICAL",
                "Possible asthma. | UNCERTAIN",
                "Asthma is likely. | UNCERTAIN",
                "Without difficulty, asthma was shown. | ''"
            })
    void triggersTellTheStatusOfWhatStandsInTheirScope(String letter, String status) {
        assertEquals(status, said(letter));
    }

    @Test
    void aSectionOfTheFamilysHistoryIsTheFamilys() {
        Reading reading = read("FAMILY HISTORY:\nAsthma and eczema.\n\nPLAN:\nRest.");
        assertTrue(Assertions.of(reading).has(reading.words().firstFrom(18), Status.OTHER_PERSON));
    }

    @Test
    void aLongTextWithoutFullStopsIsReadInOneGo() {
        Reading reading = read("no asthma and ".repeat(30_000));
        assertTrue(Assertions.of(reading).has(1, Status.NEGATED));
    }
}
