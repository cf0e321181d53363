package io.github.medsecretary.scheduling.replanning;

import static io.github.medsecretary.scheduling.Practice.at;
import static io.github.medsecretary.scheduling.Practice.between;
import static io.github.medsecretary.scheduling.Practice.visit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ReplanningTest {

    private static final AsOf EARLY = AsOf.of(at("2030-01-07T08:00"));
    private static final Disruption SHAH_ILL =
            new Disruption.Absence("dr-shah", between("2030-01-07T08:00", "2030-01-07T18:00"));

    private static Plan plan(Practice practice, ReplanPolicy policy, Disruption... disruptions) {
        return Replanning.of(policy, EARLY)
                .plan(practice.diary(), List.of(disruptions))
                .get();
    }

    private static Plan plan(Practice practice, Disruption... disruptions) {
        return plan(practice, ReplanPolicy.usual(), disruptions);
    }

    /** Each move as {@code id kind start practitioner}. */
    private static Seq<String> told(Plan plan) {
        return plan.moves()
                .map(move -> move.appointment() + " " + move.kind() + " "
                        + Practice.LONDON
                                .wallClock(move.to().start())
                                .toString()
                                .substring(8) + " "
                        + move.to().with().mkString(" "));
    }

    private static Practice twoDays() {
        return Practice.open().session("s3", "dr-shah", "room-1", "2030-01-08T09:00", "2030-01-08T12:00");
    }

    @Test
    void nobodyMovesWithoutADisruption() {
        Plan plan = plan(twoDays().booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1"));
        assertEquals(List.empty(), plan.moves());
        assertEquals(0, plan.cost());
        assertEquals(Plan.Proof.OPTIMAL, plan.proof());
    }

    @Test
    void aDisplacedPatientGoesWhereItDisturbsLeast() {
        Plan plan = plan(twoDays().booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1"), SHAH_ILL);
        assertEquals(List.of("a1 MOVE 08T09:00 dr-shah room-1"), told(plan));
        assertEquals(50, plan.cost());
        assertEquals(50, plan.bound());
        Move move = plan.moves().head();
        assertEquals(Optional.of(new Place(at("2030-01-07T09:00"), List.of("dr-shah", "room-1"))), move.from());
        assertEquals("dr-shah is not available at its old time.", move.because().head());
        assertEquals(1, move.chain());
        assertEquals(
                Optional.of(at("2030-01-08T09:00")),
                plan.diary().appointment("a1").get().start());
        assertEquals(1, plan.diary().appointment("a1").get().movedBefore());
    }

    @Test
    void whereThereIsNoOtherDayAColleagueSeesThem() {
        Plan plan = plan(
                Practice.open()
                        .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                        .booked("a2", "p2", "routine", "2030-01-07T09:00", "dr-lee", "room-2"),
                SHAH_ILL);
        assertEquals(List.of("a1 MOVE 07T09:10 dr-lee room-2"), told(plan));
        assertEquals(201, plan.cost());
    }

    @Test
    void anEmergencyBumpsARoutinePatientAndTheChainIsTold() {
        Practice full = Practice.closed().session("s2", "dr-lee", "room-2", "2030-01-07T08:00", "2030-01-07T08:20");
        Practice booked = full.booked("a1", "p1", "routine", "2030-01-07T08:00", "dr-lee", "room-2")
                .session("s9", "dr-lee", "room-2", "2030-01-07T10:00", "2030-01-07T10:10");
        var emergency = new Disruption.Emergency(Appointment.builder()
                .id("e1")
                .patient("p9")
                .service("dressing")
                .priority(Priority.EMERGENCY)
                .latest(at("2030-01-07T09:00"))
                .build());
        Plan plan = plan(booked, emergency);
        assertEquals(List.of("a1 MOVE 07T10:00 dr-lee room-2", "e1 PLACE 07T08:00 dr-lee room-2"), told(plan));
        assertEquals(2_000 + 12, plan.cost());
        assertEquals(1, plan.moves().map(Move::chain).distinct().size());
        assertTrue(plan.moves().head().because().head().contains("makes room for e1"));
        assertEquals(Optional.empty(), plan.moves().last().from());
        assertTrue(plan.diary().appointment("e1").isPresent());
    }

    @Test
    void withoutBumpingNobodyElseMoves() {
        Practice full = Practice.closed()
                .session("s2", "dr-lee", "room-2", "2030-01-07T08:00", "2030-01-07T08:10")
                .session("s9", "dr-lee", "room-2", "2030-01-07T10:00", "2030-01-07T10:10")
                .booked("a1", "p1", "routine", "2030-01-07T08:00", "dr-lee", "room-2");
        var emergency = new Disruption.Emergency(Appointment.builder()
                .id("e1")
                .patient("p9")
                .service("routine")
                .priority(Priority.EMERGENCY)
                .build());
        var quiet = new ReplanPolicy(false, false, OptionalInt.empty(), 0);
        assertEquals(List.of("e1 PLACE 07T10:00 dr-lee room-2"), told(plan(full, quiet, emergency)));
        assertEquals(4800, plan(full, quiet, emergency).cost());
        assertEquals(2_012, plan(full, emergency).cost());
    }

    @Test
    void whoIsPinnedOrHasComeStays() {
        Practice practice = twoDays()
                .booked(visit("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                        .pinned(true)
                        .build())
                .booked(visit("a2", "p2", "routine", "2030-01-07T09:10", "dr-shah", "room-1")
                        .status(AppointmentStatus.ARRIVED)
                        .build())
                .booked(visit("a3", "p3", "routine", "2030-01-07T09:20", "dr-shah", "room-1")
                        .status(AppointmentStatus.CANCELLED)
                        .build());
        assertEquals(List.empty(), plan(practice, SHAH_ILL).moves());
        assertEquals(0, plan(practice, SHAH_ILL).cost());
    }

    @Test
    void aClosedRoomIsLeftForAnotherAtTheSameTime() {
        Plan plan = plan(
                Practice.open().booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1"),
                new Disruption.Absence("room-1", between("2030-01-07T08:00", "2030-01-07T18:00")));
        assertEquals(List.of("a1 RESEAT 07T09:00 dr-shah room-2"), told(plan));
        assertEquals(1, plan.cost());
        assertEquals(0, plan.diary().appointment("a1").get().movedBefore());
    }

    @Test
    void aBrokenDeviceMovesThoseWhoNeedIt() {
        Plan plan = plan(
                twoDays()
                        .booked("a1", "p1", "ecg", "2030-01-07T09:00", "dr-shah", "room-1", "ecg-1")
                        .booked("a2", "p2", "routine", "2030-01-07T09:20", "dr-shah", "room-1"),
                new Disruption.Absence("ecg-1", between("2030-01-07T08:00", "2030-01-07T12:00")));
        assertEquals(List.of("a1 MOVE 08T09:00 dr-shah ecg-1 room-1"), told(plan));
    }

    @Test
    void oneDeviceIsGivenOutOnceAtATime() {
        Plan plan = plan(
                Practice.open()
                        .session("s4", "dr-lee", "room-2", "2030-01-08T09:00", "2030-01-08T09:40")
                        .session("s3", "dr-shah", "room-1", "2030-01-08T09:00", "2030-01-08T09:20")
                        .booked("a1", "p1", "ecg", "2030-01-07T09:00", "dr-shah", "room-1", "ecg-1")
                        .booked("a2", "p2", "ecg", "2030-01-07T09:20", "dr-lee", "room-2", "ecg-1"),
                new Disruption.Absence("ecg-1", between("2030-01-07T08:00", "2030-01-07T12:00")));
        assertEquals(
                List.of("a1 MOVE 08T09:00 dr-shah ecg-1 room-1", "a2 MOVE 08T09:20 dr-lee ecg-1 room-2"), told(plan));
        assertEquals(Plan.Proof.OPTIMAL, plan.proof());
    }

    @Test
    void turnaroundsAreKept() {
        Plan plan = plan(
                Practice.open()
                        .booked("a1", "p1", "dressing", "2030-01-07T09:00", "dr-shah", "room-1")
                        .booked("a2", "p2", "routine", "2030-01-07T09:20", "dr-lee", "room-2"),
                SHAH_ILL);
        assertEquals(List.of("a1 MOVE 07T09:30 dr-lee room-2"), told(plan));
    }

    @Test
    void linkedVisitsKeepTheirDistance() {
        Practice practice = twoDays()
                .session("s5", "dr-lee", "room-2", "2030-01-09T09:00", "2030-01-09T12:00")
                .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .booked("a2", "p1", "routine", "2030-01-09T09:00", "dr-lee", "room-2")
                .linked("a1", "a2", 2, 5);
        assertEquals(List.of("a1 MOVE 07T09:00 dr-lee room-2"), told(plan(practice, SHAH_ILL)));
    }

    @Test
    void whoHasNoPlaceIsToldWhyAndWhatWouldHelp() {
        Plan plan = plan(
                twoDays()
                        .booked(visit("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                                .latest(at("2030-01-07T08:50"))
                                .build()),
                SHAH_ILL);
        assertEquals(1, plan.unplaced().size());
        assertEquals(1_000_000, plan.cost());
        assertEquals(Plan.Proof.OPTIMAL, plan.proof());
        assertEquals(2, plan.unplaced().head().because().size());
        assertTrue(plan.relaxations().head().message().contains("earliest and latest"));
        assertEquals(50, plan.relaxations().head().cost());
        assertEquals(Optional.empty(), plan.diary().appointment("a1").get().start());
    }

    @Test
    void anotherSessionsServiceMayBeTheCheapestRelaxation() {
        Plan plan = plan(twoDays().booked("a1", "p1", "surgery", "2030-01-07T09:00", "dr-shah", "room-1"), SHAH_ILL);
        assertEquals(1_000_000, plan.cost());
        assertTrue(
                plan.relaxations().head().message().contains("offered surgery"),
                plan.relaxations().toString());
    }

    @Test
    void whatWasWrongBeforeStaysUnlessItIsToBeRepaired() {
        Practice practice = twoDays()
                .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .booked("a2", "p2", "routine", "2030-01-07T09:00", "dr-shah", "room-1");
        assertEquals(List.empty(), plan(practice).moves());
        Plan repaired = plan(practice, new ReplanPolicy(true, true, OptionalInt.empty(), 0));
        assertEquals(1, repaired.moves().size());
        assertEquals(1, repaired.cost());
    }

    @Test
    void noticeAndMovesBeforeProtectThoseWhoAreNotDisplaced() {
        Practice full = Practice.closed()
                .session("s2", "dr-lee", "room-2", "2030-01-07T08:00", "2030-01-07T08:10")
                .session("s9", "dr-lee", "room-2", "2030-01-08T10:00", "2030-01-08T10:10")
                .booked(visit("a1", "p1", "routine", "2030-01-07T08:00", "dr-lee", "room-2")
                        .movedBefore(1)
                        .build());
        var emergency = new Disruption.Emergency(Appointment.builder()
                .id("e1")
                .patient("p9")
                .service("routine")
                .priority(Priority.EMERGENCY)
                .latest(at("2030-01-07T18:00"))
                .build());
        assertEquals(2, plan(full, emergency).moves().size());
        assertEquals(
                0,
                plan(full, new ReplanPolicy(true, false, OptionalInt.of(1), 0), emergency)
                        .moves()
                        .size());
        assertEquals(
                2,
                plan(full, new ReplanPolicy(true, false, OptionalInt.of(2), 0), emergency)
                        .moves()
                        .size());
        assertEquals(
                0,
                plan(full, new ReplanPolicy(true, false, OptionalInt.empty(), 1), emergency)
                        .moves()
                        .size());
        assertThrows(IllegalArgumentException.class, () -> new ReplanPolicy(true, false, OptionalInt.empty(), -1));
        assertThrows(IllegalArgumentException.class, () -> new ReplanPolicy(true, false, OptionalInt.of(-1), 0));
    }

    @Test
    void aTooSmallBudgetGivesAPlanAndAGapNeverAWorseOneThanTheList() {
        Practice practice = twoDays();
        for (int i = 0; i < 6; i++) {
            practice = practice.booked(
                    "a" + i,
                    "p" + i,
                    i % 2 == 0 ? "routine" : "dressing",
                    "2030-01-07T%02d:%02d".formatted(9 + i / 2, i % 2 * 30),
                    "dr-shah",
                    "room-1");
        }
        Plan hasty = new Replanning(new LeastDisruption(), ReplanPolicy.usual(), EARLY, 1)
                .plan(practice.diary(), List.of(SHAH_ILL))
                .get();
        assertTrue(hasty.bound() <= hasty.cost());
        assertTrue(hasty.cost() <= 6_000_000);
        assertThrows(
                IllegalArgumentException.class,
                () -> new Replanning(new LeastDisruption(), ReplanPolicy.usual(), EARLY, 0));
    }

    @Test
    void aDisruptionOfWhatIsNotThereIsRefused() {
        var replanning = Replanning.of(ReplanPolicy.usual(), EARLY);
        var diary = twoDays()
                .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .diary();
        var gone = between("2030-01-07T08:00", "2030-01-07T18:00");
        assertEquals(
                SchedulingCode.UNKNOWN_RESOURCE,
                replanning
                        .plan(diary, List.of(new Disruption.Absence("dr-who", gone)))
                        .getLeft()
                        .code());
        assertEquals(
                SchedulingCode.DUPLICATE_ID,
                replanning
                        .plan(
                                diary,
                                List.of(new Disruption.Emergency(Appointment.builder()
                                        .id("a1")
                                        .patient("p")
                                        .service("routine")
                                        .build())))
                        .getLeft()
                        .code());
        assertEquals(
                SchedulingCode.UNKNOWN_SERVICE,
                replanning
                        .plan(
                                diary,
                                List.of(new Disruption.Emergency(Appointment.builder()
                                        .id("e")
                                        .patient("p")
                                        .service("magic")
                                        .build())))
                        .getLeft()
                        .code());
    }

    @Test
    void aClosedSiteDisplacesEverybodyThere() {
        Plan plan = plan(
                Practice.open().booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1"),
                new Disruption.Absence("main", between("2030-01-07T08:00", "2030-01-07T18:00")));
        assertEquals(1, plan.unplaced().size());
    }

    @Test
    void theSecondPassOfARepeatedHourIsNotUsed() {
        Practice night = Practice.closed()
                .session("s1", "dr-shah", "room-1", "2030-10-26T20:00", "2030-10-26T20:10")
                .session("s2", "dr-lee", "room-2", "2030-10-27T00:30", "2030-10-27T03:00")
                .booked("a1", "p1", "routine", "2030-10-26T20:00", "dr-shah", "room-1");
        var replanning = Replanning.of(
                ReplanPolicy.usual(), AsOf.of(at("2030-10-27T01:00").plusSeconds(3600)));
        Plan plan = replanning
                .plan(
                        night.diary(),
                        List.of(new Disruption.Emergency(Appointment.builder()
                                .id("e1")
                                .patient("p2")
                                .service("routine")
                                .priority(Priority.EMERGENCY)
                                .build())))
                .get();
        assertEquals(at("2030-10-27T02:00"), plan.moves().head().to().start());
    }

    @Test
    void nobodyIsNamedInAReason() {
        Plan plan = plan(
                twoDays().booked("a1", "secret-patient", "routine", "2030-01-07T09:00", "dr-shah", "room-1"), SHAH_ILL);
        assertFalse(plan.moves().toString().contains("secret-patient"));
        assertFalse(plan.moves().head().because().isEmpty());
    }
}
