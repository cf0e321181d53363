package io.github.medsecretary.scheduling.waiting.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.time.Nation;
import io.vavr.collection.List;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClockStandardsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ClockStandards UK = ClockStandards.uk();

    private static ClockState state(Nation nation, String code, LocalDate asOf, ClockEvent... events) {
        return new BreachClock(UK.find(nation, code, DAY).orElseThrow()).state(List.of(events), asOf);
    }

    private static ClockEvent on(int day, ClockEventKind kind) {
        return new ClockEvent(DAY.plusDays(day), kind);
    }

    @Test
    void everyRowSaysThatItNeedsReviewAndWhereItIsFrom() {
        assertTrue(UK.all().forAll(each -> each.needsReview() && !each.source().isBlank()));
        assertTrue(UK.all()
                .forAll(each ->
                        each.rules().values().forAll(rule -> !rule.citation().isBlank())));
        assertTrue(List.of(Nation.values()).forAll(each -> !UK.in(each, DAY).isEmpty()));
        UK.all()
                .forEach(each -> assertEquals(
                        1,
                        UK.in(each.nation(), each.from())
                                .count(other -> other.code().equals(each.code())),
                        each.code()));
    }

    @Test
    void theTwoWeekWaitEndedInSeptember2023() {
        assertTrue(UK.find(Nation.ENGLAND, "cancer-14-days", LocalDate.of(2023, 9, 30))
                .isPresent());
        assertFalse(UK.find(Nation.ENGLAND, "cancer-14-days", LocalDate.of(2023, 10, 1))
                .isPresent());
    }

    @Test
    void eighteenWeeksAreNotPausedInEngland() {
        var state = state(
                Nation.ENGLAND,
                "rtt-18-weeks",
                DAY.plusDays(126),
                on(0, ClockEventKind.REFERRAL_RECEIVED),
                on(20, ClockEventKind.UNAVAILABLE),
                on(50, ClockEventKind.AVAILABLE),
                on(60, ClockEventKind.CANCELLED_BY_PATIENT));
        assertEquals(new ClockState(ClockPhase.RUNNING, Optional.of(DAY), 126, Optional.of(DAY.plusDays(126))), state);
        var standard = UK.find(Nation.ENGLAND, "rtt-18-weeks", DAY).orElseThrow();
        assertFalse(state.isBreached(standard));
        assertEquals(Optional.of(0), state.daysLeft(standard));
    }

    @Test
    void unavailabilityPausesTheScottishClock() {
        var state = state(
                Nation.SCOTLAND,
                "outpatient-12-weeks",
                DAY.plusDays(60),
                on(0, ClockEventKind.REFERRAL_RECEIVED),
                on(20, ClockEventKind.UNAVAILABLE),
                on(50, ClockEventKind.AVAILABLE));
        assertEquals(new ClockState(ClockPhase.RUNNING, Optional.of(DAY), 30, Optional.of(DAY.plusDays(114))), state);
    }

    @Test
    void whoMissesTheFirstVisitWaitsFromTheDayOnWhichItIsBookedAnew() {
        var missed = List.of(on(0, ClockEventKind.REFERRAL_RECEIVED), on(10, ClockEventKind.FIRST_NOT_ATTENDED));
        var clock =
                new BreachClock(UK.find(Nation.ENGLAND, "cancer-62-days", DAY).orElseThrow());
        assertEquals(
                ClockPhase.NOT_STARTED, clock.state(missed, DAY.plusDays(11)).phase());
        var rebooked = missed.append(on(12, ClockEventKind.REBOOKED));
        assertEquals(
                Optional.of(DAY.plusDays(74)),
                clock.state(rebooked, DAY.plusDays(12)).breachDate());
        assertEquals(9, clock.state(rebooked, DAY.plusDays(9)).days());
    }

    @Test
    void aDecisionToTreatAfterMonitoringStartsAnew() {
        var state = state(
                Nation.ENGLAND,
                "rtt-18-weeks",
                DAY.plusDays(100),
                on(0, ClockEventKind.REFERRAL_RECEIVED),
                on(30, ClockEventKind.MONITORING_STARTED),
                on(90, ClockEventKind.TREATMENT_AGREED));
        assertEquals(10, state.days());
        assertEquals(Optional.of(DAY.plusDays(90)), state.started());
    }

    @Test
    void anOfferIsReasonableWithEnoughNoticeOrIfItIsAccepted() {
        var rule = new OfferRule(10, 2, "made up");
        var late = new DateOffer(DAY, DAY.plusDays(9), DateOffer.Reply.DECLINED);
        var first = new DateOffer(DAY, DAY.plusDays(10), DateOffer.Reply.DECLINED);
        var same = new DateOffer(DAY.minusDays(1), DAY.plusDays(10), DateOffer.Reply.DECLINED);
        var second = new DateOffer(DAY, DAY.plusDays(12), DateOffer.Reply.DECLINED);
        assertFalse(rule.isReasonable(late));
        assertTrue(rule.isReasonable(new DateOffer(DAY, DAY.plusDays(1), DateOffer.Reply.ACCEPTED)));
        assertFalse(rule.areDeclined(List.of(late, first, same)));
        assertTrue(rule.areDeclined(List.of(late, first, second)));
    }

    @Test
    void aPracticesOwnStandardsComeFirst() {
        var own = ClockStandards.read("""
                        standard rtt-18-weeks
                        nation England
                        title Ours
                        from 2020-01-01
                        days 70
                        offers 7 1 our policy
                        source our policy
                        on referral-received start our policy
                        """).get();
        var found = UK.overlaidBy(own).find(Nation.ENGLAND, "rtt-18-weeks", DAY).orElseThrow();
        assertEquals(70, found.days());
        assertFalse(found.needsReview());
    }

    @Test
    void everythingThatIsWrongWithATextIsSaidByItsLine() {
        var problems = ClockStandards.read("""
                        title too early
                        standard x
                        nation France
                        days 0
                        days 1
                        colour red
                        on referral-received begin somewhere
                        on referral-received start
                        on discharged stop there
                        on discharged stop there
                        from 2020-13-01
                        """).getLeft();
        assertEquals(
                List.of("/0", "/1", "/1", "/1", "/2", "/3", "/4", "/5", "/6", "/7", "/9", "/10"),
                problems.map(Problem::where).toList());
    }
}
