package io.github.medsecretary.correspondence.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.Absence;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.selection.Manner;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A letter goes from the dictation into the record, and each state has its own steps. */
class StatesTest {

    private static final LetterContent MUMBLED = Sample.content(List.of(
            Sample.text("a", "She is well."),
            Sample.fragment("b", Heading.INVESTIGATION_RESULTS, new Body.Absent("results", Absence.INAUDIBLE))));

    @Test
    void aLetterIsDictatedTypedSignedSentAndFiled() {
        Dictated dictated = Dictated.of("L1", "dr-lee", Desk.NINE);
        Transcribed typed = dictated.transcribed(Desk.sample(), "s-green", Desk.NINE);
        InProgress begun = typed.begin("s-green", Desk.NINE);
        AwaitingSignature waiting =
                begun.complete(Desk.field(), "s-green", Desk.NINE).get();
        Signed signed = Desk.sign(SigningRules.authorAlone(), waiting, Desk.LEE, Manner.READ)
                .get();
        Seq<Dispatched> sent = List.of("gp", "pt")
                .map(each -> Desk.posted(signed, each, Desk.TEN).get());
        Filed filed = signed.file(sent, Desk.read(signed), "s-green", Desk.TEN).get();
        assertEquals(
                List.of(
                        Stage.DICTATED,
                        Stage.TRANSCRIBED,
                        Stage.IN_PROGRESS,
                        Stage.AWAITING_SIGNATURE,
                        Stage.SIGNED,
                        Stage.FILED),
                List.<LetterState>of(dictated, typed, begun, waiting, signed, filed)
                        .map(LetterState::stage));
        assertEquals(
                List.of(
                        Step.DICTATE,
                        Step.TRANSCRIBE,
                        Step.BEGIN,
                        Step.COMPLETE,
                        Step.SIGN,
                        Step.DISPATCH,
                        Step.DISPATCH,
                        Step.FILE),
                filed.trail().events().map(AuditEvent::step));
        assertEquals(sent, filed.sent());
        assertEquals(signed.sha256(), filed.letter().sha256());
        assertEquals(
                "2030-01-06T09:00:00Z transcribe s-green Letter/L1 done",
                filed.trail().toString().lines().toList().get(1));
    }

    @Test
    void aGapIsAskedAboutAndNothingIsSignedBeforeItIsAnswered() {
        Incomplete asking = Desk.begun(Desk.draft(MUMBLED, Sample.gp()))
                .complete(Desk.field(), "s-green", Desk.NINE)
                .getLeft();
        assertEquals(Stage.INCOMPLETE, asking.stage());
        assertEquals(List.of(Optional.of("b")), asking.queries().map(OpenQuery::fragment));
        assertEquals(List.empty(), asking.findings());
        InProgress answered = asking.answered(Sample.content(Sample.fragments()), "s-green", Desk.TEN);
        assertTrue(answered.complete(Desk.field(), "s-green", Desk.TEN).isRight());
        assertEquals(Step.ANSWER, answered.trail().events().last().step());
    }

    @Test
    void anAnswerThatLeavesTheGapIsNone() {
        Incomplete asking = Desk.begun(Desk.draft(MUMBLED, Sample.gp()))
                .complete(Desk.field(), "s-green", Desk.NINE)
                .getLeft();
        assertTrue(asking.answered(MUMBLED, "s-green", Desk.TEN)
                .complete(Desk.field(), "s-green", Desk.TEN)
                .isLeft());
    }

    @Test
    void oneAnswerLeavesTheOtherQuestionsOpen() {
        var one = new OpenQuery(1, Optional.empty(), Query.of("Which side?", List.empty()));
        var two = new OpenQuery(2, Optional.empty(), Query.of("Which dose?", List.empty()));
        LetterContent content = Sample.content(Sample.fragments());
        Draft draft = Draft.of(content, List.of(Sample.gp()), Desk.sample().policy(), List.of(one, two));
        Incomplete both =
                Desk.begun(draft).complete(Desk.field(), "s-green", Desk.NINE).getLeft();
        Incomplete left = both.answered(one, content, "s-green", Desk.NINE)
                .complete(Desk.field(), "s-green", Desk.NINE)
                .getLeft();
        assertEquals(List.of(two), left.queries());
        assertTrue(left.answered(two, content, "s-green", Desk.NINE)
                .complete(Desk.field(), "s-green", Desk.NINE)
                .isRight());
    }

