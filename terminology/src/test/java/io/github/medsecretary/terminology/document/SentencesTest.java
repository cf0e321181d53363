package io.github.medsecretary.terminology.document;

import static io.github.medsecretary.terminology.document.Letters.sentences;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Seen by Dr. Shah|He is well.",
                "Seen with Dr. A. B. Shah today.|He is well.",
                "He takes paracetamol 1 g q.d.s. for pain.|He is well.",
                "He takes paracetamol 1 g q.d.s.|Ramipril was stopped.",
                "Take 3.5 mg, e.g. Monday.|Stop.",
                "Ramipril vs. Losartan was discussed.|Stop.",
                "Vaccinated against hepatitis B.|Later well.",
                "At 9 a.m. 40 mg were given.|He is well.",
                "See fig. 3 and ref. 12.|He is well.",
                "He asked: “Is it MS?”|I said no.",
                "(He is well.)|Good!|Really?|Yes...",
                "1. Asthma.|2. Eczema.",
                "No fever.|Plan: rest.",
                "He weighs 42.|She weighs 50.",
                "the abd. was soft.|It was not.",
                "the abdomen was soft.|it was not."
            })
    void aSentenceEndsWhereAClinicianEndsIt(String sentences) {
        List<String> wanted = List.of(sentences.replace("Shah|He", "Shah He").split("\\|", -1));
        assertEquals(wanted, sentences(wanted.mkString(" ")));
    }

    @Test
    void transcribedNotesPartSentencesByACommaAfterTheFullStop() {
        assertEquals(
                List.of("He has asthma.,", "PAST MEDICAL HISTORY: , None.,", "PLAN: Rest."),
                sentences("He has asthma.,PAST MEDICAL HISTORY: , None.,PLAN: Rest."));
    }

    @Test
    void aWrappedLineGoesOn() {
        String wrapped = """
                Thank you for asking me to see this gentleman, whom I met with his
                Portuguese wife. He is well and takes no medicines at all apart from
                the ramipril that you know of.""";
        assertEquals(2, sentences(wrapped).size());
    }

    @Test
    void linesThatWereNotFullAreSentencesOfTheirOwn() {
        assertEquals(
                List.of("Diagnoses:", "COPD", "Chronic pain", "4 falls", "of late"),
                sentences("Diagnoses:\nCOPD\nChronic pain\n4 falls\n\nof late"));
        assertEquals(List.of("Chronic\npain", "Asthma"), sentences("Chronic\npain\nAsthma"));
    }

    @Test
    void itemsRowsAndHeadingsBeginOne() {
        assertEquals(
                List.of("- mild asthma", "- eczema on\nboth arms", "Hb\t120", "na\t140", "Plan", "rest"),
                sentences("- mild asthma\n- eczema on\nboth arms\nHb\t120\nna\t140\nPlan\nrest"));
    }

    @Test
    void theFirstWordOfASentenceIsKnown() {
        var letter = Letters.letter("He is well. “COPD” is mild.\n1. AF is old. Plan: MS clinic.");
        assertTrue(letter.opensSentence(0));
        assertTrue(letter.opensSentence(letter.text().value().indexOf("COPD")));
        assertTrue(letter.opensSentence(letter.text().value().indexOf("AF")));
        assertFalse(letter.opensSentence(letter.text().value().indexOf("MS")));
        assertFalse(letter.opensSentence(letter.text().value().indexOf("is well")));
    }
}
