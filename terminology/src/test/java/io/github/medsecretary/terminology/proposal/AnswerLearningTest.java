package io.github.medsecretary.terminology.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.query.Answering;
import io.github.medsecretary.terminology.query.Question;
import io.github.medsecretary.terminology.query.Questions;
import io.github.medsecretary.terminology.query.Reply;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.review.Occasion;
import io.github.medsecretary.terminology.review.Review;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerLearningTest {

    private static final Review SIGNING = Review.beforeSignature(Dictionary.of(UkLexicons.layers()));
    private static final ClinicalText TEXT =
            ClinicalText.of("The sodium was blank.").get();

    // What warns may be silenced for an author; what blocks, such as a gap, for one letter only.
    private static final ClinicalText SIDES = ClinicalText.of("The left knee is swollen. The right knee was injected.")
            .get();

    private static GivenAnswer answer(String clinician, String letter, Reply reply) {
        return answer(TEXT, clinician, letter, reply);
    }

    private static GivenAnswer answer(ClinicalText text, String clinician, String letter, Reply reply) {
        Question question = Questions.of(SIGNING.check(text, DocumentContext.unknown()), text)
                .head();
        var occasion = new Occasion(letter, clinician, LocalDate.of(2030, 1, 4));
        var answered = Answering.answer(text, question, reply, occasion).get();
        return GivenAnswer.of(clinician, letter, text, question, answered).orElseThrow();
    }

    @Test
    void whatAClinicianAlwaysAnswersIsProposed() {
        Seq<AnswerProposal> proposals = AnswerLearning.from(
                List.of(
                        answer("lee", "1", new Reply.Written("not taken")),
                        answer("lee", "2", new Reply.Written("not taken")),
                        answer("shah", "3", new Reply.Written("not taken"))),
                2);
        assertEquals(1, proposals.size());
        assertEquals("lee", proposals.head().clinician());
        assertEquals("blank", proposals.head().words());
        assertEquals(Optional.of("not taken"), proposals.head().instead());
        assertEquals(Optional.empty(), proposals.head().silence("sec"));
    }

    @Test
    void whatIsAlwaysRightMayBeSilencedForThatClinician() {
        int right = 1;
        var proposal = AnswerLearning.from(
                        List.of(
                                answer(SIDES, "lee", "1", new Reply.Ticked(right)),
                                answer(SIDES, "lee", "2", new Reply.Ticked(right))),
                        2)
                .head();
        var occasion = new Occasion("9", "lee", LocalDate.of(2030, 2, 1));
        var finding = SIGNING.check(SIDES, DocumentContext.unknown()).head();
        assertTrue(proposal.silence("sec").orElseThrow().covers(finding, SIDES, occasion));
    }

    @Test
    void oneLetterTwoMindsOrOnePatientProposeNothing() {
        var once = answer("lee", "1", new Reply.Written("136"));
        assertEquals(List.empty(), AnswerLearning.from(List.of(once, once), 2), "one letter counts once");
        assertEquals(List.empty(), AnswerLearning.from(List.of(once, answer("lee", "2", new Reply.Written("137"))), 2));
        assertThrows(IllegalArgumentException.class, () -> AnswerLearning.from(List.of(once), 1));
    }
}