    @Test
    void whatIsSentBackIsSignedOnlyAfterItWasCheckedAgain() {
        AwaitingSignature first = Desk.awaiting(Desk.sample());
        InProgress back = first.sendBack("dr-lee", Desk.TEN);
        Draft other = Desk.draft(Sample.content(List.of(Sample.text("a", "She is well."))), Sample.gp());
        AwaitingSignature second = back.revised(other, "s-green", Desk.TEN)
                .complete(Desk.field(), "s-green", Desk.TEN)
                .get();
        assertFalse(first.sha256().equals(second.sha256()));
        assertEquals(
                List.of(Step.SEND_BACK, Step.REVISE, Step.COMPLETE),
                second.trail().events().takeRight(3).map(AuditEvent::step));
    }

    @Test
    void aLetterCanBeGivenUpUntilItIsSigned() {
        Dictated dictated = Dictated.of("L1", "dr-lee", Desk.NINE);
        Transcribed typed = dictated.transcribed(Desk.sample(), "s-green", Desk.NINE);
        Seq<Cancelled> cancelled = List.of(
                dictated.cancel("dr-lee", Desk.TEN),
                typed.cancel("dr-lee", Desk.TEN),
                Desk.begun(Desk.sample()).cancel("dr-lee", Desk.TEN),
                Desk.begun(Desk.draft(MUMBLED, Sample.gp()))
                        .complete(Desk.field(), "s-green", Desk.NINE)
                        .getLeft()
                        .cancel("dr-lee", Desk.TEN),
                Desk.awaiting(Desk.sample()).cancel("dr-lee", Desk.TEN));
        for (Cancelled each : cancelled) {
            assertEquals(Stage.CANCELLED, each.stage());
            assertEquals(Step.CANCEL, each.trail().events().last().step());
            assertEquals(Desk.TEN, each.trail().events().last().at());
        }
    }

    @Test
    void nothingIsFiledBeforeEverybodyHasIt() {
        Signed signed = Desk.signed(Desk.sample());
        Dispatched gp = Desk.posted(signed, "gp", Desk.TEN).get();
        Dispatched another = Desk.posted(
                        Desk.signed(Desk.draft(Sample.content(List.empty()), Sample.gp(), Sample.pt())), "pt", Desk.TEN)
                .get();
        assertEquals(
                LetterCode.NOT_ALL_DISPATCHED,
                signed.file(List.of(gp, another), Desk.read(signed), "s-green", Desk.TEN)
                        .getLeft()
                        .code());
    }

    @Test
    void whatWasSignedInErrorIsToldToWhoeverGotIt() {
        Signed signed = Desk.signed(Desk.sample());
        Dispatched gp = Desk.posted(signed, "gp", Desk.TEN).get();
        EnteredInError error = signed.enterInError(List.of(gp, gp), "dr-lee", Desk.TEN);
        assertEquals(List.of("gp"), error.toBeTold());
        assertEquals(Stage.ENTERED_IN_ERROR, error.stage());
        assertEquals(signed.sha256(), error.sha256());
    }

    @ParameterizedTest
    @EnumSource
    void everyStageHasTheWordsOfHl7AndFhir(Stage stage) {
        assertTrue(List.of("AU", "DI", "DO", "IN", "IP", "LA", "PA").contains(stage.completion()));
        assertTrue(List.of("AV", "CA", "OB", "UN").contains(stage.availability()));
        Seq<String> statuses = List.of("preliminary", "final", "amended", "entered-in-error");
        assertTrue(statuses.contains(stage.document()));
        assertTrue(statuses.containsAll(stage.composition().stream().toList()));
        assertTrue(List.of("current", "superseded", "entered-in-error").contains(stage.reference()));
        // What nobody has signed is not available for care, whatever it is called.
        assertFalse(stage.availability().equals("AV") && !stage.completion().equals("LA"));
    }
}
