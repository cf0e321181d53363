package io.github.medsecretary.terminology.heard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

class CountingWordsTest {

    private static final Dictionary DICTIONARY = Dictionary.of(UkLexicons.layers());

    private static Seq<String> asked(String text) {
        ClinicalText letter = ClinicalText.of(text).get();
        return new CountingWords()
                .in(DICTIONARY.read(letter))
                .map(each -> letter.quote(each.place()) + ": " + each.twin() + " " + each.about());
    }

    @Test
    void aUnitAsksForANumber() {
        assertEquals(List.of("for: four months"), asked("I shall see her in for months' time."));
        assertEquals(List.of("to: two tablets"), asked("He may take to tablets up to four times a day."));
    }

    @Test
    void aStageOrTypeAsksForAFigure() {
        assertEquals(List.of("to: 2 type"), asked("She has type to diabetes."));
        assertEquals(List.of("free: 3 stage"), asked("He has stage free chronic kidney disease."));
    }

    @Test
    void sentencesThatGoOnAreLeftAlone() {
        assertEquals(
                List.empty(),
                asked("At this stage to consider surgery would be early. It is the type for which creams help."));
        assertEquals(List.empty(), asked("He was in hospital for weeks and used to take tablets for years."));
        assertEquals(List.empty(), asked("We need a stage to be certain. She has grade 2 disease, too."));
        assertEquals(List.empty(), asked("She can type for forty minutes, and we let her type for 40 more."));
        assertEquals(List.empty(), asked("To weeks of rest. We talked of the blood type to the nurse."));
    }
}
