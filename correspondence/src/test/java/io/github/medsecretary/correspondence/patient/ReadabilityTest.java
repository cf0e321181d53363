package io.github.medsecretary.correspondence.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.selection.Selection;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts that are known. */
class ReadabilityTest {

    @ParameterizedTest
    @CsvSource({
        "1, a I the you your she he knee blood heart breath through scan test scan's please aches",
        "1, changed stopped takes makes eyes years side used pain leaves tongue once straight",
        "2, clinic patient tablet kidney cancer surgeon people moment sometimes something trouble careful table",
        "2, wanted needed doses changes nurses headache vaccine fluid quiet useful safely movement thyroid question",
        "2, being going diet science every reduce",
        "3, medicine hospital serious period ramipril usual previous biopsy easier earlier idea area nausea oedema",
        "3, important appointment reaction vitamin apnoea dementia created",
        "4, experience operation medication diarrhoea evaluate cholesterol appropriate january information",
        "5, examination peritoneum immediately hypersensitive"
    })
    void syllablesAreCounted(int count, String words) {
        Seq<String> wrong = List.of(words.split(" "))
                .reject(each -> Syllables.of(each) == count)
                .map(each -> each + " " + Syllables.of(each));
        assertEquals(List.empty(), wrong);
    }

    @Test
    void wordsAndSentencesAreCounted() {
        assertEquals(new Readability(2, 9, 9, 0), Readability.of("You take 2.5 mg twice a day. It is"));
        assertEquals(new Readability(3, 11, 12, 0), Readability.of("I saw Dr. A. Lee.\nShe was well! Is it “better?”"));
        assertEquals(new Readability(0, 0, 0, 0), Readability.of(" - \n"));
        assertEquals(0, Readability.of("").grade());
    }

    // 0.39 × 6 + 11.8 × 6 / 6 − 15.59 and 0.39 × 3 + 11.8 × 9 / 3 − 15.59.
    @Test
    void theGradeIsThatOfTheFormula() {
        assertEquals(-1.45, Readability.of("The cat sat on the mat.").grade(), 1e-9);
        assertEquals(20.98, Readability.of("Hospital medicine appointments.").grade(), 1e-9);
    }

    @Test
    void placesOfSentencesAreThoseOfTheText() {
        assertEquals(
                List.of(Span.of(1, 15), Span.of(16, 27), Span.of(29, 32)),
                Sentences.of(" I saw Mr. Lee. Is he well? \nYes"));
    }

    @Test
    void hardSentencesAreListedWithWhy() {
        String easy = "You came to see me today.";
        String many =
                "You came to see me and I saw that you were well and you told me that you eat more now and sleep too.";
        String grave = "Immunosuppressive medication necessitates regular haematological monitoring appointments.";
        var content = Sample.content(List.of(Sample.text("f1", easy + " " + many + " " + grave)));
        var copy = PatientCopy.of(
                content,
                Selection.of(content, Sample.pt(), List.of(Sample.pt()), PolicySet.uk())
                        .disclosure());
        Seq<HardSentence> hard = HardSentence.in(copy, ReadingLimits.usual());
        assertEquals(List.of(many, grave), hard.map(HardSentence::words));
        assertEquals(
                List.of(List.of(HardSentence.Why.MANY_WORDS), List.of(HardSentence.Why.LONG_WORDS)),
                hard.map(HardSentence::why));
        assertFalse(hard.toString().contains("monitoring"));
    }
}
