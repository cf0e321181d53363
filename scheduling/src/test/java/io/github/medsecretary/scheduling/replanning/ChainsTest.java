package io.github.medsecretary.scheduling.replanning;

import static io.github.medsecretary.scheduling.replanning.Pool.candidate;
import static io.github.medsecretary.scheduling.replanning.Pool.displaced;
import static io.github.medsecretary.scheduling.replanning.Pool.staying;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** Who makes room for whom. Visits called {@code routine} take ten minutes, those called {@code ecg} twenty. */
class ChainsTest {

    private static Candidate routine(String id, String time) {
        return candidate(id, "routine", time, "dr-shah", 1);
    }

    private static Candidate ecg(String id, String time) {
        return candidate(id, "ecg", time, "dr-shah", 1);
    }

    /** Who was somewhere and goes elsewhere, and the place that each is given. */
    private record Moved(Job job, Option<Candidate> to) {

        static Moved bumped(Candidate from, Candidate to) {
            return new Moved(staying(from, 9, to), Option.of(to));
        }

        static Moved placed(Candidate to) {
            return new Moved(displaced(9, to), Option.of(to));
        }

        static Moved kept(Candidate stay) {
            return new Moved(staying(stay, 9), Option.of(stay));
        }

        static Moved leftOver(Candidate from) {
            return new Moved(staying(from, 9), Option.none());
        }
    }

    private static Chains chains(Moved... all) {
        return new Chains(
                List.of(all).map(Moved::job).toArray(),
                List.of(all).map(Moved::to).toArray());
    }

    @Test
    void a_chain_leads_from_who_is_displaced_to_a_free_place() {
        var chains = chains(
                Moved.bumped(routine("a", "09:10"), routine("a", "09:20")),
                Moved.bumped(routine("b", "09:00"), routine("b", "09:10")),
                Moved.placed(routine("c", "09:00")));
        assertEquals(
                List.of(Option.of(1), Option.of(2), Option.none()),
                List.of(0, 1, 2).map(chains::maker));
        assertEquals(List.of(1, 1, 1), List.of(0, 1, 2).map(chains::of));
    }

    @Test
    void each_beginning_has_a_number_in_order() {
        var chains = chains(
                Moved.placed(routine("a", "10:00")),
                Moved.bumped(routine("b", "09:00"), routine("b", "09:10")),
                Moved.placed(routine("c", "09:00")),
                Moved.placed(routine("d", "11:00")));
        assertEquals(List.of(1, 2, 2, 3), List.of(0, 1, 2, 3).map(chains::of));
    }

    @Test
    void who_keeps_a_place_begins_no_chain() {
        var chains = chains(
                Moved.kept(routine("a", "10:00")),
                Moved.placed(routine("b", "09:00")),
                Moved.kept(routine("c", "11:00")),
                Moved.placed(routine("d", "09:10")));
        assertEquals(List.of(1, 2), List.of(1, 3).map(chains::of));
    }

    @Test
    void who_takes_a_part_of_a_place_takes_it() {
        var chains = chains(Moved.placed(routine("a", "09:10")), Moved.bumped(ecg("b", "09:00"), ecg("b", "10:00")));
        assertEquals(Option.of(0), chains.maker(1));
    }

    @Test
    void who_only_comes_next_or_sees_somebody_else_does_not() {
        var chains = chains(
                Moved.placed(routine("a", "09:20")),
                Moved.placed(candidate("b", "routine", "09:00", "dr-lee", 1)),
                Moved.bumped(ecg("c", "09:00"), ecg("c", "10:00")));
        assertEquals(Option.none(), chains.maker(2));
        assertEquals(List.of(1, 2, 3), List.of(0, 1, 2).map(chains::of));
    }

    @Test
    void who_comes_before_the_room_is_made_ready_takes_it() {
        // A dressing is followed by ten minutes during which nobody else can be seen.
        var chains = chains(
                Moved.placed(candidate("a", "dressing", "08:40", "dr-shah", 1)),
                Moved.bumped(routine("b", "09:00"), routine("b", "10:00")));
        assertEquals(Option.of(0), chains.maker(1));
    }

    @Test
    void who_gets_no_place_gives_way_to_the_one_who_takes_it() {
        var chains = chains(Moved.leftOver(routine("a", "09:00")), Moved.placed(routine("b", "09:00")));
        assertEquals(Option.of(1), chains.maker(0));
        assertEquals(Option.none(), chains.maker(1));
    }

    @Test
    void two_who_are_in_each_others_way_belong_to_the_chain_of_the_displaced() {
        var chains = chains(
                Moved.placed(routine("other", "11:00")),
                Moved.bumped(ecg("b", "09:00"), ecg("b", "09:30")),
                Moved.bumped(ecg("c", "09:20"), ecg("c", "09:10")),
                Moved.placed(routine("d", "09:00")));
        assertEquals(Option.of(3), chains.maker(1));
        assertEquals(Option.of(1), chains.maker(2));
        assertEquals(List.of(1, 2, 2, 2), List.of(0, 1, 2, 3).map(chains::of));
    }

    @Test
    void two_who_change_places_are_a_chain_of_their_own() {
        var chains = chains(
                Moved.placed(routine("other", "11:00")),
                Moved.bumped(routine("b", "09:00"), routine("b", "09:10")),
                Moved.bumped(routine("c", "09:10"), routine("c", "09:00")));
        assertEquals(chains.of(1), chains.of(2));
        assertNotEquals(chains.of(0), chains.of(1));
    }
}
