package io.github.medsecretary.correspondence.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a letter promised is open until somebody closes it. */
class LedgerTest {

    private static final Ledger READ = Loops.ledger(Loops.read("L1", "a", Loops.review(), Loops.mri()));

    @Test
    void aReviewThatIsNobodysIsUnownedUntilSomebodySeesToIt() {
        assertEquals(List.of("L1/1"), READ.unowned("L1").map(OpenLoop::id).toList());
        var owned = new LoopEvent.Owned("L1/1", LoopOwner.of(LoopOwner.Role.GP), "s-green", Loops.NINE);
        Ledger after = READ.after(owned).get();
        assertTrue(after.unowned("L1").isEmpty());
        assertEquals(1, READ.unowned("L1").size(), "the first ledger is as it was");
        assertEquals("gp", after.of("L1").head().owner().get().code());
    }

    @Test
    void aNamedPersonMayLeaveItUnownedWithAReason() {
        assertTrue(READ.after(new LoopEvent.LeftUnowned("L1/1", Loops.WHY))
                .get()
                .unowned("L1")
                .isEmpty());
        for (Decision bad : List.of(new Decision("", Loops.NINE, "why"), new Decision("s", Loops.NINE, " "))) {
            assertEquals(
                    LoopCode.REASON_MISSING,
                    READ.after(new LoopEvent.LeftUnowned("L1/1", bad)).getLeft().code());
        }
        assertEquals(
                LoopCode.REASON_MISSING,
                READ.after(new LoopEvent.Owned("L1/1", LoopOwner.of(LoopOwner.Role.GP), " ", Loops.NINE))
                        .getLeft()
                        .code());
    }

    @Test
    void whatIsClosedStaysWithWhoSaidSo() {
        Ledger done = READ.after(new LoopEvent.Closed("L1/1", Loops.WHY)).get();
        assertEquals(new LoopState.Done(Loops.WHY), done.of("L1").head().state());
        assertEquals(List.of("L1/2"), done.open().map(OpenLoop::id).toList());
        assertEquals(
                LoopCode.NOT_OPEN,
                done.after(new LoopEvent.Cancelled("L1/1", Loops.WHY)).getLeft().code());
        assertEquals(
                LoopCode.UNKNOWN_LOOP,
                done.after(new LoopEvent.Closed("L9/1", Loops.WHY)).getLeft().code());
    }

    @Test
    void aMistakeIsPutRightByAnotherEvent() {
        Ledger cancelled =
                READ.after(new LoopEvent.Cancelled("L1/2", Loops.WHY)).get();
        assertEquals("cancelled", cancelled.of("L1").last().state().code());
        Ledger again =
                cancelled.after(new LoopEvent.Reopened("L1/2", Loops.WHY)).get();
        assertTrue(again.of("L1").last().isOpen());
        assertEquals(3, again.events().size());
        assertEquals(
                LoopCode.STILL_OPEN,
                again.after(new LoopEvent.Reopened("L1/2", Loops.WHY)).getLeft().code());
    }

    @Test
    void anAmendedLetterThatSaysTheSameMakesNoSecondLoop() {
        Found later = Loops.builder(LoopKind.REVIEW, "Review in three  months.")
                .due(LocalDate.of(2030, 4, 13))
                .build();
        Ledger amended = READ.after(new LoopEvent.Closed("L1/2", Loops.WHY))
                .flatMap(each -> each.after(Loops.read("L1", "b", Loops.mri(), later)))
                .get();
        assertEquals(List.of("L1/1", "L1/2"), amended.loops().map(OpenLoop::id).toList());
        assertEquals(
                Optional.of(LocalDate.of(2030, 4, 13)), amended.loops().head().due());
        assertFalse(amended.loops().last().isOpen(), "what is done stays done");
        assertTrue(amended.unrepeated("L1").isEmpty());
    }

    @Test
    void whatAnAmendedLetterLeavesOutStaysAndIsTold() {
        Ledger amended = READ.after(Loops.read("L1", "b", Loops.review())).get();
        assertEquals(List.of("L1/2"), amended.unrepeated("L1").map(OpenLoop::id).toList());
        assertTrue(amended.loops().last().isOpen());
        assertTrue(amended.isRead("L1", "a") && amended.isRead("L1", "b"));
        assertFalse(amended.isRead("L2", "a"));
        assertTrue(amended.unrepeated("L2").isEmpty());
    }

    @Test
    void theSameWordsInAnotherLetterAreAnotherPromise() {
        assertEquals(
                List.of("L1/1", "L1/2", "L2/1"),
                READ.after(Loops.read("L2", "c", Loops.review()))
                        .get()
                        .loops()
                        .map(OpenLoop::id)
                        .toList());
    }

    @Test
    void aPromiseOnAConditionIsKeptAndNotOwed() {
        Found perhaps = Loops.builder(LoopKind.REFERRAL, "we will refer")
                .condition(Loops.at(0))
                .due(Loops.MAY)
                .build();
        Ledger ledger = Loops.ledger(Loops.read("L1", "a", perhaps));
        assertEquals(1, ledger.open().size());
        assertTrue(ledger.unowned("L1").isEmpty());
        assertTrue(ledger.overdue(Loops.MAY.plusDays(1)).isEmpty());
    }

    @Test
    void wordsAreTheSameWhateverTheirMarks() {
        assertEquals(Wording.of("Review in 3 months."), Wording.of(" review, in  3 MONTHS"));
        assertNotEquals(Wording.of("review in 3 months"), Wording.of("review in 13 months"));
        assertNotEquals(Wording.of("re view"), Wording.of("review"));
    }

    @Test
    void reasonsAreNotPrinted() {
        assertFalse(Loops.WHY.toString().contains("clinic"));
        assertFalse(READ.after(new LoopEvent.Closed("L1/1", Loops.WHY))
                .get()
                .loops()
                .toString()
                .contains("clinic"));
    }

    @Test
    void thePatientIsOwnerWithoutAnId() {
        var thrown = assertThrows(IllegalArgumentException.class, () -> LoopOwner.of(LoopOwner.Role.PATIENT, "p1"));
        assertFalse(String.valueOf(thrown.getMessage()).contains("p1"));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindIsReadBack(LoopKind kind) {
        assertEquals(kind, LoopKind.parse(kind.code()).get());
        assertTrue(LoopKind.parse(kind.name()).isLeft());
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeIsExplainedInASentence(LoopCode code) {
        assertTrue(code.sentence().matches("[A-Z].{20,}\\."), code.sentence());
    }
}
