package io.github.medsecretary.correspondence.dictation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @Test
    void theyEndAtAMarkBeforeWhiteSpace() {
        assertEquals(List.of("One.", "Two?", "Three!"), Sentences.of("One. Two?  Three!"));
        assertEquals(List.of("One.", "two"), Sentences.of("One. two"));
        assertEquals(List.of("Really?!", "Yes."), Sentences.of("Really?! Yes."));
    }

    @Test
    void theyEndWithTheirLine() {
        assertEquals(List.of("One", "Two"), Sentences.of("One\nTwo"));
        assertEquals(List.of("One.", "Two"), Sentences.of("One.\n\n \n Two \n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Take 1.2 g daily.",
                "Seen by Dr. Lee, Mr. Shah, Mrs. Field, Ms. Jones and Prof. Ng.",
                "She lives in St. Ives.",
                "Avoid nuts, e.g. almonds.",
                "Avoid drupes, i.e. stone fruit.",
                "See example.org for more"
            })
    void theyDoNotEndInTheMiddle(String one) {
        assertEquals(List.of(one), Sentences.of(one));
    }

    @Test
    void aWordThatEndsLikeATitleIsNone() {
        assertEquals(List.of("It was a hydr.", "Then"), Sentences.of("It was a hydr. Then"));
        assertEquals(List.of("He had a stest.", "Then"), Sentences.of("He had a stest. Then"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\t \r\n"})
    void nothingHasNone(String nothing) {
        assertEquals(List.empty(), Sentences.of(nothing));
    }

    @Test
    void theNextBeginsAfterTheWhiteSpace() {
        assertEquals(6, Sentences.end("One.  Two.", 0, 10));
        assertEquals(10, Sentences.end("One.  Two.", 6, 10));
        assertEquals(3, Sentences.end("One.  Two.", 0, 3));
        assertEquals(5, Sentences.end("One.  Two.", 0, 5));
    }

    @ParameterizedTest
    @CsvSource({"Asthma., Asthma", "Asthma, Asthma", "Why?, Why?", "Aspirin ., Aspirin", "., .", "1.2, 1.2"})
    void anItemHasNoFullStopUnlessItIsNothingElse(String sentence, String item) {
        assertEquals(item, Sentences.item(sentence));
    }
}
