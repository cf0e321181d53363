package io.github.medsecretary.correspondence.dictation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.correspondence.content.Heading;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A secretary types what comes out of the headphones. */
class TypingTest {

    private static final HeadingLabels LABELS = HeadingLabels.titles()
            .with("Impression", Heading.CLINICAL_SUMMARY)
            .with("History of falls", Heading.RELEVANT_CLINICAL_RISK_FACTORS);

    private static String typed(String spoken) {
        return new Typing(LABELS)
                .type(ClinicalText.of(spoken).get())
                .get()
                .text()
                .value();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "is he well question mark yes exclamation mark good | Is he well? Yes! Good",
                "one semicolon two semi colon three | One; two; three",
                "well hyphen known | Well-known",
                "hyphen five degrees | -five degrees",
                "open bracket see above close bracket | (See above)",
                "see open brackets above close brackets comma then | See (above), then",
                "one comma new line two | One,\\nTwo",
                "one next line two next paragraph three | One\\nTwo\\n\\nThree",
                "one Full Stop two FULL STOP | One. Two."
            })
    void eachMarkTakesItsPlaceAmongTheWords(String spoken, String typed) {
        assertEquals(typed.replace("\\n", "\n"), typed(spoken));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 mg of ramipril correction 10 mg once daily | 5 mg of ramipril correction 10 mg once daily",
                "ramipril for 10 days correction 5 mg | Ramipril for 10 days correction 5 mg",
                "the right knee is painful correction left | The right knee is painful correction left",
                "the left knee correction the right hip | The left knee correction the right hip",
                "sodium 128 correction sodium was repeated | Sodium 128 correction sodium was repeated",
                "potassium 4 sodium 128 correction potassium 5 full stop | Potassium 4 sodium 128 correction potassium 5."
            })
    void whatWouldBeLostWithoutBeingSaidAnewStaysAndIsAskedAbout(String spoken, String typed) {
        Typed all = new Typing(LABELS).type(ClinicalText.of(spoken).get()).get();
        assertEquals(typed, all.text().value());
        assertEquals(List.of(Asked.Why.UNSURE), all.asked().map(Asked::why));
        assertEquals("correction", all.text().quote(all.asked().head().place()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "take twenty five correction thirty units | Take thirty units",
                "the left knee correction the right knee | The right knee",
                "seen by Dr Moss correction Dr Ross | Seen by Dr Ross",
                "5 mg at night correction 10 mg at night. | 10 mg at night.",
                "seen on monday I mean tuesday | Seen on tuesday"
            })
    void whatIsSaidAnewStandsInThePlaceOfWhatItIsLike(String spoken, String typed) {
        Typed all = new Typing(LABELS).type(ClinicalText.of(spoken).get()).get();
        assertEquals(typed, all.text().value());
        assertEquals(List.empty(), all.asked());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The glass was full",
                "A full glass and a stop",
                "New shoes, an open wound, a close shave",
                "He has a new",
                "The third party began",
                "Her colon and the semi at the end of the line",
                "Already typed (see above), at 1.2 g."
            })
    void wordsThatOnlyBeginACommandStayWords(String spoken) {
        assertEquals(spoken, typed(spoken));
    }

    @Test
    void aMarkThatIsSaidAndTypedStandsOnce() {
        assertEquals("Well.", typed("well. full stop"));
        assertEquals("One, two", typed("one, comma two"));
        assertEquals("What?.", typed("what? full stop"));
    }

    @Test
    void twoNewLinesAreAParagraphAndNoMoreBreaksLeaveALargerGap() {
        assertEquals("Hello", typed("new line new paragraph hello"));
        assertEquals("One\n\nTwo", typed("one new line new line two"));
        assertEquals("One\n\nTwo", typed("one new line new line new line two"));
        assertEquals("One\n\nTwo", typed("one new paragraph new paragraph new line two"));
        assertEquals("One", typed("one new paragraph"));
    }

    @Test
    void aCommandIsNotSpokenAcrossAParagraph() {
        assertEquals("Full\n\nStop", typed("full\n\nstop"));
        assertEquals("A heading\n\nDiagnoses", typed("a heading\n\ndiagnoses"));
    }

    @Test
    void linesEndAsOnAnyMachine() {
        assertEquals("One two", typed("one\r\ntwo"));
        assertEquals("One\n\nTwo", typed("one\r\n\r\ntwo"));
        assertEquals("One\n\nTwo", typed("one\r\n \t\r\n\r\ntwo"));
        assertEquals("One\n\nTwo", typed("one\r\rtwo"));
    }

    @Test
    void aSentenceBeginsWithACapitalInAnyScript() {
        assertEquals("Ŵy. Éa. Ǆ".replace("Ǆ", "ǅ"), typed("ŵy full stop éa full stop ǆ"));
        assertEquals("𐐀x", typed("𐐨x"));
        assertEquals("5 mg. (X)", typed("5 mg full stop open bracket x close bracket"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "heading diagnoses asthma | Diagnoses:\\nAsthma",
                "HEADING Diagnoses FULL STOP asthma | Diagnoses:\\nAsthma",
                "heading diagnoses Colon new line asthma | Diagnoses:\\nAsthma",
                "heading diagnoses | Diagnoses:",
                "heading history of falls two | History of falls:\\nTwo",
                "heading history of asthma | History:\\nOf asthma",
                "heading patient and carer concerns comma home | Heading patient and carer concerns, home",
                "heading patient and carer concerns expectations and wishes home "
                        + "| Patient and carer concerns, expectations and wishes:\\nHome",
                "well heading impression full stop better | Well\\n\\nImpression:\\nBetter",
                "he keeps heading full stop | He keeps heading."
            })
    void aHeadingIsTheLongestLabelThatFollows(String spoken, String typed) {
        assertEquals(typed.replace("\\n", "\n"), typed(spoken));
    }

    @Test
    void whatAThirdPartySaidStandsBetweenLines() {
        assertEquals(
                "She is well.\n[third party]\nHe drinks.\n[end third party]\nShe drives",
                typed("she is well full stop begin third party he drinks full stop end third party she drives"));
        assertEquals("[third party]\nHe drinks", typed("Begin Third Party he drinks"));
    }
}
