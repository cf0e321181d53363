package io.github.medsecretary.scheduling.replanning;

import static io.github.medsecretary.scheduling.replanning.Replans.SHAH_ILL;
import static io.github.medsecretary.scheduling.replanning.Replans.plan;
import static io.github.medsecretary.scheduling.replanning.Replans.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.diary.Match;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/** A match costs nothing and keeps nobody anywhere; a plan that breaks one says so. */
class MatchesTest {

    private static Seq<String> parted(Plan plan) {
        return plan.parted()
                .map(each -> each.rule().label() + " "
                        + each.about().map(who -> who.id()).mkString(" "));
    }

    @Test
    void the_cheapest_place_is_taken_all_the_same() {
        Practice far = Practice.closed()
                .session("s1", "dr-shah", "room-1", "2030-01-07T09:00", "2030-01-07T10:00")
                .session("s2", "dr-lee", "room-2", "2030-01-07T09:00", "2030-01-07T10:00")
                .session("s3", "dr-shah", "room-1", "2030-02-07T09:00", "2030-02-07T10:00")
                .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .booked("a2", "p2", "routine", "2030-02-07T09:00", "dr-shah", "room-1");
        Plan apart = plan(far.matched(new Match("a2", "a1", Match.Same.PRACTITIONER)), SHAH_ILL);
        assertEquals(told(plan(far, SHAH_ILL)), told(apart));
        assertEquals(List.of("a1 MOVE 07T09:00 dr-lee room-2"), told(apart));
        assertEquals(List.of("PRACTITIONERS_DIFFER a1 a2"), parted(apart));
    }

    @Test
    void what_was_broken_before_is_no_news() {
        Practice apart = Replans.twoDays()
                .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .booked("a2", "p2", "routine", "2030-01-08T09:00", "dr-shah", "room-1")
                .matched(new Match("a1", "a2", Match.Same.START));
        Plan plan = plan(apart, SHAH_ILL);
        assertEquals(1, plan.moves().size());
        assertEquals(List.empty(), parted(plan));
    }

    @Test
    void two_who_started_at_once_and_do_not_any_more_are_told() {
        Practice together = Practice.open()
                .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .booked("a2", "p2", "routine", "2030-01-07T09:00", "dr-lee", "room-2")
                .matched(new Match("a1", "a2", Match.Same.START));
        assertEquals(List.of("STARTS_DIFFER a1 a2"), parted(plan(together, SHAH_ILL)));
    }
}
