package io.github.medsecretary.scheduling.replanning;

import static io.github.medsecretary.scheduling.Practice.between;
import static io.github.medsecretary.scheduling.Practice.visit;
import static io.github.medsecretary.scheduling.replanning.Replans.SHAH_ILL;
import static io.github.medsecretary.scheduling.replanning.Replans.conflicts;
import static io.github.medsecretary.scheduling.replanning.Replans.plan;
import static io.github.medsecretary.scheduling.replanning.Replans.told;
import static io.github.medsecretary.scheduling.replanning.Replans.twoDays;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.vavr.collection.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To which rooms, days and times those who move may go. */
class PlacesOfPlansTest {

    private static Practice ill() {
        return twoDays()
                .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .away("dr-lee", "2030-01-07T08:00", "2030-01-07T18:00");
    }

    @Test
    void where_the_room_of_a_session_is_closed_another_of_its_site_will_do() {
        Plan plan = plan(ill().away("room-1", "2030-01-08T08:00", "2030-01-08T09:05"), SHAH_ILL);
        assertEquals(List.of("a1 MOVE 08T09:00 dr-shah room-2"), told(plan));
        Practice neither = ill().away("room-1", "2030-01-08T08:00", "2030-01-08T09:05")
                .away("room-2", "2030-01-08T08:00", "2030-01-08T18:00");
        assertEquals(List.of("a1 MOVE 08T09:10 dr-shah room-1"), told(plan(neither, SHAH_ILL)));
    }

    @Test
    void a_room_of_its_own_is_kept_at_the_old_start() {
        var practice = Equipped.of(Practice.closed()
                        .session("s1", "dr-shah", "room-1", "2030-01-07T09:00", "2030-01-07T12:00")
                        .booked("a1", "p1", "ecg", "2030-01-07T09:00", "dr-shah", "ecg-1", "room-2")
                        .booked(visit("a2", "p2", "routine", "2030-01-07T09:10", "dr-lee", "room-1")
                                .pinned(true)
                                .build()))
                .with(Resource.builder()
                        .id("ecg-2")
                        .kind(ResourceKind.DEVICE)
                        .capabilities(List.of("ecg"))
                        .build());
        var broken = new Disruption.Absence("ecg-1", between("2030-01-07T08:00", "2030-01-07T18:00"));
        Plan plan = plan(practice.diary(), broken);
        assertEquals(List.of("a1 RESEAT 07T09:00 dr-shah ecg-2 room-2"), told(plan));
        assertEquals(1, plan.cost());
    }

