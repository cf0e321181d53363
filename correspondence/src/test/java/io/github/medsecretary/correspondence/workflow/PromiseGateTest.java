package io.github.medsecretary.correspondence.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.promise.Decision;
import io.github.medsecretary.correspondence.promise.Found;
import io.github.medsecretary.correspondence.promise.Ledger;
import io.github.medsecretary.correspondence.promise.LoopEvent;
import io.github.medsecretary.correspondence.promise.LoopKind;
import io.github.medsecretary.correspondence.promise.LoopOwner;
import io.github.medsecretary.correspondence.promise.LoopPlace;
import io.github.medsecretary.correspondence.promise.Wording;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A letter isn't filed while something that it promises is nobody's. */
class PromiseGateTest {

    private static final Found REVIEW = Found.builder()
            .kind(LoopKind.REVIEW)
            .place(new LoopPlace(Optional.of("f4"), Span.of(0, 20)))
            .wording(Wording.of("review in three months"))
            .build();

    private static final Signed LETTER = Desk.signed(Desk.sample());
    private static final Seq<Dispatched> SENT =
            List.of("gp", "pt").map(each -> Desk.posted(LETTER, each, Desk.TEN).get());

    @Test
    void aLetterThatWasNotReadForPromisesIsNotFiled() {
        assertEquals(
                LetterCode.PROMISES_NOT_READ,
                LETTER.file(SENT, Ledger.empty(), "s", Desk.TEN).getLeft().code());
    }

    @Test
    void readingOtherWordsDoesNotCount() {
        Signed other = Desk.signed(Desk.draft(LETTER.draft().content(), Sample.gp()));
        assertEquals(
                LetterCode.PROMISES_NOT_READ,
                LETTER.file(SENT, Desk.read(other), "s", Desk.TEN).getLeft().code());
    }

    @Test
    void anUnownedPromiseIsNamedAndStandsInTheWay() {
        Refusal refusal =
                LETTER.file(SENT, Desk.read(LETTER, REVIEW), "s", Desk.TEN).getLeft();
        assertEquals(LetterCode.PROMISE_UNOWNED, refusal.code());
        assertEquals(
                List.of(Reference.of("Loop", "L1/1"), Reference.of("Letter", "L1")),
                refusal.findings().head().about());
    }

    @Test
    void anOwnerOrAReasonLetsItPass() {
        Ledger promises = Desk.read(LETTER, REVIEW);
        var owned = new LoopEvent.Owned("L1/1", LoopOwner.of(LoopOwner.Role.GP), "s", Desk.TEN);
        var left = new LoopEvent.LeftUnowned("L1/1", new Decision("dr-lee", Desk.TEN, "told in clinic"));
        for (LoopEvent each : List.of(owned, left)) {
            assertTrue(
                    LETTER.file(SENT, promises.after(each).get(), "s", Desk.TEN).isRight());
        }
    }
}
