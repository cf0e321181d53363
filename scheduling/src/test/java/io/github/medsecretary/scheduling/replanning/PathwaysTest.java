package io.github.medsecretary.scheduling.replanning;

import static io.github.medsecretary.scheduling.Practice.visit;
import static io.github.medsecretary.scheduling.replanning.Replans.SHAH_ILL;
import static io.github.medsecretary.scheduling.replanning.Replans.plan;
import static io.github.medsecretary.scheduling.replanning.Replans.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.diary.Link;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A clinic with its bloods before and its review after move as one, though nobody may be bumped. */
class PathwaysTest {

    private static final ReplanPolicy NO_BUMPING =
            ReplanPolicy.builder().bumping(Bumping.PATHWAYS).build();

    private static ClinicSession session(String id, String practitioner, String day, String time, String service) {
        var start = Practice.at(day + "T" + time);
        return ClinicSession.builder()
                .id(id)
                .practitioner(practitioner)
                .room(practitioner.equals("dr-shah") ? "room-1" : "room-2")
                .interval(Interval.between(start, start.plusSeconds(1_800)))
                .services(List.of(service))
                .step(Duration.ofMinutes(10))
                .build();
    }

    // Bloods with Dr Lee, the clinic with Dr Shah alone, the review with Dr Lee; and all three again a week later.
    private static Practice empty() {
        return Practice.closed()
                .held(session("bloods", "dr-lee", "2030-01-07", "08:10", "routine"))
                .held(session("clinic", "dr-shah", "2030-01-07", "09:00", "dressing"))
                .held(session("review", "dr-lee", "2030-01-14", "09:00", "signed"))
                .held(session("later bloods", "dr-lee", "2030-01-15", "08:10", "routine"))
                .held(session("later clinic", "dr-shah", "2030-01-16", "09:00", "dressing"))
                .held(session("later review", "dr-lee", "2030-01-24", "09:00", "signed"));
    }

    private static Practice pathway() {
        return empty().booked("bloods", "p1", "routine", "2030-01-07T08:10", "dr-lee", "room-2")
                .booked("clinic", "p1", "dressing", "2030-01-07T09:00", "dr-shah", "room-1")
                .booked("review", "p1", "signed", "2030-01-14T09:00", "dr-lee", "room-2", "signer")
                .linked("bloods", "clinic", 0, 3)
                .linked("clinic", "review", 7, 8);
    }

    @Test
    void bloods_and_review_go_with_the_clinic() {
        Plan plan = plan(pathway(), NO_BUMPING, SHAH_ILL);
        assertEquals(
                List.of(
                        "bloods MOVE 15T08:10 dr-lee room-2",
                        "clinic MOVE 16T09:00 dr-shah room-1",
                        "review MOVE 24T09:00 dr-lee room-2 signer"),
                told(plan));
        assertEquals(List.of(1, 1, 1), plan.moves().map(Move::chain));
        assertEquals(
                "It is linked to clinic, which moves.",
                plan.moves().head().because().head());
        assertEquals(List.empty(), Replans.conflicts(plan));
        assertEquals(Plan.Proof.OPTIMAL, plan.proof());
    }

    @Test
    void who_is_linked_to_the_linked_goes_too() {
        Practice longer = pathway()
                .held(session("s7", "dr-lee", "2030-01-21", "09:00", "routine"))
                .held(session("s8", "dr-lee", "2030-01-31", "09:00", "routine"))
                .booked("second", "p1", "routine", "2030-01-21T09:00", "dr-lee", "room-2")
                .linked("review", "second", 7, 7);
        Plan plan = plan(longer, NO_BUMPING, SHAH_ILL);
        assertEquals(
                "It is linked to review, which moves.",
                plan.moves().last().because().head());
        assertEquals(List.of(1, 1, 1, 1), plan.moves().map(Move::chain));
        assertEquals(List.empty(), Replans.conflicts(plan));
    }