    @Test
    void a_practitioner_has_time_to_travel_to_one_who_stays() {
        Practice practice = Practice.closed()
                .session("s1", "dr-shah", "room-1", "2030-01-07T09:00", "2030-01-07T10:00")
                .session("s2", "dr-shah", "room-1", "2030-01-08T09:00", "2030-01-08T09:30")
                .session("s3", "dr-shah", "far-room", "2030-01-08T09:40", "2030-01-08T10:00")
                .booked("a1", "p1", "routine", "2030-01-07T09:20", "dr-shah", "room-1")
                .booked(visit("a2", "p2", "routine", "2030-01-08T09:40", "dr-shah", "far-room")
                        .pinned(true)
                        .build());
        Plan plan = plan(practice, SHAH_ILL);
        assertEquals(List.of("a1 MOVE 08T09:10 dr-shah room-1"), told(plan));
        assertEquals(List.empty(), conflicts(plan));
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void a_patient_is_not_in_two_places(boolean pinned) {
        Practice practice = ill().session("s4", "dr-lee", "room-2", "2030-01-08T09:00", "2030-01-08T09:10")
                .booked(visit("a2", "p1", "routine", "2030-01-08T09:00", "dr-lee", "room-2")
                        .pinned(pinned)
                        .build());
        Plan plan = plan(practice, SHAH_ILL);
        assertEquals(List.of("a1 MOVE 08T09:10 dr-shah room-1"), told(plan));
        assertEquals(List.empty(), conflicts(plan));
    }

    @Test
    void two_visits_of_a_patient_who_both_move_are_not_at_once() {
        Practice practice = Practice.closed()
                .session("s1", "dr-shah", "room-1", "2030-01-07T09:00", "2030-01-07T10:00")
                .session("s2", "dr-shah", "room-1", "2030-01-08T09:00", "2030-01-08T09:20")
                .session("s3", "dr-lee", "room-2", "2030-01-08T09:00", "2030-01-08T09:20")
                .booked("a1", "p1", "dressing", "2030-01-07T09:00", "dr-shah", "room-1")
                .booked("a2", "p1", "dressing", "2030-01-07T09:30", "dr-shah", "room-1");
        Plan plan = plan(practice, SHAH_ILL);
        assertEquals(1, plan.moves().size());
        assertEquals(1, plan.unplaced().size());
        Plan later = plan(practice.session("s4", "dr-lee", "room-2", "2030-01-08T09:20", "2030-01-08T09:40"), SHAH_ILL);
        assertEquals(List.of("a1 MOVE 08T09:00 dr-shah room-1", "a2 MOVE 08T09:20 dr-lee room-2"), told(later));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "2, 0"})
    void who_follows_one_who_stays_keeps_the_days_between(int days, int placed) {
        Practice practice = Practice.open()
                .session("s3", "dr-shah", "room-1", "2030-01-08T09:00", "2030-01-08T12:00")
                .session("s5", "dr-shah", "room-1", "2030-01-09T09:00", "2030-01-09T12:00")
                .away("dr-shah", "2030-01-07T08:00", "2030-01-07T18:00")
                .away("dr-lee", "2030-01-07T09:10", "2030-01-07T18:00")
                .booked(visit("a0", "p1", "routine", "2030-01-07T09:00", "dr-lee", "room-2")
                        .pinned(true)
                        .build())
                .booked("a1", "p1", "routine", "2030-01-09T09:00", "dr-shah", "room-1")
                .linked("a0", "a1", days, 5);
        Plan plan = plan(practice, new Disruption.Absence("dr-shah", between("2030-01-09T08:00", "2030-01-09T12:00")));
        assertEquals(List.of("a1 MOVE 08T09:00 dr-shah room-1").take(placed), told(plan));
        assertEquals(1 - placed, plan.unplaced().size());
    }

    @Test
    void who_is_displaced_may_move_at_short_notice_and_however_often_it_moved() {
        Practice practice = Practice.open()
                .booked(visit("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                        .movedBefore(3)
                        .build());
        Plan plan = plan(practice, Replans.policy(true, false, OptionalInt.of(1), 2), SHAH_ILL);
        assertEquals(List.of("a1 MOVE 07T09:00 dr-lee room-2"), told(plan));
        assertEquals(3_200, plan.cost());
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "1, 0"})
    void nobody_whose_place_is_valid_comes_at_shorter_notice_than_is_kept(int notice, int moves) {
        Practice full = Practice.closed()
                .session("s1", "dr-lee", "room-2", "2030-01-07T09:00", "2030-01-07T09:10")
                .session("s2", "dr-lee", "room-2", "2030-01-08T10:00", "2030-01-08T10:10")
                .booked("a1", "p1", "routine", "2030-01-08T10:00", "dr-lee", "room-2");
        var emergency = new Disruption.Emergency(Appointment.builder()
                .id("e1")
                .patient("p9")
                .service("routine")
                .earliest(Practice.at("2030-01-08T08:00"))
                .build());
        Plan plan = plan(full, Replans.policy(true, false, OptionalInt.empty(), notice), emergency);
        assertEquals(moves, plan.moves().size());
    }

    @Test
    void of_two_who_clash_over_a_device_one_is_repaired_and_nobody_else_moves() {
        Practice practice = Practice.open()
                .booked("a1", "p1", "ecg", "2030-01-07T09:00", "dr-shah", "ecg-1", "room-1")
                .booked("a2", "p2", "ecg", "2030-01-07T09:10", "dr-lee", "ecg-1", "room-2")
                .booked("a3", "p3", "routine", "2030-01-07T10:00", "dr-lee", "room-2");
        assertEquals(List.empty(), plan(practice).moves());
        Plan plan = plan(practice, Replans.policy(false, true, OptionalInt.empty(), 0));
        assertEquals(List.empty(), conflicts(plan));
        assertEquals(1, plan.moves().size());
        assertEquals(1, plan.cost());
    }
}
