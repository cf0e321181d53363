package io.github.medsecretary.correspondence.turnaround;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.BankHoliday;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.core.time.WorkingCalendar;
import io.github.medsecretary.correspondence.content.LetterKind;
import io.github.medsecretary.correspondence.promise.Harm;
import io.github.medsecretary.correspondence.promise.LateLetter;
import io.github.medsecretary.correspondence.workflow.AuditEvent;
import io.github.medsecretary.correspondence.workflow.Stage;
import io.github.medsecretary.correspondence.workflow.Step;
import io.vavr.collection.List;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Letters wait, and somebody counts. */
class TurnaroundTest {

    private static final SiteZone LONDON = SiteZone.of(ZoneId.of("Europe/London"));
    private static final WorkingCalendar WEEKDAYS = WorkingCalendar.of(List.<BankHoliday>empty());
    private static final TurnaroundLimits NHS = TurnaroundLimits.nhs(LONDON, WEEKDAYS);
    private static final AsOf NOON = Trails.after(2);

    @Test
    void eachStageIsClocked() {
        LetterClock clock = Trails.filed("L1", 5, 29, 31).clock(Trails.after(1000));
        assertEquals(Duration.ofHours(5), clock.in(Stage.DICTATED));
        assertEquals(Duration.ofHours(24), clock.in(Stage.AWAITING_SIGNATURE));
        assertEquals(Duration.ofHours(2), clock.in(Stage.SIGNED));
        assertEquals(Duration.ofHours(31), clock.whole());
        assertEquals(Optional.of(Trails.after(31).instant()), clock.sent());
        assertTrue(clock.isOver());
    }

    @Test
    void whatIsSentBackWaitsAnew() {
        LetterClock clock = Trails.letter(
                        "L1",
                        LetterKind.CLINIC,
                        Trails.event(Step.COMPLETE, 0),
                        Trails.event(Step.SEND_BACK, 3),
                        Trails.event(Step.COMPLETE, 4))
                .clock(Trails.after(10));
        assertEquals(Duration.ofHours(9), clock.in(Stage.AWAITING_SIGNATURE));
        assertEquals(Trails.after(4).instant(), clock.current().get().from());
    }

    @Test
    void whatWasRefusedDoesNotCount() {
        var refused = new AuditEvent(
                Trails.after(1).instant(), "s", Step.SIGN, List.empty(), Optional.of(CoreCode.NOT_PERMITTED));
        var letter = Trails.letter("L1", LetterKind.CLINIC, Trails.event(Step.COMPLETE, 0), refused);
        assertEquals(
                Stage.AWAITING_SIGNATURE, letter.clock(NOON).current().get().stage());
    }

    @Test
    void anOutpatientLetterHasSevenDaysAndADischargeSummaryOne() {
        var clinic = Trails.waiting("L1", LetterKind.CLINIC, 1);
        var discharge = Trails.waiting("L2", LetterKind.DISCHARGE, 1);
        assertEquals(
                List.of(
                        new Deadline(
                                "L2", "nhs-discharge-24-hours", Trails.after(24).instant()),
                        new Deadline(
                                "L1", "nhs-outpatient-7-days", Trails.after(168).instant())),
                NHS.forecast(List.of(clinic, discharge), NOON));
        assertEquals("L2", NHS.next(List.of(clinic, discharge), NOON).get().letter());
        assertEquals(
                "L1",
                NHS.next(List.of(clinic, discharge), Trails.after(24)).get().letter());
        assertTrue(NHS.next(List.of(clinic, discharge), Trails.after(168)).isEmpty());
        assertTrue(NHS.forecast(List.of(Trails.waiting("L3", LetterKind.REPORT, 1)), NOON)
                .isEmpty());
    }

    @Test
    void whatIsSentHasNoLimitAnyMore() {
        assertTrue(NHS.deadlines(Trails.filed("L1", 1, 2, 3), NOON).isEmpty());
        var sent = Trails.letter("L1", LetterKind.CLINIC, Trails.event(Step.SIGN, 1), Trails.event(Step.DISPATCH, 2));
        assertTrue(NHS.deadlines(sent, NOON).isEmpty());
        var signed = Trails.letter("L1", LetterKind.CLINIC, Trails.event(Step.SIGN, 1));
        assertFalse(NHS.deadlines(signed, NOON).isEmpty());
    }

    @Test
    void aStagesOwnLimitCountsWorkingDays() {
        var limits = TurnaroundLimits.none(LONDON, WEEKDAYS).with(new StageLimit(Stage.AWAITING_SIGNATURE, 2));
        var letter = Trails.waiting("L1", LetterKind.CLINIC, 1);
        Deadline deadline = limits.deadlines(letter, NOON).single();
        assertEquals(Instant.parse("2030-01-09T00:00:00Z"), deadline.at(), "Friday, then Monday and Tuesday");
        assertEquals("awaiting-signature-2-working-days", deadline.limit());
        assertEquals(
                Optional.of(new LateLetter("L1", "dr-lee", Harm.MIDDLE, LocalDate.of(2030, 1, 8))),
                limits.due(letter, NOON));
        assertThrows(IllegalArgumentException.class, () -> new StageLimit(Stage.SIGNED, -1));
    }

    @Test
    void whatBreachesFirstIsSignedFirst() {
        var letters = List.of(
                Trails.waiting("L4", LetterKind.REPORT, 1),
                Trails.waiting("L3", LetterKind.REPORT, 1),
                Trails.waiting("L2", LetterKind.CLINIC, 1),
                Trails.waiting("L1", LetterKind.DISCHARGE, 1),
                Trails.filed("L0", 1, 2, 3));
        assertEquals(
                List.of("L1", "L2", "L3", "L4"),
                NHS.signingOrder(letters, NOON).map(TimedLetter::id).toList());
    }

    @Test
    void theLimitsOfTheNhsSayWhereTheyStandAndThatTheyNeedReview() {
        for (ElapsedLimit each : List.of(ElapsedLimit.NHS_DISCHARGE, ElapsedLimit.NHS_OUTPATIENT)) {
            assertTrue(each.source().contains("SC11"));
            assertFalse(each.review().isEmpty());
        }
    }

    @Test
    void theMonthIsSummedUpByStage() {
        var letters = List.of(
                Trails.filed("L1", 1, 3, 4),
                Trails.filed("L2", 2, 4, 5),
                Trails.filed("L3", 30, 40, 90),
                Trails.waiting("L4", LetterKind.CLINIC, 1));
        var statistics = TurnaroundStatistics.of(letters, Trails.after(100));
        assertEquals(
                List.of(
                        "stage,letters,median_minutes,p90_minutes,longest_minutes",
                        "dictated,3,120,1800,1800",
                        "transcribed,3,0,0,0",
                        "in-progress,4,0,60,60",
                        "awaiting-signature,3,120,600,600",
                        "signed,3,60,3000,3000",
                        "whole,3,300,5400,5400",
                        ""),
                List.of(statistics.csv().split("\r\n", -1)));
        assertEquals(
                "whole                    3  median 0 d 5 h 0 min, nine in ten 3 d 18 h 0 min, longest 3 d 18 h 0 min",
                List.of(statistics.text().split("\n")).last());
        assertFalse(statistics.csv().contains("L1"));
    }
}