    @Test
    void those_who_need_not_move_along_stay() {
        Practice wide = empty().booked("bloods", "p1", "routine", "2030-01-07T08:10", "dr-lee", "room-2")
                .booked("clinic", "p1", "dressing", "2030-01-07T09:00", "dr-shah", "room-1")
                .linked("bloods", "clinic", 0, 30);
        assertEquals(List.of("clinic MOVE 16T09:00 dr-shah room-1"), told(plan(wide, NO_BUMPING, SHAH_ILL)));
    }

    @Test
    void the_places_they_leave_are_not_for_others_while_nobody_is_bumped() {
        Practice crowded = pathway()
                .held(session("s7", "dr-shah", "2030-01-07", "10:00", "routine"))
                .booked(visit("a2", "p2", "routine", "2030-01-07T10:00", "dr-shah", "room-1")
                        .latest(Practice.at("2030-01-07T18:00"))
                        .build())
                .booked("a3", "p3", "routine", "2030-01-07T08:20", "dr-lee", "room-2")
                .booked("a4", "p4", "routine", "2030-01-07T08:30", "dr-lee", "room-2");
        Plan quiet = plan(crowded, NO_BUMPING, SHAH_ILL);
        assertEquals(List.of("bloods", "clinic", "review"), quiet.moves().map(Move::appointment));
        assertEquals(List.of("a2"), quiet.unplaced().map(Unplaced::appointment));
        assertEquals(Plan.Proof.OPTIMAL, quiet.proof());
        assertTrue(told(plan(crowded, SHAH_ILL)).contains("a2 MOVE 07T08:10 dr-lee room-2"));
    }

    private static void nobodyGoesAlong(Practice practice, ReplanPolicy policy) {
        Plan plan = plan(practice, policy, SHAH_ILL);
        assertEquals(List.of("clinic"), plan.unplaced().map(Unplaced::appointment));
        assertEquals(List.empty(), plan.moves());
    }

    @Test
    void who_is_pinned_has_come_or_was_moved_too_often_does_not_go_along() {
        Practice clinic = empty().booked("clinic", "p1", "dressing", "2030-01-07T09:00", "dr-shah", "room-1");
        Practice linked = clinic.linked("bloods", "clinic", 0, 3);
        var bloods = visit("bloods", "p1", "routine", "2030-01-07T08:10", "dr-lee", "room-2")
                .movedBefore(2);
        nobodyGoesAlong(
                linked.booked(bloods.build()),
                ReplanPolicy.builder()
                        .bumping(Bumping.PATHWAYS)
                        .maxMovedBefore(2)
                        .build());
        nobodyGoesAlong(
                linked.booked(bloods.build()),
                ReplanPolicy.builder().bumping(Bumping.PATHWAYS).noticeDays(1).build());
        var pin = List.of(new Pin("bloods", Pin.Reason.CONFIRMED));
        nobodyGoesAlong(
                linked.booked(bloods.build()),
                ReplanPolicy.builder().bumping(Bumping.PATHWAYS).pins(pin).build());
        nobodyGoesAlong(linked.booked(bloods.status(AppointmentStatus.ARRIVED).build()), NO_BUMPING);
    }

    @Test
    void where_nobody_moves_who_is_not_displaced_the_clinic_has_no_place() {
        nobodyGoesAlong(
                pathway(), ReplanPolicy.builder().bumping(Bumping.NOBODY).build());
    }

    @Test
    void told_or_not_a_linked_one_goes_along_where_only_those_not_told_are_bumped() {
        Practice practice = empty().booked("clinic", "p1", "dressing", "2030-01-07T09:00", "dr-shah", "room-1")
                .booked(visit("bloods", "p1", "routine", "2030-01-07T08:10", "dr-lee", "room-2")
                        .notified(true)
                        .build())
                .linked("bloods", "clinic", 0, 3);
        var untold = ReplanPolicy.builder().bumping(Bumping.NOT_NOTIFIED).build();
        assertEquals(
                List.of("bloods", "clinic"),
                plan(practice, untold, SHAH_ILL).moves().map(Move::appointment));
    }

