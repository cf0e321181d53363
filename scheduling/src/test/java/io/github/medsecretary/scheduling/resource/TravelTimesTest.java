package io.github.medsecretary.scheduling.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.resource.TravelTimes.Leg;
import io.vavr.collection.List;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TravelTimesTest {

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }

    @Test
    void a_way_holds_for_both_directions() {
        var times = TravelTimes.of(List.of(new Leg("main", "branch", minutes(20))));
        assertEquals(minutes(20), times.between("main", "branch"));
        assertEquals(minutes(20), times.between("branch", "main"));
    }

    @Test
    void each_direction_may_have_its_own_whichever_is_given_first() {
        var down = new Leg("hill", "valley", minutes(10));
        var up = new Leg("valley", "hill", minutes(25));
        for (var legs : List.of(List.of(down, up), List.of(up, down))) {
            var times = TravelTimes.of(legs);
            assertEquals(minutes(10), times.between("hill", "valley"));
            assertEquals(minutes(25), times.between("valley", "hill"));
        }
    }

    @Test
    void the_later_of_two_for_one_direction_counts_for_the_way_back_too() {
        var times = TravelTimes.of(List.of(new Leg("a", "b", minutes(10)), new Leg("a", "b", minutes(30))));
        assertEquals(minutes(30), times.between("a", "b"));
        assertEquals(minutes(30), times.between("b", "a"));
    }

    @Test
    void nothing_is_added_up_by_way_of_a_third_site() {
        var times = TravelTimes.of(List.of(new Leg("a", "b", minutes(10)), new Leg("b", "c", minutes(30))));
        assertEquals(Duration.ZERO, times.between("a", "c"));
        assertEquals(Duration.ZERO, times.between("c", "a"));
    }

    @Test
    void where_nothing_is_said_it_takes_no_time() {
        var times = TravelTimes.of(List.of(new Leg("a", "b", minutes(10))));
        assertEquals(Duration.ZERO, times.between("a", "z"));
        assertEquals(Duration.ZERO, times.between("z", "a"));
        assertEquals(Duration.ZERO, TravelTimes.none().between("a", "b"));
        assertEquals(Duration.ZERO, TravelTimes.none().longest());
        assertEquals(List.empty(), TravelTimes.none().legs());
    }

    @Test
    void who_stays_at_a_site_does_not_travel() {
        var times = TravelTimes.of(List.of(new Leg("a", "a", minutes(10))));
        assertEquals(Duration.ZERO, times.between("a", "a"));
    }

    @Test
    void the_ways_are_told_as_they_were_given() {
        var legs = List.of(new Leg("b", "a", minutes(5)), new Leg("a", "b", minutes(7)), new Leg("b", "a", minutes(6)));
        assertEquals(legs, TravelTimes.of(legs).legs());
        assertEquals(minutes(7), TravelTimes.of(legs).longest());
    }

    @Test
    void times_with_the_same_ways_are_equal_and_so_are_diaries_with_them() {
        var way = new Leg("a", "b", minutes(10));
        var one = TravelTimes.of(List.of(way));
        var same = TravelTimes.of(List.of(new Leg("a", "b", minutes(10))));
        assertEquals(one, same);
        assertEquals(one.hashCode(), same.hashCode());
        assertEquals(one.toString(), same.toString());
        assertNotEquals(one, TravelTimes.of(List.of(new Leg("a", "b", minutes(11)))));
        assertNotEquals(one, TravelTimes.of(List.of(way, new Leg("b", "a", minutes(5)))));
        assertNotEquals(one, TravelTimes.none());
        assertEquals(TravelTimes.none(), TravelTimes.of(List.empty()));
        assertEquals(Practice.open().diary(), Practice.open().diary());
    }
}
