package io.github.medsecretary.terminology.reading;

import static io.github.medsecretary.terminology.lexicon.Lexicons.base;
import static io.github.medsecretary.terminology.lexicon.Lexicons.drug;
import static io.github.medsecretary.terminology.lexicon.Lexicons.homonym;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.Cue;
import io.github.medsecretary.terminology.lexicon.Drug;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is heard around the word "iron sucrose". */
class ContextTest {

    private static Context around(String text, String... known) {
        var dictionary = Dictionary.of(base(drug("iron sucrose", "x"), homonym("s", "iron", String.join("|", known))));
        Reading reading = dictionary.read(ClinicalText.of(text).get());
        return reading.around(reading.mentions(Drug.class).head());
    }

    private static Cue near(String phrase, int weight) {
        return new Cue(Cue.Place.NEAR, phrase, weight);
    }

    private static Cue before(String phrase) {
        return new Cue(Cue.Place.BEFORE, phrase, 100);
    }

    private static Cue after(String phrase) {
        return new Cue(Cue.Place.AFTER, phrase, 100);
    }

    private static double weigh(String text, Cue... cues) {
        return around(text).weigh(CueSet.of(List.of(cues)));
    }

    private static Seq<String> evidence(String text, Cue... cues) {
        return around(text).evidence(CueSet.of(List.of(cues)));
    }

