package io.github.medsecretary.correspondence.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.Enclosure;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Stationery;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An insurer asks for a report on Mrs Field, and she may see it first. */
class ReportHoldTest {

    private static final LocalDate FIRST = LocalDate.of(2030, 1, 1);
    private static final LocalDate NEXT = LocalDate.of(2030, 1, 5);
    private static final LetterContent REPORT = Sample.content(Sample.fragments());
    private static final LetterContent OTHER = Sample.content(List.of(Sample.text("f1", "other words")));
    private static final AwaitingSight WAITING = new Application(FIRST).toBeSeen();

    private static ReportCode refused(Either<Refusal, Cleared> let) {
        return (ReportCode) let.getLeft().code();
    }

    @Test
    void itWaitsTwentyOneDaysBeginningWithTheDayOfAsking() {
        assertEquals(Optional.of(LocalDate.of(2030, 1, 22)), WAITING.lapses());
        assertEquals(ReportCode.NOT_SEEN, refused(WAITING.let(REPORT)));
        assertEquals(ReportCode.NOT_SEEN, refused(WAITING.lapsed(LocalDate.of(2030, 1, 21))));
        assertTrue(WAITING.lapsed(LocalDate.of(2030, 1, 22)).get().let(REPORT).isRight());
    }

    @Test
    void whoHasBeenInTouchIsWaitedFor() {
        AwaitingSight touched = WAITING.inTouch(NEXT);
        assertEquals(Optional.empty(), touched.lapses());
        assertEquals(ReportCode.NOT_SEEN, refused(touched.lapsed(LocalDate.of(2031, 1, 1))));
    }

    @Test
    void whatWasSeenAndAgreedGoesAsItWasSeen() {
        Shown shown = WAITING.seen(REPORT, NEXT);
        assertEquals(ReportCode.NOT_AGREED, refused(shown.let(REPORT)));
        Cleared cleared = shown.agreed(NEXT);
        assertTrue(cleared.let(REPORT).isRight());
        assertEquals(ReportCode.NOT_WHAT_WAS_SEEN, refused(cleared.let(OTHER)));
    }

    @Test
    void anAmendmentIsMadeOrAnsweredBeforeSheAgrees() {
        AmendmentAsked asked = WAITING.seen(REPORT, NEXT).asksToAmend(NEXT);
        assertEquals(ReportCode.AMENDMENT_OPEN, refused(asked.let(REPORT)));
        Cleared amended = asked.amended(OTHER, NEXT).agreed(NEXT);
        assertTrue(amended.let(OTHER).isRight());
        assertEquals(ReportCode.NOT_WHAT_WAS_SEEN, refused(amended.let(REPORT)));
        assertTrue(asked.leftAsItIs(NEXT).agreed(NEXT).let(REPORT).isRight());
    }

    @Test
    void herStatementGoesAlong() {
        Cleared cleared = WAITING.seen(REPORT, NEXT)
                .asksToAmend(NEXT)
                .statementAttached("views", NEXT)
                .agreed(NEXT);
        assertEquals(ReportCode.STATEMENT_MISSING, refused(cleared.let(REPORT)));
        var with = REPORT.on(Stationery.builder()
                .enclosures(List.of(new Enclosure("views", "Statement", Labels.none())))
                .build());
        assertTrue(cleared.let(with).isRight());
    }

    @Test
    void sheMayChangeHerMindUntilItGoes() {
        Cleared waived = new Application(FIRST).notToBeSeen();
        assertTrue(waived.let(REPORT).isRight());
        AwaitingSight again = waived.toBeSeen(NEXT);
        assertEquals(ReportCode.NOT_SEEN, refused(again.let(REPORT)));
        assertEquals(Optional.of(NEXT.plusDays(21)), again.lapses());
        assertEquals(ReportCode.WITHDRAWN, refused(waived.withdrawn(NEXT).let(REPORT)));
        assertTrue(again.declined(NEXT).let(REPORT).isRight());
    }

    @Test
    void stepsAreKeptInOrderAndNeverGoBack() {
        assertEquals(
                List.of(ReportStep.What.APPLIED, ReportStep.What.ASKED_TO_SEE, ReportStep.What.SAW),
                WAITING.seen(REPORT, NEXT).steps().map(ReportStep::what).toList());
        assertThrows(IllegalArgumentException.class, () -> WAITING.inTouch(FIRST.minusDays(1)));
    }

    @Test
    void nothingOfTheReportIsPrinted() {
        assertFalse(WAITING.seen(REPORT, NEXT).agreed(NEXT).toString().contains("Crohn"));
        assertFalse(WAITING.seen(REPORT, NEXT).toString().contains("Crohn"));
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeIsExplainedInASentence(ReportCode code) {
        assertTrue(code.sentence().matches("[A-Z].{20,}\\."), code.sentence());
    }
}