    @Test
    void the_place_of_a_linked_one_is_not_for_its_own_pathway_either() {
        Practice practice = Practice.closed()
                .session("s1", "dr-shah", "room-1", "2030-01-07T09:00", "2030-01-07T09:10")
                .session("s2", "dr-lee", "room-2", "2030-01-07T10:00", "2030-01-07T10:10")
                .session("s3", "dr-shah", "room-1", "2030-01-08T10:00", "2030-01-08T10:10")
                .session("s4", "dr-lee", "far-room", "2030-01-08T11:00", "2030-01-08T11:10")
                .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .booked("a2", "p1", "routine", "2030-01-08T10:00", "dr-shah", "room-1")
                .linked("a1", "a2", 0, 0);
        // Only at ten on Tuesday is there a place for a1, with Dr Shah, and a2 keeps it.
        assertEquals(
                List.of("a1"), plan(practice, NO_BUMPING, SHAH_ILL).unplaced().map(Unplaced::appointment));
    }

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    // Two places with Dr Lee on the day, one right after the other, and two a fortnight later.
    private static Practice placesOfLee() {
        return Practice.closed()
                .session("s1", "dr-lee", "room-2", "2030-01-07T10:00", "2030-01-07T10:20")
                .session("s2", "dr-shah", "room-1", "2030-01-07T09:00", "2030-01-07T12:00")
                .session("s3", "dr-lee", "room-2", "2030-01-21T09:00", "2030-01-21T09:20");
    }

    @Test
    void who_moves_keeps_the_pause_to_whoever_stays() {
        Practice practice = placesOfLee()
                .booked("bloods", "p1", "routine", "2030-01-07T10:00", "dr-lee", "room-2")
                .booked("clinic", "p1", "routine", "2030-01-07T11:00", "dr-shah", "room-1");
        var atOnce = practice.linked("bloods", "clinic", 0, 20);
        assertEquals(List.of("clinic MOVE 07T10:10 dr-lee room-2"), told(plan(atOnce, NO_BUMPING, SHAH_ILL)));
        var apart = practice.linked(new Link("bloods", "clinic", 0, 20, HALF_AN_HOUR));
        Plan plan = plan(apart, NO_BUMPING, SHAH_ILL);
        assertEquals(List.of("clinic MOVE 21T09:10 dr-lee room-2"), told(plan));
        assertEquals(Plan.Proof.OPTIMAL, plan.proof());
        assertEquals(List.empty(), Replans.conflicts(plan));
        assertTrue(plan.cost() > plan(atOnce, NO_BUMPING, SHAH_ILL).cost());
    }

    @Test
    void those_who_move_together_keep_the_pause_between_them() {
        Practice practice = placesOfLee()
                .booked("bloods", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .booked("clinic", "p1", "routine", "2030-01-07T11:00", "dr-shah", "room-1");
        var atOnce = practice.linked("bloods", "clinic", 0, 20);
        assertEquals(
                List.of("bloods MOVE 07T10:00 dr-lee room-2", "clinic MOVE 07T10:10 dr-lee room-2"),
                told(plan(atOnce, SHAH_ILL)));
        var apart = practice.linked(new Link("bloods", "clinic", 0, 20, HALF_AN_HOUR));
        Plan plan = plan(apart, SHAH_ILL);
        assertEquals(List.of("bloods", "clinic"), plan.moves().map(Move::appointment));
        assertEquals(List.of("21T09:10"), told(plan).drop(1).map(each -> each.split(" ", -1)[2]));
        assertEquals(Plan.Proof.OPTIMAL, plan.proof());
        assertEquals(List.empty(), Replans.conflicts(plan));
    }

    @Test
    void where_nothing_keeps_the_pause_nobody_is_moved_against_it() {
        Practice practice = placesOfLee()
                .booked("bloods", "p1", "routine", "2030-01-07T10:00", "dr-lee", "room-2")
                .booked("clinic", "p1", "routine", "2030-01-07T11:00", "dr-shah", "room-1")
                .linked(new Link("bloods", "clinic", 0, 0, HALF_AN_HOUR));
        nobodyGoesAlong(practice, NO_BUMPING);
    }
}
