package io.github.medsecretary.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Dr Shah's only ten minutes on Monday are held for somebody until Friday noon. */
class LapsedHoldsTest {

    private static final String NINE = "2030-01-07T09:00";
    private static final Instant UNTIL = Practice.at("2030-01-04T12:00");
    private static final AsOf BEFORE = AsOf.of(UNTIL.minusNanos(1));
    private static final AsOf OVER = AsOf.of(UNTIL);
    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());

    private static final Diary HELD = Practice.closed()
            .session("s1", "dr-shah", "room-1", NINE, "2030-01-07T09:10")
            .booked(Practice.visit("a1", "p1", "routine", NINE, "dr-shah", "room-1")
                    .status(AppointmentStatus.PROPOSED)
                    .heldUntil(UNTIL)
                    .build())
            .diary();

    private static SlotRequest.Builder request(String patient) {
        return SlotRequest.builder()
                .patient(patient)
                .service("routine")
                .with(List.of("dr-shah"))
                .within(Practice.between("2030-01-07T08:00", "2030-01-07T18:00"));
    }

    private static Explanation explained(AsOf present, String patient) {
        return new Explaining(RULES.at(present))
                .explain(HELD, request(patient).build(), Practice.at(NINE))
                .get();
    }

    private static Seq<String> obstacles(Explanation explanation) {
        return explanation.obstacles().map(each -> each.rule().name());
    }

    @Test
    void while_it_is_held_the_place_is_a_near_miss_and_then_a_slot() {
        var before = new FindingSlots(RULES.at(BEFORE))
                .find(HELD, request("p2").build())
                .get();
        assertEquals(List.empty(), before.slots());
        assertEquals(1, before.nearMisses().size());
        var over = new FindingSlots(RULES.at(OVER))
                .find(HELD, request("p2").build())
                .get();
        assertEquals(List.of(List.of("dr-shah", "room-1")), over.slots().map(Slot::with));
        assertEquals(List.empty(), over.nearMisses());
    }

    @Test
    void while_it_is_held_that_is_the_obstacle_and_there_is_no_slot() {
        var explanation = explained(BEFORE, "p2");
        assertEquals(List.of("PRACTITIONER_DOUBLE_BOOKED"), obstacles(explanation));
        assertFalse(explanation.nearest().isPresent());
        assertFalse(explanation.cheapest().isPresent());
    }

    @Test
    void once_the_hold_is_over_the_place_itself_is_the_nearest_and_the_cheapest() {
        var explanation = explained(OVER, "p2");
        assertTrue(explanation.isBookable());
        assertEquals(List.of("dr-shah", "room-1"), explanation.with());
        assertEquals(Practice.at(NINE), explanation.nearest().orElseThrow().start());
        assertEquals(explanation.nearest(), explanation.cheapest());
    }

    @Test
    void who_held_it_can_have_it_again_and_is_not_in_their_own_way() {
        assertEquals(
                List.of("PATIENT_DOUBLE_BOOKED", "PRACTITIONER_DOUBLE_BOOKED"), obstacles(explained(BEFORE, "p1")));
        var again = explained(OVER, "p1");
        assertTrue(again.isBookable());
        assertEquals(Practice.at(NINE), again.nearest().orElseThrow().start());
    }

    @Test
    void an_id_is_not_free_again_only_because_a_hold_is_over() {
        var same = request("p2").appointment("a1").build();
        assertEquals(
                SchedulingCode.DUPLICATE_ID,
                new Explaining(RULES.at(OVER))
                        .explain(HELD, same, Practice.at(NINE))
                        .getLeft()
                        .code());
        assertEquals(
                SchedulingCode.DUPLICATE_ID,
                new FindingSlots(RULES.at(OVER)).find(HELD, same).getLeft().code());
    }

    @Test
    void what_is_explained_and_found_is_booked_and_the_lapsed_hold_can_no_longer_be_confirmed() {
        var slot = explained(OVER, "p2").nearest().orElseThrow();
        var visit = request("p2").build().at(slot.start(), slot.with());
        var booked = new Booking(RULES.at(OVER)).book(HELD, visit).get().diary();
        var holding = new Holding(RULES);
        assertEquals(
                SchedulingCode.HOLD_EXPIRED,
                holding.confirm(booked, "a1", OVER).getLeft().code());
        assertEquals(
                SchedulingCode.HOLD_EXPIRED,
                holding.extend(booked, "a1", UNTIL.plusSeconds(60), OVER)
                        .getLeft()
                        .code());
        var cleared = holding.releaseLapsed(booked, OVER).get().diary();
        assertEquals(List.of("request"), cleared.visits().keySet().toList());
        assertEquals(
                AppointmentStatus.PROPOSED,
                cleared.appointment("a1").orElseThrow().status());
    }

    @Test
    void without_anything_lapsed_there_is_nothing_to_release() {
        var nothing = new Holding(RULES).releaseLapsed(HELD, BEFORE).get();
        assertEquals(HELD.appointments(), nothing.diary().appointments());
        assertEquals(List.empty(), nothing.touched());
        assertTrue(nothing.diary().visits().containsKey("a1"));
    }
}
