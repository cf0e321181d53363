package io.github.medsecretary.scheduling.replanning;

import static io.github.medsecretary.scheduling.Practice.between;
import static io.github.medsecretary.scheduling.replanning.Replans.SHAH_ILL;
import static io.github.medsecretary.scheduling.replanning.Replans.conflicts;
import static io.github.medsecretary.scheduling.replanning.Replans.plan;
import static io.github.medsecretary.scheduling.replanning.Replans.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Those who are moved leave each other, and those who stay, what the rules demand. */
class KeptRulesTest {

    private static final Disruption MONITORS_BROKEN =
            new Disruption.Absence("monitor", between("2030-01-07T08:00", "2030-01-07T18:00"));

    private static Equipped nextDay(String until, String... services) {
        return Equipped.of(Practice.open()).session("s3", "dr-shah", "room-1", "2030-01-08T09:00", until, services);
    }

    private static Seq<String> starts(Plan plan) {
        assertEquals(List.empty(), conflicts(plan));
        assertEquals(List.empty(), plan.unplaced());
        return plan.moves()
                .map(move ->
                        Practice.LONDON.wallClock(move.to().start()).toString().substring(8))
                .sorted();
    }

    @Test
    void a_device_is_cleaned_between_two_who_move() {
        var practice = nextDay("2030-01-08T10:30", "scoping")
                .booked("a1", "p1", "scoping", "2030-01-07T09:00", "dr-shah", "room-1", "scope")
                .booked("a2", "p2", "scoping", "2030-01-07T10:00", "dr-shah", "room-1", "scope");
        assertEquals(List.of("08T09:00", "08T10:00"), starts(plan(practice.diary(), SHAH_ILL)));
        var shortDay = nextDay("2030-01-08T10:00", "scoping")
                .booked("a1", "p1", "scoping", "2030-01-07T09:00", "dr-shah", "room-1", "scope")
                .booked("a2", "p2", "scoping", "2030-01-07T09:50", "dr-shah", "room-1", "scope");
        Plan one = plan(shortDay.diary(), SHAH_ILL);
        assertEquals(1, one.moves().size());
        assertEquals(List.empty(), conflicts(one));
    }

    @Test
    void a_device_is_cleaned_just_long_enough() {
        var practice = nextDay("2030-01-08T10:10", "scoping")
                .booked("a1", "p1", "scoping", "2030-01-07T09:00", "dr-shah", "room-1", "scope")
                .booked("a2", "p2", "scoping", "2030-01-07T09:50", "dr-shah", "room-1", "scope");
        assertEquals(List.of("08T09:00", "08T09:50"), starts(plan(practice.diary(), SHAH_ILL)));
    }

    @Test
    void what_a_visit_wants_before_it_is_left_free() {
        var practice = nextDay("2030-01-08T10:00", "prepared")
                .booked("a1", "p1", "prepared", "2030-01-07T09:00", "dr-shah", "room-1")
                .booked("a2", "p2", "prepared", "2030-01-07T09:40", "dr-shah", "room-1");
        assertEquals(List.of("08T09:00", "08T09:40"), starts(plan(practice.diary(), SHAH_ILL)));
    }

    @Test
    void as_many_go_at_once_as_there_are_pieces() {
        var practice = nextDay("2030-01-08T09:10", "tape")
                .booked("a1", "p1", "tape", "2030-01-07T09:00", "monitor")
                .booked("a2", "p2", "tape", "2030-01-07T09:00", "monitor");
        Plan plan = plan(practice.diary(), MONITORS_BROKEN);
        assertEquals(List.of("08T09:00", "08T09:00"), starts(plan));
        assertEquals(100, plan.cost());
        assertEquals(Plan.Proof.OPTIMAL, plan.proof());
        Plan three = plan(
                practice.booked("a3", "p3", "tape", "2030-01-07T09:10", "monitor")
                        .diary(),
                MONITORS_BROKEN);
        assertEquals(List.of("a3"), three.unplaced().map(Unplaced::appointment));
    }

    @Test
    void a_piece_that_goes_out_of_use_during_a_visit_is_not_given() {
        var practice = Equipped.of(Practice.open().out("monitor", 1, "2030-01-08T09:10", "2030-01-08T10:00"))
                .session("s3", "dr-shah", "room-1", "2030-01-08T09:00", "2030-01-08T09:20", "watched")
                .session("s4", "dr-lee", "room-2", "2030-01-08T09:00", "2030-01-08T09:20", "watched")
                .session("s5", "dr-lee", "room-2", "2030-01-08T11:00", "2030-01-08T11:20", "watched")
                .booked("a1", "p1", "watched", "2030-01-07T09:00", "dr-shah", "room-1", "monitor")
                .booked("a2", "p2", "watched", "2030-01-07T09:00", "dr-lee", "room-2", "monitor");
        assertEquals(List.of("08T09:00", "08T11:00"), starts(plan(practice.diary(), MONITORS_BROKEN)));
    }

