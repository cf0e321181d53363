package io.github.medsecretary.correspondence.dictation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.text.ClinicalText;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where nobody can tell a command from a word, the word stays and somebody is asked; a certain command is told of. */
class DoubtTest {

    private static Typed typed(String spoken) {
        return new Typing(HeadingLabels.titles())
                .type(ClinicalText.of(spoken).get())
                .get();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "please insert new line tomorrow | Please insert new line tomorrow",
                "he could dash for the bus full stop | He could dash for the bus.",
                "he tried to end it slash his wrists full stop | He tried to end it slash his wrists.",
                "number one asthma dose number two missed on friday full stop number two gout | 1. Asthma dose number two missed on friday.\\n2. Gout",
                "they never scrub that he knows of | They never scrub that he knows of",
                "GPs cap doses at 8 mg | GPs cap doses at 8 mg",
                "seen by the surgeon spelt k o h l | Seen by the surgeon spelt k o h l",
                "the knee no make that the family | The knee no make that the family",
                "stop it comma full stop is what I said | Stop it, full stop is what I said"
            })
    void staysAndIsAskedAbout(String spoken, String text) {
        Typed typed = typed(spoken);
        assertEquals(text.replace("\\n", "\n"), typed.text().value());
        assertEquals(List.of(Asked.Why.UNSURE), typed.asked().map(Asked::why));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number one colon cancer number two gout | 1. Colon cancer\\n2. Gout",
                "number one colon asthma number two gout | 1. Asthma\\n2. Gout",
                "heading diagnoses colon polyp removed full stop | Diagnoses:\\nColon polyp removed.",
                "bullet point tea bullet point he was put at the end of list two | - Tea\\n- He was put at the end of list two",
                "a literal full stop was marked on the skin full stop | A literal full stop was marked on the skin.",
                "teeth colon caps off when he left full stop | Teeth: caps off when he left.",
                "mr smith of salford spelt s m y t h rang full stop | Mr Smyth of salford rang.",
                "copies to the school were lost full stop | Copies to the school were lost.",
                "call begin third party insurance full stop | Call begin third party insurance.",
                "new line of treatment discussed full stop | New line of treatment discussed."
            })
    void staysWithoutAQuestionWhereOneReadingIsSure(String spoken, String text) {
        Typed typed = typed(spoken);
        assertEquals(text.replace("\\n", "\n"), typed.text().value());
        assertEquals(List.empty(), typed.asked());
    }

    @Test
    void whatNobodyHeardOfACopyIsAskedAboutAndNotPrinted() {
        Typed typed = typed("he is well full stop copy to Dr [inaudible] full stop");
        assertEquals("He is well.\ncc: Dr", typed.text().value());
        assertEquals(List.of(Asked.Why.INAUDIBLE), typed.asked().map(Asked::why));
    }

    @Test
    void aCopyThatWasJustSaidIsTakenBackAndNotTheSentenceBefore() {
        assertEquals(
                "He is well.",
                typed("he is well full stop copy to Dr Moss full stop scrub that")
                        .text()
                        .value());
    }

    @Test
    void tellsOfEveryWordThatIsNotInTheLetter() {
        String spoken = "he smokes scrub that she is mrs smith spelt s m y t h e full stop note to typist hurry";
        assertEquals(
                List.of(
                        "TAKEN_BACK he smokes",
                        "COMMAND scrub that",
                        "TAKEN_BACK smith",
                        "COMMAND spelt s m y t h e",
                        "COMMAND full stop",
                        "ASKED note to typist hurry"),
                typed(spoken)
                        .unwritten()
                        .map(each -> each.why() + " "
                                + spoken.substring(
                                        each.spoken().start(), each.spoken().end())));
    }

    @Test
    void tellsNoWordsInItsName() {
        assertEquals(false, typed("he smokes scrub that").unwritten().toString().contains("smokes"));
    }
}
