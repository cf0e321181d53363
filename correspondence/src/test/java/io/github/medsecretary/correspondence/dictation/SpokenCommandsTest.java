package io.github.medsecretary.correspondence.dictation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.text.ClinicalText;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to the typist is done; what only sounds like it is typed. */
class SpokenCommandsTest {

    private static Typed typed(String spoken) {
        return new Typing(HeadingLabels.titles())
                .type(ClinicalText.of(spoken).get())
                .get();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "she drives and slash or cycles | She drives and/or cycles",
                "he fell dash twice dash last week | He fell – twice – last week",
                "the patient apostrophe s wife | The patient's wife",
                "miss o apostrophe brien | Miss o'brien",
                "he feels open quotes washed out close quotes full stop | He feels “washed out”.",
                "smith ampersand nephew | Smith & nephew",
                "admitted with question mark appendicitis full stop | Admitted with ?appendicitis.",
                "question mark pneumonia question mark pe full stop | ?Pneumonia ?pe.",
                "is he well question mark yes | Is he well? Yes",
                "he smokes comma doesn't he question mark i think so | He smokes, doesn't he? I think so",
                "he still smokes question mark new paragraph no | He still smokes?\\n\\nNo",
                "diagnosis colon colon cancer full stop | Diagnosis: colon cancer.",
                "her tablets are as follows colon aspirin | Her tablets are as follows: aspirin",
                "vitamin a comma zinc | Vitamin a, zinc",
                "numbered list number one asthma number two gout end of list he is well"
                        + "| 1. Asthma\\n2. Gout\\n\\nHe is well",
                "diagnoses colon number one asthma full stop next number gout full stop"
                        + "| Diagnoses:\\n1. Asthma.\\n2. Gout.",
                "plan bullet point rest bullet point return | Plan\\n- Rest\\n- Return",
                "capital t cell and cap smith | T cell and Smith",
                "please read in capitals urgent today | Please read URGENT today",
                "all caps dnar in place | DNAR in place",
                "capitals on not for theatre capitals off today | NOT FOR THEATRE today",
                "mr smith spelt s m y t h e of exeter | Mr Smythe of exeter",
                "mr mccloud that's spelt capital m c capital l e o d comma aged 70 | Mr McLeod, aged 70",
                "dr nowak spelled november oscar victor alpha kilo full stop | Dr Novak.",
                "takes amoxil spelt a m o x i double l | Takes amoxill",
                "mrs lee spelt l for london e i a patient of yours | Mrs Lei a patient of yours",
                "he is well full stop he smokes scrub that he does not smoke full stop"
                        + "| He is well. He does not smoke full stop",
                "he is well full stop he smokes full stop delete that he drinks | He is well. He drinks",
                "one two three scrub the last word four | One two four",
                "one new paragraph two full stop three delete that paragraph four | One\\n\\nFour",
                "he is well full stop cc dr jones full stop copy to the patient | He is well.\\ncc: dr jones\\ncc: the patient",
                "type literal comma here | Type comma here",
            })
    void isDone(String spoken, String typed) {
        assertEquals(
                typed.replace("\\n", "\n").replace("smoke full stop", "smoke."),
                typed(spoken).text().value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bus came to a complete full stop",
                "A new line was sited and the next line of treatment is rituximab",
                "There is a big question mark over the diagnosis",
                "His colon, a dash of salt, and a slash wound to the arm",
                "A stroke, a bullet, a period of rest, a point of order",
                "He ran the hundred metre dash",
                "The scrub nurse asked him to scrub that area",
                "Please delete that entry from the record",
                "Slipped capital femoral epiphysis in the capital city",
                "He wrote it in capitals",
                "She wore a cap over the knee cap",
                "He is number one on the list and number two is absent",
                "We spelled out the risks and he spelt trouble",
                "The words open bracket are read aloud",
                "Send a copy to her and the copy to file",
                "The typist was pleased",
                "He said (quietly) that [sic] it hurts",
                "The bullet point of the bullet",
                "An apostrophe and the hyphen",
                "Unquote me on that"
            })
    void isTyped(String spoken) {
        assertEquals(spoken, typed(spoken).text().value());
    }

    @Test
    void whatNobodyHeardIsAskedAboutAndNotTyped() {
        Typed typed = typed("the sodium was [inaudible] and the potassium ??? full stop he takes [?ramipril] daily");
        assertEquals(
                "The sodium was and the potassium. He takes ramipril daily",
                typed.text().value());
        assertEquals(
                List.of(Asked.Why.INAUDIBLE, Asked.Why.INAUDIBLE, Asked.Why.UNSURE),
                typed.asked().map(Asked::why));
        assertEquals("ramipril", typed.text().quote(typed.asked().last().place()));
        assertEquals(
                "The sodium was [inaudible] and the potassium [inaudible]. He takes ramipril daily",
                typed.marked().value());
    }

    @Test
    void whatIsSaidToTheTypistIsNotTyped() {
        Typed typed = typed("he is well full stop note to typist check the dose full stop he walks"
                + " (typist: please find the date) daily full stop");
        assertEquals("He is well. He walks daily.", typed.text().value());
        assertEquals(
                List.of(Asked.Why.NOTE_TO_TYPIST, Asked.Why.NOTE_TO_TYPIST),
                typed.asked().map(Asked::why));
    }

    @Test
    void whatIsTakenBackIsNotAskedAbout() {
        assertEquals(
                0,
                typed("the sodium was [inaudible] scrub that he is well")
                        .asked()
                        .size());
    }

    @Test
    void aSentenceKnowsWhereItWasDictated() {
        String spoken = "he is well full stop heading diagnoses asthma comma mild full stop";
        Typed typed = typed(spoken);
        assertEquals(
                List.of("He is well.", "Diagnoses:", "Asthma, mild."),
                typed.sentences().map(each -> typed.text().quote(each.typed())));
        assertEquals(
                List.of("he is well full stop", "heading diagnoses", "asthma comma mild full stop"),
                typed.sentences()
                        .map(each -> spoken.substring(
                                each.spoken().start(), each.spoken().end())));
    }

    @Test
    void aDoubtfulWordThatIsSpeltOutIsDoubtfulNoMore() {
        Typed typed = typed("mr [?smith] spelt s m y t h is well and takes [?ramipril]");
        assertEquals("Mr Smyth is well and takes ramipril", typed.text().value());
        assertEquals(List.of("ramipril"), typed.asked().map(each -> typed.text().quote(each.place())));
    }
}