    private static Equipped twoSites(String last) {
        return Equipped.of(Practice.closed())
                .session("s0", "dr-shah", "room-1", "2030-01-07T09:00", "2030-01-07T12:00", "routine")
                .session("s1", "dr-shah", "room-1", "2030-01-08T09:00", "2030-01-08T09:10", "routine")
                .session("s2", "dr-shah", "far-room", "2030-01-08T09:10", last, "routine");
    }

    @ParameterizedTest
    @CsvSource({"2030-01-08T09:40, 2", "2030-01-08T09:30, 2", "2030-01-08T09:20, 1"})
    void a_practitioner_has_time_to_travel_between_two_who_move(String last, int placed) {
        Plan plan = plan(
                twoSites(last)
                        .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                        .booked("a2", "p2", "routine", "2030-01-07T09:10", "dr-shah", "room-1")
                        .diary(),
                SHAH_ILL);
        assertEquals(List.empty(), conflicts(plan));
        assertEquals(placed, plan.moves().size());
    }

    @Test
    void a_practitioner_has_time_to_travel_from_one_who_stays() {
        Plan plan = plan(
                twoSites("2030-01-08T09:40")
                        .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                        .booked("a2", "p2", "routine", "2030-01-08T09:00", "dr-shah", "room-1")
                        .diary(),
                SHAH_ILL);
        assertEquals(List.of("a1 MOVE 08T09:30 dr-shah far-room"), told(plan));
        assertEquals(List.empty(), conflicts(plan));
    }

    @ParameterizedTest
    @CsvSource({"a1, a2", "a2, a1"})
    void linked_visits_of_one_day_keep_their_order(String first, String second) {
        var practice = Practice.open()
                .session("s3", "dr-shah", "room-1", "2030-01-08T09:00", "2030-01-08T09:20")
                .away("dr-lee", "2030-01-07T08:00", "2030-01-07T18:00")
                .booked(first, "p1", "routine", "2030-01-07T09:10", "dr-shah", "room-1")
                .booked(second, "p1", "routine", "2030-01-07T09:30", "dr-shah", "room-1")
                .linked(first, second, 0, 9);
        Plan plan = plan(practice, SHAH_ILL);
        assertEquals(List.empty(), conflicts(plan));
        assertEquals(
                List.of(first, second),
                plan.moves().sortBy(move -> move.to().start()).map(Move::appointment));
    }

    @Test
    void a_visit_follows_a_linked_one_that_stays_on_the_same_day() {
        var practice = Practice.open()
                .session("s3", "dr-lee", "room-2", "2030-01-08T09:00", "2030-01-08T10:00")
                .booked("a1", "p1", "routine", "2030-01-08T09:20", "dr-lee", "room-2")
                .booked("a2", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .linked("a1", "a2", 0, 3);
        var repair = Replans.policy(false, true, java.util.OptionalInt.empty(), 0);
        Plan plan = plan(practice, repair, SHAH_ILL);
        assertEquals(List.empty(), conflicts(plan));
    }

    @Test
    void a_free_device_is_found_among_many_that_are_taken() {
        var practice = Equipped.of(Practice.closed())
                .session("s0", "dr-shah", "room-1", "2030-01-07T09:00", "2030-01-07T09:20", "ecg")
                .session("s1", "dr-shah", "room-1", "2030-01-08T09:00", "2030-01-08T09:20", "ecg")
                .booked("a1", "p1", "ecg", "2030-01-07T09:00", "dr-shah", "room-1", "ecg-1");
        for (int i = 10; i < 30; i++) {
            practice = practice.with(Resource.builder()
                    .id("ecg-" + i)
                    .kind(ResourceKind.DEVICE)
                    .capabilities(List.of("ecg"))
                    .build());
        }
        Practice busy = practice.practice().away("ecg-1", "2030-01-08T08:00", "2030-01-08T18:00");
        for (int i = 10; i < 29; i++) {
            busy = busy.away("ecg-" + i, "2030-01-08T08:00", "2030-01-08T18:00");
        }
        Plan plan = plan(new Equipped(busy, practice.more()).diary(), SHAH_ILL);
        assertEquals(List.of("a1 MOVE 08T09:00 dr-shah ecg-29 room-1"), told(plan));
    }
}
