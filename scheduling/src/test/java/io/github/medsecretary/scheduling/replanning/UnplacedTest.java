package io.github.medsecretary.scheduling.replanning;

import static io.github.medsecretary.scheduling.Practice.at;
import static io.github.medsecretary.scheduling.Practice.between;
import static io.github.medsecretary.scheduling.Practice.visit;
import static io.github.medsecretary.scheduling.replanning.Replans.EARLY;
import static io.github.medsecretary.scheduling.replanning.Replans.SHAH_ILL;
import static io.github.medsecretary.scheduling.replanning.Replans.plan;
import static io.github.medsecretary.scheduling.replanning.Replans.twoDays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.vavr.collection.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who gets no place, what would help, and what is refused. */
class UnplacedTest {

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
        assertEquals(
                List.of(
                        "a1 could go to Monday 7 January 2030 at 08:50 with dr-lee, room-2 if session s2 began 10 minutes"
                                + " earlier.",
                        "a1 could go to Tuesday 8 January 2030 at 09:00 with dr-shah, room-1 if it could start as late as"
                                + " Tuesday 8 January 2030 at 09:00."),
                plan.relaxations().map(Relaxation::message));
        assertEquals(List.of(200L + 1 + 500, 50L), plan.relaxations().map(Relaxation::cost));
        assertEquals(List.of(300L, 1_000L), plan.relaxations().map(Relaxation::weight));
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

    private static Object refusal(Appointment.Builder emergency) {
        return Replanning.of(ReplanPolicy.usual(), EARLY)
                .plan(
                        Practice.open().diary(),
                        List.of(new Disruption.Emergency(emergency
                                .id("e")
                                .patient("p")
                                .service("routine")
                                .build())))
                .getLeft()
                .code();
    }

    @Test
    void anEmergencyThatNobodyMayPlaceIsRefusedAndNotForgotten() {
        assertEquals(
                SchedulingCode.ILLEGAL_TRANSITION, refusal(Appointment.builder().status(AppointmentStatus.WAITLIST)));
        assertEquals(
                SchedulingCode.ILLEGAL_TRANSITION, refusal(Appointment.builder().status(AppointmentStatus.ARRIVED)));
        assertEquals(SchedulingCode.PINNED, refusal(Appointment.builder().pinned(true)));
    }

    @Test
    void aClosedSiteDisplacesEverybodyThere() {
        Plan plan = plan(
                Practice.open().booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1"),
                new Disruption.Absence("main", between("2030-01-07T08:00", "2030-01-07T18:00")));
        assertEquals(1, plan.unplaced().size());
    }
}
