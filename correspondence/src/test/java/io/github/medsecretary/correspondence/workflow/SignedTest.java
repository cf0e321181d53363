package io.github.medsecretary.correspondence.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.Absence;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.selection.Section;
import io.github.medsecretary.correspondence.selection.Selection;
import io.vavr.collection.List;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A letter goes from the secretary's desk through the doctor's hands into the post. */
class SignedTest {

    private static final Instant NINE = Instant.parse("2030-01-06T09:00:00Z");
    private static final Instant TEN = NINE.plusSeconds(3600);

    private static Signed signed(LetterContent content, Recipient... recipients) {
        return Draft.of(content, List.of(recipients), PolicySet.uk(), List.of())
                .sign(Desk.field(), "dr-lee", NINE)
                .get();
    }

    private static LetterContent sample() {
        return Sample.content(Sample.fragments());
    }

    private static LetterCode refused(Signed signed, String recipient) {
        Refusal refusal = Desk.posted(signed, recipient, TEN).getLeft();
        assertTrue(refusal.findings().isEmpty());
        return (LetterCode) refusal.code();
    }

    @Test
    void theDraftShowsEachReaderWhatTheSignedLetterWill() {
        Draft draft = Draft.of(sample(), List.of(Sample.gp(), Sample.pt()), PolicySet.uk(), List.of());
        Signed signed = draft.sign(Desk.field(), "dr-lee", NINE).get();
        assertEquals(
                draft.selections().map(Selection::disclosure),
                signed.selections().map(Selection::disclosure));
        assertEquals(
                List.of(5, 4),
                signed.selections().map(each -> each.disclosure().included().size()));
        assertEquals(draft.recipients(), signed.recipients());
    }

    @Test
    void anAnswerReplacesTheContentAndClosesTheQuestions() {
        var question = new OpenQuery(1, Optional.empty(), Query.of("Which side?", List.empty()));
        Draft asking = Draft.of(sample(), List.of(Sample.gp()), PolicySet.uk(), List.of(question));
        LetterContent corrected = Sample.content(List.of(Sample.text("f1", "The left knee.")));
        Draft answered = asking.answered(corrected);
        assertSame(corrected, answered.content());
        assertEquals(List.empty(), answered.queries());
        assertEquals(asking.recipients(), answered.recipients());
        assertEquals(List.of(question), asking.queries(), "the first draft is as it was");
    }

    @Test
    void anOpenQuestionIsReportedBeforeAWrongSigner() {
        var question = new OpenQuery(1, Optional.empty(), Query.of("Which side?", List.empty()));
        Draft asking = Draft.of(sample(), List.of(Sample.gp()), PolicySet.uk(), List.of(question));
        assertEquals(
                LetterCode.OPEN_QUERIES,
                asking.sign(Desk.field(), "somebody", NINE).getLeft().code());
    }

    @Test
    void theCopyInThePostIsWhatThatReaderMayReadUnderTheSignature() {
        Signed signed = signed(sample(), Sample.gp(), Sample.pt());
        Dispatched copy = Desk.posted(signed, "pt", TEN).get();
        assertEquals(TEN, copy.at());
        assertEquals(Optional.of(signed.signature()), copy.letter().signature());
        assertEquals(signed.sha256(), copy.sha256());
        assertFalse(copy.letter().sections().map(Section::title).contains("Social context"));
        assertTrue(Desk.posted(signed, "gp", TEN)
                .get()
                .letter()
                .sections()
                .map(Section::title)
                .contains("Social context"));
    }

    @Test
    void aCopyThatIsNotMadeIsNotPosted() {
        Signed nothingLeft = signed(Sample.content(List.of(Sample.text("a", "words", Label.NOPAT))), Sample.pt());
        assertEquals(LetterCode.NOT_MADE, refused(nothingLeft, "pt"));
        assertEquals(LetterCode.NOT_MADE, refused(signed(sample(), Sample.insurer(false)), "ins"));
    }

    @Test
    void nobodyElseGetsACopy() {
        assertEquals(LetterCode.UNKNOWN_RECIPIENT, refused(signed(sample(), Sample.gp()), "pt"));
        assertEquals(LetterCode.UNKNOWN_RECIPIENT, refused(signed(sample()), "gp"));
    }

    @Test
    void postNeedsAPlaceToGo() {
        Recipient unknown = Sample.recipient("gp", Audience.GENERAL_PRACTITIONER, PurposeOfUse.TREAT)
                .build();
        assertEquals(LetterCode.NOT_FOR_POST, refused(signed(sample(), unknown), "gp"));
    }

    @Test
    void whatIsSignedIsToldByItsHashAlone() {
        Signed signed = signed(sample(), Sample.gp());
        assertTrue(signed.sha256().matches("[0-9a-f]{64}"));
        assertEquals("Signed[" + signed.sha256().substring(0, 8) + "]", signed.toString());
    }

    @Test
    void aDraftPrintsHowMuchThereIs() {
        var question = new OpenQuery(1, Optional.of("f1"), Query.of("Which side?", List.empty()));
        assertEquals(
                "Draft[5 fragments, 1 queries]",
                Draft.of(sample(), List.of(), PolicySet.uk(), List.of(question)).toString());
    }

    @Test
    void aLetterMayHaveNoBodyForSomebodyInCareAndStillIsOne() {
        var nothing = Sample.content(List.of(Sample.fragment(
                "a", Heading.ALLERGIES_AND_ADVERSE_REACTIONS, new Body.Absent("allergies", Absence.NOT_RECORDED))));
        assertTrue(Desk.posted(signed(nothing, Sample.gp()), "gp", TEN).isRight());
        assertTrue(Desk.posted(signed(Sample.content(List.empty()), Sample.gp()), "gp", TEN)
                .isRight());
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeIsExplainedInASentence(LetterCode code) {
        assertTrue(code.sentence().matches("[A-Z].{20,}\\."), code.sentence());
    }
}
