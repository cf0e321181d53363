package io.github.medsecretary.terminology.document;

import static io.github.medsecretary.terminology.document.Letters.letter;
import static io.github.medsecretary.terminology.document.Letters.quotes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.text.Span;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Diagnosis: COPD | Diagnosis: | diagnoses",
                "PMH: asthma | PMH: | history",
                "He is well. O/E: normal | O/E: | examination-findings",
                "Past medical history: none | Past medical history: | history",
                "1. Diagnosis: COPD | Diagnosis: | diagnoses",
                "He sleeps.,SOCIAL HISTORY: , Alone. | SOCIAL HISTORY: | social-context",
                "He sleeps., HEENT: , normal. | HEENT: |",
                "Plan | Plan | plan-and-requested-actions",
                "EXAMINATION | EXAMINATION | examination-findings",
                "Things to remember: | Things to remember: |",
                "RESULTS OF THE MRI | RESULTS OF THE MRI |"
            })
    void headingsOfLettersAndNotesAreFound(String text, String heading, String standard) {
        var letter = letter(text);
        assertEquals(List.of(heading), quotes(letter, PassageKind.HEADING));
        var found = letter.sections().flatMap(each -> List.ofAll(each.heading().stream()));
        if (standard != null) {
            assertEquals(standard, found.head().standard().orElseThrow());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He has COPD: mild.",
                "The ratio was 3:1 and 10:30 was late.",
                "Known MS, ECG: sinus rhythm",
                "COPD AF",
                "MRS ANN FIELD",
                "Dear Dr Jones:",
                "He was told to come back:",
                "I think:\nhe is well",
                "the plan"
            })
    void whatOnlyLooksLikeAHeadingIsNone(String text) {
        var letter = letter("Thank you.\n" + text);
        boolean title = text.startsWith("He was told") || text.startsWith("I think");
        assertEquals(title ? 1 : 0, letter.passages(PassageKind.HEADING).size());
    }

    @Test
    void aSectionRunsToTheNextHeading() {
        var letter = letter("Dear Dr Lee\n\nDiagnosis: COPD\nPlan:\nSpirometry. BP: 120/80.\n");
        assertEquals(3, letter.sections().size());
        assertTrue(letter.sections().get(1).is("diagnoses"));
        assertEquals(
                "COPD", letter.text().quote(letter.sections().get(1).body()).strip());
        assertTrue(letter.sectionAt(letter.text().length() - 1).is("plan-and-requested-actions"));
        assertFalse(letter.sectionAt(0).heading().isPresent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He HAD A CVA and fell | HAD A CVA",
                "ALL OF THE MS NOTES ARE HERE | ALL OF THE MS NOTES ARE HERE",
                "He has COPD AF MS here |",
                "He has BP HR and RR |",
                "KNOWN MS was long |",
                "VERY WELL | VERY WELL"
            })
    void wordsInCapitalsForEmphasisAreNoShortForms(String text, String capitals) {
        var letter = letter("x\n" + text);
        assertEquals(capitals == null ? List.empty() : List.of(capitals), quotes(letter, PassageKind.CAPITALS));
    }

    @Test
    void aShortFormInAHeadingIsNotReadAndOneInItsBodyIs() {
        var letter = letter("PMH: COPD");
        assertFalse(letter.isReadable(Span.of(0, 3)));
        assertTrue(letter.isReadable(Span.of(5, 9)));
    }
}
