package io.github.medsecretary.correspondence.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.problem.Code;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.rendering.TextRenderer;
import io.github.medsecretary.correspondence.selection.Manner;
import io.vavr.collection.List;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SigningRulesTest {

    private static final AwaitingSignature LETTER = Desk.awaiting(Desk.sample());

    private static Code refused(SigningRules rules, SigningAct... acts) {
        return LETTER.sign(rules, List.of(acts)).getLeft().code();
    }

    private static SigningAct act(Signer by, Manner manner) {
        return LETTER.act(by, manner, Desk.NINE);
    }

    private static SigningRules mandated(Manner manner) {
        return SigningRules.authorAlone().allowing(List.of(new Mandate("dr-lee", "s-green", manner, Desk.THAT_DAY)));
    }

    private static String text(Signed signed) {
        return new String(
                TextRenderer.usual()
                        .render(Desk.posted(signed, "gp", Desk.TEN).get().letter()),
                StandardCharsets.UTF_8);
    }

    @Test
    void theAuthorSignsAlone() {
        Signed signed = LETTER.sign(SigningRules.authorAlone(), List.of(act(Desk.LEE, Manner.READ)))
                .get();
        assertEquals("dr-lee", signed.signature().by());
        assertEquals(LetterCode.NOT_THE_AUTHOR, refused(SigningRules.authorAlone(), act(Desk.SHAH, Manner.READ)));
        assertEquals(LetterCode.SIGNATURE_MISSING, refused(SigningRules.authorAlone()));
    }

    @ParameterizedTest
    @EnumSource(names = "READ", mode = EnumSource.Mode.EXCLUDE)
    void aMandateIsForOneHolderInOneManner(Manner manner) {
        SigningRules rules = mandated(manner);
        assertEquals(
                manner,
                LETTER.sign(rules, List.of(act(Desk.GREEN, manner)))
                        .get()
                        .signature()
                        .manner());
        assertEquals(LetterCode.NO_MANDATE, refused(rules, act(Desk.SHAH, manner)));
        assertEquals(LetterCode.NO_MANDATE, refused(rules, act(Desk.LEE, manner)));
        assertEquals(LetterCode.NOT_THE_AUTHOR, refused(rules, act(Desk.GREEN, Manner.READ)));
        for (Manner other : Manner.values()) {
            assertEquals(
                    other == manner,
                    LETTER.sign(rules, List.of(act(Desk.GREEN, other))).isRight());
        }
    }

    @Test
    void aMandateHasItsTimeAndItsAuthor() {
        Manner pp = Manner.PER_PROCURATIONEM;
        Interval over = Interval.between(Desk.NINE.minusSeconds(60), Desk.NINE);
        SigningRules expired = SigningRules.authorAlone()
                .allowing(List.of(
                        new Mandate("dr-lee", "s-green", pp, over),
                        new Mandate("dr-shah", "s-green", pp, Desk.THAT_DAY)));
        assertEquals(LetterCode.NO_MANDATE, refused(expired, act(Desk.GREEN, pp)));
        assertTrue(LETTER.sign(expired, List.of(LETTER.act(Desk.GREEN, pp, Desk.NINE.minusSeconds(1))))
                .isRight());
    }

    @Test
    void nobodyCanBeMadeTheAuthor() {
        assertThrows(
                IllegalArgumentException.class, () -> new Mandate("dr-lee", "s-green", Manner.READ, Desk.THAT_DAY));
        assertThrows(
                IllegalArgumentException.class, () -> new Mandate("dr-lee", "dr-lee", Manner.NOT_READ, Desk.THAT_DAY));
    }

    @Test
    void twoSignatoriesAreTwoPersonsOfWhomTheSecondMaySign() {
        SigningRules two = SigningRules.authorAlone().countersignedBy(List.of("dr-shah", "dr-lee"));
        SigningAct lee = act(Desk.LEE, Manner.READ);
        assertEquals(LetterCode.SECOND_SIGNATURE_MISSING, refused(two, lee));
        assertEquals(LetterCode.SAME_SIGNATORY, refused(two, lee, lee));
        assertEquals(LetterCode.NOT_A_SECOND_SIGNATORY, refused(two, lee, act(Desk.GREEN, Manner.READ)));
        assertEquals(LetterCode.NOT_A_SECOND_SIGNATORY, refused(two, lee, act(Desk.SHAH, Manner.NOT_READ)));
        assertEquals(
                LetterCode.NOT_A_SECOND_SIGNATORY,
                refused(SigningRules.authorAlone(), lee, act(Desk.SHAH, Manner.READ)));
        Signed signed = LETTER.sign(two, List.of(lee, LETTER.act(Desk.SHAH, Manner.READ, Desk.TEN)))
                .get();
        assertEquals(Desk.TEN, signed.signature().at());
        assertEquals(
                List.of("dr-lee", "dr-shah"),
                signed.trail().events().filter(each -> each.step() == Step.SIGN).map(AuditEvent::by));
        assertTrue(text(signed).contains("Also signed by Asha Shah"));
    }

    @Test
    void aSignatureOverOtherWordsIsStale() {
        AwaitingSignature other =
                Desk.awaiting(Desk.draft(Sample.content(List.of(Sample.text("a", "She is well."))), Sample.gp()));
        assertEquals(
                LetterCode.SIGNATURE_STALE,
                refused(SigningRules.authorAlone(), other.act(Desk.LEE, Manner.READ, Desk.NINE)));
        assertEquals(
                LetterCode.SIGNATURE_STALE,
                refused(
                        SigningRules.authorAlone().countersignedBy(List.of("dr-shah")),
                        act(Desk.LEE, Manner.READ),
                        other.act(Desk.SHAH, Manner.READ, Desk.NINE)));
    }

    @Test
    void theLetterSaysHowItWasSigned() {
        assertTrue(text(Desk.sign(mandated(Manner.PER_PROCURATIONEM), LETTER, Desk.GREEN, Manner.PER_PROCURATIONEM)
                        .get())
                .contains("p.p. Pat Green"));
        assertTrue(text(Desk.sign(mandated(Manner.NOT_READ), LETTER, Desk.GREEN, Manner.NOT_READ)
                        .get())
                .contains("Dictated but not read; sent by Pat Green"));
        assertTrue(text(Desk.sign(mandated(Manner.DELEGATED), LETTER, Desk.GREEN, Manner.DELEGATED)
                        .get())
                .contains("Signed on the author's behalf by Pat Green"));
        assertFalse(text(Desk.signed(Desk.sample())).contains("Green"));
    }

    @Test
    void howItWasSignedIsSignedToo() {
        var hashes = List.of(Manner.values())
                .map(manner -> manner == Manner.READ
                        ? Desk.signed(Desk.sample()).sha256()
                        : Desk.sign(mandated(manner), LETTER, Desk.GREEN, manner)
                                .get()
                                .sha256());
        assertEquals(4, hashes.distinct().size());
    }

    @Test
    void theSameActsOverTheSameDraftGiveTheSameHash() {
        AwaitingSignature again = Desk.awaiting(Desk.sample());
        SigningAct kept = act(Desk.LEE, Manner.READ);
        assertEquals(
                LETTER.sign(SigningRules.authorAlone(), List.of(kept)).get().sha256(),
                again.sign(SigningRules.authorAlone(), List.of(kept)).get().sha256());
    }
}
