package io.github.medsecretary.terminology.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.document.PatientFacts;
import io.github.medsecretary.core.person.AdministrativeGender;
import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edits;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.query.Question;
import io.github.medsecretary.terminology.query.Questions;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.review.Review;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers give back what the letter or the record says elsewhere, as an edit after which the question is not asked. */
class AnswerLawsTest {

    private static final Review REVIEW = Review.everyday(Dictionary.of(UkLexicons.layers()));
    private static final DocumentContext CONTEXT = DocumentContext.builder()
            .date(LocalDate.of(2030, 2, 12))
            .patient(PatientFacts.builder()
                    .name("Mrs Rose Dutton")
                    .sex(AdministrativeGender.FEMALE)
                    .birthDate(LocalDate.of(1961, 4, 2))
                    .nhsNumber("9434765919")
                    .build())
            .build();

    private static Question asked(ClinicalText text) {
        Seq<Question> questions = Questions.of(REVIEW.check(text, CONTEXT), text);
        assertFalse(questions.isEmpty(), text.value());
        return questions.head();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I reviewed Mrs Dutton today. He is well. | I reviewed Mrs Dutton today. She is well.",
                "I reviewed Mrs Dutton today. She is well and I gave him advice. | I reviewed Mrs Dutton today. She is well and I gave her advice.",
                "I reviewed Mrs Dutton today. She is well and his pain has gone. | I reviewed Mrs Dutton today. She is well and her pain has gone.",
                "This 58-year-old woman is well. | This 68-year-old woman is well.",
                "This fifty-eight-year-old woman is well. | This sixty-eight-year-old woman is well.",
                "MRI shows a disc prolapse at L3/4. The L3/4 prolapse is large. She is listed for L4/5 discectomy. | MRI shows a disc prolapse at L3/4. The L3/4 prolapse is large. She is listed for L3/4 discectomy.",
                "Her blood pressure was 78/142 mmHg. | Her blood pressure was 142/78 mmHg.",
                "CT showed a 5.2 cm aneurysm. The aneurysm of 5.2 mm was discussed. | CT showed a 5.2 cm aneurysm. The aneurysm of 5.2 cm was discussed.",
                "She was seen on Friday 1 February 2030 with her son, Monday 4 February 2030 without. | She was seen on Friday 1 February 2030 with her son, Monday 4 February 2030 without.",
                "She was seen on Thursday 1 February 2030. | She was seen on Friday 1 February 2030.",
                "She was seen on Thu 1 February 2030. | She was seen on Fri 1 February 2030.",
                "DOB: 03/04/1961. | DOB: 02/04/1961.",
                "Date of birth: 2 April 1916. | Date of birth: 2 April 1961.",
                "DOB 2/5/61 | DOB 2/4/61",
                "NHS number: 943 476 5870. | NHS number: 943 476 5919.",
                "There were three polyps: one in the caecum and one in the rectum. | There were two polyps: one in the caecum and one in the rectum.",
                "Two polyps were seen. All three polyps were removed. | Two polyps were seen. All two polyps were removed.",
                "Fourteen of twelve nodes were involved. | Twelve of fourteen nodes were involved.",
                "Her ejection fraction has risen from 45% to 35%. | Her ejection fraction has risen from 35% to 45%.",
                "She had six (5) sessions. | She had six (6) sessions.",
            })
    void theFirstAnswerIsWhatStandsElsewhere(String written, String right) {
        ClinicalText text = ClinicalText.of(written).get();
        AnswerLaws.check(REVIEW, text, CONTEXT);
        if (!written.equals(right)) {
            Answer first = asked(text).query().answers().head();
            assertEquals(
                    right,
                    Edits.of(List.of(first.edit().orElseThrow()))
                            .flatMap(edits -> edits.applyTo(text))
                            .get()
                            .value());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There is no pleural effusion. Conclusion: pleural effusion.",
                "She had a cholecystectomy in 2010. The gallbladder is enlarged and tender.",
                "The prostate is enlarged.",
                "She has never smoked. She smokes 20 a day.",
                "She was seen on 31 September 2029.",
                "No known drug allergies. She is allergic to penicillin.",
                "The sodium was [blank].",
                "The letter is to Mrs Rose Dutton. I saw Mrs Hutton today.",
            })
    void whereNoEditIsStatedTheQuestionStaysOpenUntilItIsAnsweredInWords(String written) {
        ClinicalText text = ClinicalText.of(written).get();
        AnswerLaws.check(REVIEW, text, CONTEXT);
        assertTrue(asked(text).query().answers().exists(Answer::isOpen), written);
    }

    @Test
    void aRuleWhoseEditChangesNothingThatItAsksAboutIsTold() {
        Review odd = REVIEW.with(rules -> rules.add(new Stubborn()));
        ClinicalText text = ClinicalText.of("All is well.").get();
        assertThrows(AssertionError.class, () -> AnswerLaws.check(odd, text, DocumentContext.unknown()));
    }
}