    @Test
    void weightsAddUpInNaturalLogOdds() {
        String text = "Severe anaemia, oral iron sucrose today.";
        assertEquals(0.0, weigh(text));
        assertEquals(2.5, weigh(text, near("anaemia", 250)));
        assertEquals(5.0, weigh(text, near("anaemia", 250), near("severe", 150), before("oral"), near("absent", 900)));
        assertEquals(0.01, weigh(text, near("oral", 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "oral, 1",
        "needs oral, 1",
        "she needs oral, 1",
        "needs, 0",
        "oral iron, 0",
        "x she needs oral, 0",
        "ora*, 1"
    })
    void whatStandsBeforeIsItsImmediateNeighbour(String phrase, double weight) {
        assertEquals(weight, weigh("She needs oral iron sucrose today.", before(phrase)));
    }

    @ParameterizedTest
    @CsvSource({"today, 1", "today at, 1", "today at home, 1", "at, 0", "sucrose, 0", "today at home now, 0", "tod*, 1"
    })
    void whatStandsAfterIsItsImmediateNeighbour(String phrase, double weight) {
        assertEquals(weight, weigh("iron sucrose today at home", after(phrase)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oral, iron sucrose",
                "oral. iron sucrose",
                "oral (iron sucrose)",
                "oral\n\niron sucrose",
                "oral: iron sucrose"
            })
    void aMarkPartsNeighboursButNotWhatIsNear(String text) {
        assertEquals(0, weigh(text, before("oral")));
        assertEquals(1, weigh(text, near("oral", 100)));
    }

    @ParameterizedTest
    @CsvSource({
        "She needs oral, [pronoun] [verb] oral, 0",
        "We give oral, [pronoun] [verb] oral, 1",
        "We give, we [verb], 1"
    })
    void aKindOfWordStandsForAnyOfThem(String text, String phrase, double weight) {
        assertEquals(weight, weigh(text + " iron sucrose", before(phrase)));
    }

    @Test
    void whatAKindOfWordWasFoundInIsTold() {
        assertEquals(List.of("we give"), evidence("We give iron sucrose.", before("[pronoun] [verb]")));
    }

    @Test
    void aNeighbourAtTheVeryStartOrEndIsHeard() {
        assertEquals(1, weigh("oral iron sucrose", before("oral")));
        assertEquals(1, weigh("iron sucrose orally", after("orally")));
        assertEquals(0, weigh("iron sucrose", before("oral"), after("oral")));
    }

    @ParameterizedTest
    @CsvSource({"13, 1", "14, 1", "15, 0", "16, 0"})
    void nearMeansWithinFifteenWordsOnEitherSide(int between, double weight) {
        String words = "x ".repeat(between);
        assertEquals(weight, weigh("anaemia " + words + "iron sucrose", near("anaemia", 100)));
        assertEquals(weight, weigh("iron sucrose " + words + "anaemia", near("anaemia", 100)));
    }

    @Test
    void marksDoNotCountAsWords() {
        String words = "x, x. ".repeat(7);
        assertEquals(1, weigh("anaemia; " + words + "iron sucrose", near("anaemia", 100)));
        assertEquals(1, weigh("iron sucrose: " + words + "anaemia", near("anaemia", 100)));
    }

    @Test
    void aPhraseMustStandWholeOnOneSide() {
        assertEquals(1, weigh("low blood count: iron sucrose", near("blood count", 100)));
        assertEquals(1, weigh("low blood, count: iron sucrose", near("blood count", 100)));
        assertEquals(0, weigh("low blood iron sucrose count", near("blood count", 100)));
        assertEquals(0, weigh("count blood iron sucrose", near("blood count", 100)));
        assertEquals(0, weigh("blood " + "x ".repeat(13) + "count iron sucrose", near("blood count", 100)));
    }

    @Test
    void aPhraseMayBeginAfreshInsideItself() {
        assertEquals(1, weigh("very very low iron sucrose", near("very low", 100)));
        assertEquals(1, weigh("iron sucrose very very low", near("very low", 100)));
    }

    @Test
    void theWordItselfIsNotItsOwnContext() {
        assertEquals(0, weigh("iron sucrose", near("iron", 100), near("sucrose", 100), near("iron sucrose", 100)));
        assertEquals(1, weigh("iron sucrose iron", near("iron", 100)));
    }

    @Test
    void aCueIsHeardOnceHoweverOftenItIsThere() {
        assertEquals(1, weigh("oral oral oral iron sucrose oral", near("oral", 100)));
    }

    @Test
    void capitalsAndTypographicSignsAreHeardAlike() {
        assertEquals(1, weigh("ORAL iron sucrose", before("oral")));
        assertEquals(1, weigh("Crohn's iron sucrose", near("crohn\u2019s", 100)));
        assertEquals(1, weigh("Crohn\u2019s iron sucrose", near("crohn's", 100)));
    }

    @ParameterizedTest
    @CsvSource({"anaemia, 1", "anaemic, 1", "anaem, 1", "anae, 0", "hypoanaemia, 0"})
    void aStarStandsForAnyEndingEvenNone(String word, double weight) {
        assertEquals(weight, weigh(word + " iron sucrose", near("anaem*", 100)));
    }

    @Test
    void aStarredCompoundIsHeardWhole() {
        Context context = around("an x-ray before iron sucrose", "x-ra*", "x-ray*");
        assertEquals(1, context.weigh(CueSet.of(List.of(near("x-ray*", 100)))));
        assertEquals(List.of("x-ray"), context.evidence(CueSet.of(List.of(near("x-ray*", 100)))));
    }

    @Test
    void evidenceIsTheWeightiestFirstThenByPhrase() {
        assertEquals(
                List.of("today", "oral", "severe"),
                evidence(
                        "Severe: oral iron sucrose today.",
                        near("severe", 100),
                        near("today", 300),
                        near("oral", 100)));
    }

    @Test
    void evidenceNamesTheWordThatWasHeardNotItsStem() {
        assertEquals(List.of("anaemia"), evidence("anaemia: iron sucrose", near("anaem*", 100)));
        assertEquals(List.of("severe anaemia"), evidence("severe anaemia: iron sucrose", near("severe anaem*", 100)));
    }

    @Test
    void evidenceNamesTheNeighbourNotItsNamesakeElsewhere() {
        assertEquals(List.of("anaemia"), evidence("Anaemic man. Known anaemia iron sucrose", before("anaem*")));
        assertEquals(List.of("anaemia"), evidence("Anaemic man, iron sucrose anaemia", after("anaem*")));
        assertEquals(
                List.of("severe anaemia"),
                evidence("Anaemic man. Severe anaemia iron sucrose", before("severe anaem*")));
    }

    @Test
    void oneWordHeardByTwoCuesIsNamedOnce() {
        assertEquals(List.of("anaemia"), evidence("anaemia iron sucrose", near("anaem*", 100), before("anaem*")));
    }

    @Test
    void whatIsAbsentIsNoEvidence() {
        assertEquals(List.empty(), evidence("iron sucrose", near("oral", 100), before("oral"), after("oral")));
    }
}
