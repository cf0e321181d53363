package io.github.medsecretary.terminology.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.document.PatientFacts;
import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.proposal.AnswerLearning;
import io.github.medsecretary.terminology.proposal.GivenAnswer;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.review.Occasion;
import io.github.medsecretary.terminology.review.Review;
import io.github.medsecretary.terminology.review.Suppressions;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionsTest {

    private static final Review SIGNING = Review.beforeSignature(Dictionary.of(UkLexicons.layers()));
    private static final Occasion TODAY = new Occasion("l1", "dr-lee", LocalDate.of(2030, 1, 4));
    private static final DocumentContext CONTEXT = DocumentContext.builder()
            .patient(PatientFacts.builder().allergies(List.of("penicillin")).build())
            .build();

    private static ClinicalText text(String words) {
        return ClinicalText.of(words).get();
    }

    private static Seq<Question> asked(ClinicalText text) {
        return Questions.of(SIGNING.check(text, CONTEXT), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She was given amoxicillin 500 mg.",
                "The left knee is swollen. The right knee was injected.",
                "The sodium was blank.",
                "Digoxin 125 mg once daily.",
                "I have started bisoprolol.",
                "Results enclosed.",
                "Colonoscopy reached the terminal ilium. She takes amoxicillin. The potassium was blank."
            })
    void everyQuestionIsNumberedWithTwoOrThreeAnswersOfWhichEachSettlesItUnlessItLeavesItOpen(String words) {
        ClinicalText text = text(words);
        Seq<Question> questions = asked(text);
        assertFalse(questions.isEmpty());
        assertEquals(List.rangeClosed(1, questions.size()), questions.map(Question::number));
        for (Question question : questions) {
            int answers = question.query().answers().size();
            assertTrue(answers == 2 || answers == 3, () -> question + " has " + answers);
            for (int i = 1; i <= answers; i++) {
                Answered after = Answering.answer(text, question, new Reply.Ticked(i), TODAY)
                        .get();
                boolean open = question.query().answers().get(i - 1).isOpen();
                assertEquals(open, isStillAsked(question, after), question + " answered by " + i);
                assertEquals(open, after.isOpen(), question + " answered by " + i);
            }
        }
    }

    private static boolean isStillAsked(Question question, Answered after) {
        int place = question.finding().span().map(Span::start).orElse(0);
        var shown = Suppressions.of(after.settled().map(List::of).orElse(List.empty()))
                .sift(SIGNING.check(after.text(), CONTEXT), after.text(), TODAY)
                .shown();
        return shown.exists(each -> each.rule().equals(question.finding().rule())
                && each.span().map(Span::start).orElse(0) == place);
    }

    @Test
    void wordsOfTheirOwnStandWhereItWasAsked() {
        ClinicalText text = text("The sodium was blank.");
        Answered after = Answering.answer(text, asked(text).head(), new Reply.Written("136"), TODAY)
                .get();
        assertEquals("The sodium was 136.", after.text().value());
        assertFalse(after.toString().contains("136"));
    }

    @Test
    void wordsForNoPlaceHaveStillToBeWritten() {
        ClinicalText text = text("The sodium was 136.");
        var missing = Finding.builder()
                .rule(RuleId.of("acme", "missing", 1))
                .severity(Severity.WARN)
                .disposition(Disposition.ASK)
                .message("A plan is missing.")
                .query(Query.of("What is to be done next?", List.of(Answer.keeping("Nothing"))))
                .build();
        Question question = Questions.of(List.of(missing), text).head();
        Answered after = Answering.answer(text, question, new Reply.Written("See in May."), TODAY)
                .get();
        assertTrue(after.isOpen());
        assertEquals(Optional.empty(), after.settled());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "His blood pressure was 142/142 mmHg.",
                "She was seen on 31 September 2029.",
                "The sodium was [blank].",
                "She was given amoxicillin 500 mg."
            })
    void whatIsNotRightIsNeitherSettledNorLearntAsRight(String words) {
        ClinicalText text = text(words);
        Question question = asked(text).head();
        int wrong = question.query().answers().indexWhere(Answer::isOpen) + 1;
        assertTrue(wrong > 0, words);
        Answered after =
                Answering.answer(text, question, new Reply.Ticked(wrong), TODAY).get();
        assertEquals(text, after.text());
        assertEquals(Optional.empty(), after.settled());
        assertTrue(isStillAsked(question, after), words);
        assertEquals("Answered[open]", after.toString());
        var given = List.of("l1", "l2", "l3", "l4")
                .flatMap(letter -> GivenAnswer.of("dr-lee", letter, text, question, after)
                        .map(List::of)
                        .orElse(List.empty()));
        assertTrue(AnswerLearning.from(given, 2).isEmpty());
    }

    @Test
    void anAnswerThatWasNotOfferedIsRefused() {
        ClinicalText text = text("The sodium was blank.");
        for (int answer : new int[] {-1, 0, 4}) {
            assertTrue(Answering.answer(text, asked(text).head(), new Reply.Ticked(answer), TODAY)
                    .isLeft());
        }
    }

    @Test
    void aRuleThatAsksNothingIsAskedFor() {
        Finding bare = Finding.builder()
                .rule(RuleId.of("acme", "x", 1))
                .severity(Severity.INFO)
                .disposition(Disposition.ASK)
                .message("Something is odd.")
                .span(Span.of(0, 3))
                .build();
        Question question = Questions.of(List.of(bare), text("The end.")).head();
        assertEquals(
                "Could you please tell us whether “The” is right here?",
                question.query().question());
        assertEquals(2, question.query().answers().size());
    }

    @Test
    void theSheetBeginsWithWhatMayHarmMost() {
        ClinicalText text = text("The sodium was blank. She was given amoxicillin 500 mg.");
        ClinicalText other = text("The potassium was blank.");
        var sheet = new QuerySheet(
                "Dr Lee",
                List.of(
                        SheetLetter.of("b", "Ann", other, asked(other)),
                        SheetLetter.of("a", "Bo", text, asked(text)),
                        SheetLetter.of("c", "Cy", text("Well."), List.empty())));
        assertEquals(List.of("a", "b"), sheet.letters().map(SheetLetter::name));
        assertEquals(List.of(1, 2), sheet.letters().head().questions().map(SheetQuestion::number));
        assertEquals("allergy", asked(text).head().finding().rule().label());
        String plain = sheet.text();
        assertTrue(plain.indexOf("[amoxicillin]") < plain.indexOf("sodium"));
        assertTrue(plain.startsWith("Questions for Dr Lee\n"));
    }

    @Test
    void theNumberOnTheSheetLeadsBackToItsQuestion() {
        ClinicalText text = text("The sodium was blank. She was given amoxicillin 500 mg.");
        Seq<Question> questions = asked(text);
        var shown = SheetLetter.of("a", "Bo", text, questions).questions();
        assertEquals(
                List.of("amoxicillin", "blank"),
                shown.map(each -> each.excerpt().orElseThrow().marked()));
        shown.forEach(each -> assertEquals(
                each.question(),
                questions
                        .find(any -> any.number() == each.number())
                        .get()
                        .query()
                        .question()));
        Question second = questions.find(each -> each.number() == 2).get();
        assertEquals(
                "The sodium was 136. She was given amoxicillin 500 mg.",
                Answering.answer(text, second, new Reply.Written("136"), TODAY)
                        .get()
                        .text()
                        .value());
    }

    @Test
    void theOtherPlaceIsShownUnlessItStandsInTheSameSentence() {
        ClinicalText text = text("There were two polyps. She is well & eats. All three polyps <all> were removed.");
        var sheet = new QuerySheet("Dr Lee", List.of(SheetLetter.of("a", "Ann", text, asked(text))));
        assertTrue(sheet.text().contains("    > All [three polyps] <all> were removed.\n"), sheet.text());
        assertTrue(sheet.text().contains("    > elsewhere: There were [two polyps].\n"), sheet.text());
        assertTrue(sheet.html().contains("Elsewhere: </span>There were <mark>two polyps</mark>."), sheet.html());
        ClinicalText one = text("Her blood pressure was 78/142 mmHg.");
        assertFalse(new QuerySheet("Dr Lee", List.of(SheetLetter.of("a", "Ann", one, asked(one))))
                .text()
                .contains("elsewhere"));
    }

    @Test
    void wordsAreNeverMarkup() {
        ClinicalText text = text("The <b>\"sodium\"</b> & 'x' was blank.");
        String html = new QuerySheet("<i>Dr</i>", List.of(SheetLetter.of("<u>", "A & B", text, asked(text)))).html();
        assertFalse(html.contains("<b>") || html.contains("<i>") || html.contains("<u>"));
        assertTrue(html.contains("A &amp; B") && html.contains("&lt;b&gt;"));
    }
}
