package io.github.medsecretary.scheduling.replanning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.replanning.wording.Argument;
import io.github.medsecretary.scheduling.replanning.wording.Reason;
import io.github.medsecretary.scheduling.replanning.wording.ReasonCode;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who makes room for whom. Visits called {@code routine} take ten minutes, those called {@code ecg} twenty. */
class ChainsTest {

    private static final Optional<Reason> GONE =
            Optional.of(Reason.of(ReasonCode.RESOURCE_ABSENT, new Argument.OfResource("dr-shah")));
    private static final Diary DIARY = Practice.open().diary();

    private static Candidate routine(String id, String time) {
        return candidate(id, "routine", time, "dr-shah");
    }

    private static Candidate ecg(String id, String time) {
        return candidate(id, "ecg", time, "dr-shah");
    }

    private static Job bumped(Candidate from, Candidate to) {
        return job(Optional.of(from), Optional.of(to), from, Optional.empty());
    }

    private static Job placed(Candidate to) {
        return job(Optional.empty(), Optional.of(to), to, GONE);
    }

    private static Job leftOver(Candidate from) {
        return job(Optional.of(from), Optional.empty(), from, Optional.empty());
    }

    private static Job job(
            Optional<Candidate> stay, Optional<Candidate> chosen, Candidate own, Optional<Reason> cause) {
        return new Job(own.visit().appointment(), stay, cause, 9, chosen);
    }

    private static Chains chains(Job... all) {
        return new Chains(List.of(all).toArray(), (staying, moved) -> false);
    }

    /** A visit of a patient of its own at a time of Monday, such as {@code 09:10}. */
    private static Candidate candidate(String id, String service, String time, String practitioner) {
        var visit = DIARY.visit(Practice.visit(id, "patient of " + id, service, "2030-01-07T" + time, practitioner)
                        .build())
                .orElseThrow();
        return new Candidate(Place.of(visit), 1, visit);
    }

    @Test
    void a_chain_leads_from_who_is_displaced_to_a_free_place() {
        var chains = chains(
                bumped(routine("a", "09:10"), routine("a", "09:20")),
                bumped(routine("b", "09:00"), routine("b", "09:10")),
                placed(routine("c", "09:00")));
        assertEquals(
                List.of(Option.of(1), Option.of(2), Option.none()),
                List.of(0, 1, 2).map(chains::maker));
        assertEquals(List.of(1, 1, 1), List.of(0, 1, 2).map(chains::of));
    }

    @Test
    void each_beginning_has_a_number_in_order() {
        var chains = chains(
                placed(routine("a", "10:00")),
                bumped(routine("b", "09:00"), routine("b", "09:10")),
                placed(routine("c", "09:00")),
                placed(routine("d", "11:00")));
        assertEquals(List.of(1, 2, 2, 3), List.of(0, 1, 2, 3).map(chains::of));
    }

    @Test
    void who_takes_a_part_of_a_place_takes_it() {
        var chains = chains(placed(routine("a", "09:10")), bumped(ecg("b", "09:00"), ecg("b", "10:00")));
        assertEquals(Option.of(0), chains.maker(1));
    }

    @Test
    void who_only_comes_next_or_sees_somebody_else_does_not() {
        var chains = chains(
                placed(routine("a", "09:20")),
                placed(candidate("b", "routine", "09:00", "dr-lee")),
                bumped(ecg("c", "09:00"), ecg("c", "10:00")));
        assertEquals(Option.none(), chains.maker(2));
        assertEquals(List.of(1, 2, 3), List.of(0, 1, 2).map(chains::of));
    }

    @Test
    void who_comes_before_the_room_is_made_ready_takes_it() {
        // A dressing is followed by ten minutes during which nobody else can be seen.
        var chains = chains(
                placed(candidate("a", "dressing", "08:40", "dr-shah")),
                bumped(routine("b", "09:00"), routine("b", "10:00")));
        assertEquals(Option.of(0), chains.maker(1));
    }

    @Test
    void who_gets_no_place_gives_way_to_the_one_who_takes_it() {
        var chains = chains(leftOver(routine("a", "09:00")), placed(routine("b", "09:00")));
        assertEquals(Option.of(1), chains.maker(0));
        assertEquals(Option.none(), chains.maker(1));
    }

    @Test
    void two_who_are_in_each_others_way_belong_to_the_chain_of_the_displaced() {
        var chains = chains(
                placed(routine("other", "11:00")),
                bumped(ecg("b", "09:00"), ecg("b", "09:30")),
                bumped(ecg("c", "09:20"), ecg("c", "09:10")),
                placed(routine("d", "09:00")));
        assertEquals(Option.of(3), chains.maker(1));
        assertEquals(Option.of(1), chains.maker(2));
        assertEquals(List.of(1, 2, 2, 2), List.of(0, 1, 2, 3).map(chains::of));
    }

    @Test
    void two_who_change_places_are_a_chain_of_their_own() {
        var chains = chains(
                placed(routine("other", "11:00")),
                bumped(routine("b", "09:00"), routine("b", "09:10")),
                bumped(routine("c", "09:10"), routine("c", "09:00")));
        assertEquals(chains.of(1), chains.of(2));
        assertNotEquals(chains.of(0), chains.of(1));
    }

    private static Chains linked(Job... all) {
        return new Chains(
                List.of(all).toArray(),
                (staying, moved) -> staying.id().equals("b") && moved.id().equals("a"));
    }

    @Test
    void who_is_linked_to_one_that_is_displaced_moves_for_that_and_not_for_who_takes_the_place() {
        var chains = linked(
                placed(routine("a", "11:00")),
                bumped(routine("b", "09:00"), routine("b", "09:10")),
                placed(routine("c", "09:00")));
        assertEquals(Option.of(0), chains.puller(1));
        assertEquals(Option.none(), chains.maker(1));
        assertEquals(List.of(1, 1, 2), List.of(0, 1, 2).map(chains::of));
    }

    @Test
    void who_makes_room_does_so_rather_than_follow_one_that_makes_room_itself() {
        var chains = linked(
                bumped(routine("a", "10:00"), routine("a", "11:00")),
                bumped(routine("b", "09:00"), routine("b", "09:10")),
                placed(routine("c", "09:00")));
        assertEquals(Option.of(2), chains.maker(1));
        assertEquals(Option.none(), chains.puller(1));
    }

    @Test
    void whose_place_nobody_takes_follows_one_that_makes_room() {
        var chains = linked(
                bumped(routine("a", "10:00"), routine("a", "11:00")),
                bumped(routine("b", "09:00"), routine("b", "09:10")),
                placed(routine("c", "10:00")));
        assertEquals(Option.of(0), chains.puller(1));
        assertEquals(List.of(1, 1, 1), List.of(0, 1, 2).map(chains::of));
    }
}
