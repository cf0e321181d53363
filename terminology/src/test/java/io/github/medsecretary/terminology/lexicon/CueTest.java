package io.github.medsecretary.terminology.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CueTest {

    @ParameterizedTest
    @CsvSource({
        "a:0.01, 1",
        "a:0.1, 10",
        "a:0.10, 10",
        "a:1, 100",
        "a:1.0, 100",
        "a:1.00, 100",
        "a:9.99, 999",
        "a:10, 1000",
        "a:10.00, 1000",
        "a:2.05, 205",
        "a:007, 700"
    })
    void aWeightIsReadInHundredths(String printed, int weight) {
        Cue cue = Cue.parse(printed).get();
        assertEquals("a", cue.phrase());
        assertEquals(weight, cue.weight());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:0", "a:0.00", "a:.5", "a:1.", "a:1.234", "a:1.2.3", "a:-1", "a:1e1", "a:x"})
    void whatIsNoWeightBelongsToThePhrase(String printed) {
        assertEquals(printed, Cue.parse(printed).get().phrase());
        assertEquals(100, Cue.parse(printed).get().weight());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:10.01", "a:11", "a:1000", "a:1001", "a:99999999999"})
    void noCueWeighsMoreThanTen(String printed) {
        assertTrue(Cue.parse(printed).isEmpty(), printed);
    }

    @ParameterizedTest
    @CsvSource({"colonoscop*, true", "of the colonoscop*, true", "ab*, true", "a*, false", "*ab, false", "a*b, false"})
    void aStarStandsAtTheEndOfAtLeastTwoLetters(String phrase, boolean isCue) {
        assertEquals(isCue, Cue.parse(phrase).isDefined());
    }

    @Test
    void aStarIsNoWordByItself() {
        assertTrue(Cue.parse("colon *").isEmpty());
        assertTrue(Cue.parse("ab**").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " a", "a ", "a  b", "A", "aB", "É", "<", ">", "< a", ":1", "<:2"})
    void aPhraseIsLowerCaseWithSingleBlanksInside(String printed) {
        assertTrue(Cue.parse(printed).isEmpty(), printed);
    }

    @ParameterizedTest
    @CsvSource({
        "<[modal], true",
        ">[possessive] gp, true",
        "<[be]:1.5, true",
        "<[noun], false",
        "<[], false",
        "<[modal, false",
        "<[Modal], false",
        "[modal], false",
        "very [adjective], false"
    })
    void aKindOfWordIsOneThatIsKnownAndStandsBeside(String printed, boolean isCue) {
        assertEquals(isCue, Cue.parse(printed).isDefined());
        Cue.parse(printed).forEach(cue -> assertEquals(printed, cue.printed()));
    }

    @ParameterizedTest
    @EnumSource(Cue.Place.class)
    void everyPlaceIsPrintedAndReadBack(Cue.Place place) {
        for (int weight : new int[] {1, 9, 10, 99, 100, 101, 250, 300, 1000}) {
            var cue = new Cue(place, "terminal ile*", weight);
            assertEquals(cue, Cue.parse(cue.printed()).get());
        }
    }

    @ParameterizedTest
    @CsvSource({"a:1, a", "a:1.00, a", "a:2.50, a:2.5", "a:10.0, a:10", "<a:0.30, <a:0.3", ">a:1, >a", "a:05:1, a:05:1"
    })
    void theShortestTextIsPrinted(String written, String printed) {
        assertEquals(printed, Cue.parse(written).get().printed());
    }

    @Test
    void aPhraseThatEndsLikeAWeightKeepsItsOwnWeightVisible() {
        var ratio = new Cue(Cue.Place.NEAR, "1:2", 100);
        assertEquals("1:2:1", ratio.printed());
        assertEquals(ratio, Cue.parse("1:2:1").get());
    }

    @Test
    void aWrongCueIsAProgrammingErrorThatQuotesNothing() {
        for (int weight : new int[] {-1, 0, 1001}) {
            assertThrows(IllegalArgumentException.class, () -> new Cue(Cue.Place.NEAR, "a", weight));
        }
        var error = assertThrows(IllegalArgumentException.class, () -> new Cue(Cue.Place.NEAR, "Secret", 1));
        assertEquals("not a cue", error.getMessage());
    }
}
