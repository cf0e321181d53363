package io.github.medsecretary.scheduling.replanning;

import static io.github.medsecretary.scheduling.Practice.at;
import static io.github.medsecretary.scheduling.Practice.between;
import static io.github.medsecretary.scheduling.replanning.Replans.EARLY;
import static io.github.medsecretary.scheduling.replanning.Replans.SHAH_ILL;
import static io.github.medsecretary.scheduling.replanning.Replans.plan;
import static io.github.medsecretary.scheduling.replanning.Replans.told;
import static io.github.medsecretary.scheduling.replanning.Replans.twoDays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where those who are displaced go. */
class ReplanningTest {

    @Test
    void nobodyMovesWithoutADisruption() {
        Plan plan = plan(twoDays().booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1"));
        assertEquals(List.empty(), plan.moves());
        assertEquals(0, plan.cost());
        assertEquals(Plan.Proof.OPTIMAL, plan.proof());
    }

    @Test
    void aMovePrintsTheSameWhetherOrNotItsWordsWereAskedFor() {
        Move move = plan(twoDays().booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1"), SHAH_ILL)
                .moves()
                .head();
        String before = move.toString();
        assertFalse(move.because().isEmpty());
        assertEquals(before, move.toString());
    }

    @Test
    void aClinicInTheFarFutureCostsNoMemory() {
        Practice practice = twoDays().booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1");
        Practice far = practice.session("far", "dr-shah", "room-1", "2199-01-07T09:00", "2199-01-07T12:00");
        assertEquals(told(plan(practice, SHAH_ILL)), told(plan(withManyRooms(far.diary()), SHAH_ILL)));
    }

    private static Diary withManyRooms(Diary diary) {
        DiaryContent content = diary.content();
        Seq<Resource> rooms = List.range(0, 200)
                .map(each -> Resource.builder()
                        .id("spare-" + each)
                        .kind(ResourceKind.ROOM)
                        .build());
        return Diary.of(DiaryContent.builder()
                        .zone(content.zone())
                        .sites(content.sites())
                        .resources(content.resources().appendAll(rooms))
                        .services(content.services())
                        .sessions(content.sessions())
                        .appointments(content.appointments())
                        .build())
                .get();
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
