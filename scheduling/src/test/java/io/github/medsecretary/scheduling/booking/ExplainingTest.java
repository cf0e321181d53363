package io.github.medsecretary.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.NamedOverride;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.DayPart;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.conflict.SchedulingRules;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplainingTest {

    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());
    private static final Explaining EXPLAINING = new Explaining(RULES);

    private static SlotRequest.Builder wish(String service, String... with) {
        return SlotRequest.builder()
                .patient("p9")
                .service(service)
                .with(List.of(with))
                .within(Practice.between("2030-01-07T08:00", "2030-01-08T18:00"));
    }

    private static Explanation explain(Practice practice, SlotRequest request, String start) {
        return EXPLAINING.explain(practice.diary(), request, Practice.at(start)).get();
    }

    private static Seq<String> told(Explanation explanation) {
        return explanation
                .obstacles()
                .map(each -> each.rule().name()
                        + each.overridableWith().map(by -> " " + by).orElse(""));
    }

    private static String start(Optional<Slot> slot) {
        return slot.map(each -> Practice.LONDON.wallClock(each.start()).toString())
                .orElse("none");
    }

    @Test
    void a_free_place_has_nothing_in_its_way() {
        var explanation = explain(Practice.open(), wish("routine", "dr-shah").build(), "2030-01-07T09:10");
        assertTrue(explanation.isBookable());
        assertEquals(List.of("dr-shah", "room-1"), explanation.with());
        assertEquals("2030-01-07T09:10", start(explanation.nearest()));
        assertEquals("2030-01-07T09:00", start(explanation.cheapest()));
    }

    @Test
    void all_reasons_are_told_at_once_with_who_may_set_them_aside() {
        var practice = Practice.open()
                .booked("a1", "p9", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .away("room-1", "2030-01-07T09:00", "2030-01-07T09:30");
        var explanation = explain(practice, wish("routine", "dr-shah", "room-1").build(), "2030-01-07T09:00");
        assertEquals(
                List.of(
                        "PATIENT_DOUBLE_BOOKED",
                        "PRACTITIONER_DOUBLE_BOOKED overbook",
                        "RESOURCE_UNAVAILABLE",
                        "ROOM_DOUBLE_BOOKED"),
                told(explanation));
        assertEquals(4, explanation.findings().size());
    }

    @Test
    void a_room_of_another_site_is_looked_at_where_the_site_is_closed() {
        var closed = Practice.open().away("main", "2030-01-07T00:00", "2030-01-08T00:00");
        var explanation = explain(closed, wish("routine").build(), "2030-01-07T09:00");
        assertEquals(List.of("dr-lee", "far-room"), explanation.with());
        assertTrue(explanation.isBookable());
    }

    @Test
    void what_is_not_named_is_chosen_to_stand_least_in_the_way() {
        var practice = Practice.open().booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1");
        var explanation = explain(practice, wish("routine", "dr-shah").build(), "2030-01-07T09:00");
        assertEquals(List.of("PRACTITIONER_DOUBLE_BOOKED overbook"), told(explanation));
        assertEquals(List.of("dr-shah", "room-2"), explanation.with());
    }

    @Test
    void of_as_many_rules_those_are_preferred_that_somebody_may_set_aside() {
        var practice = Practice.open()
                .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-lee")
                .away("dr-shah", "2030-01-07T09:00", "2030-01-07T10:00");
        var explanation = explain(practice, wish("routine").build(), "2030-01-07T09:00");
        assertEquals(List.of("PRACTITIONER_DOUBLE_BOOKED overbook"), told(explanation));
        assertTrue(explanation.with().contains("dr-lee"));
    }

    @Test
    void the_nearest_slot_may_be_before_and_the_cheapest_is_the_first() {
        var practice = Practice.open().booked("a1", "p9", "surgery", "2030-01-07T11:00", "room-2");
        var explanation = explain(practice, wish("routine", "dr-shah").build(), "2030-01-07T11:20");
        assertEquals("2030-01-07T10:50", start(explanation.nearest()));
        assertEquals("2030-01-07T09:00", start(explanation.cheapest()));
    }

    @Test
    void of_two_slots_equally_near_the_earlier_is_told() {
        var practice = Practice.open().booked("a1", "p9", "routine", "2030-01-07T10:00", "ann");
        var explanation = explain(practice, wish("routine", "dr-shah").build(), "2030-01-07T10:00");
        assertEquals(List.of("PATIENT_DOUBLE_BOOKED"), told(explanation));
        assertEquals("2030-01-07T09:50", start(explanation.nearest()));
    }

    @Test
    void the_nearest_slot_may_be_days_away() {
        var practice = Practice.closed().session("s1", "dr-shah", "room-1", "2030-01-20T09:00", "2030-01-20T10:00");
        var request = SlotRequest.builder()
                .patient("p9")
                .service("routine")
                .within(Practice.between("2030-01-01T00:00", "2030-02-01T00:00"))
                .build();
        var explanation = explain(practice, request, "2030-01-02T09:00");
        assertTrue(told(explanation).contains("OUTSIDE_SESSION overbook"));
        assertEquals("2030-01-20T09:00", start(explanation.nearest()));
    }

    @Test
    void where_there_is_no_slot_none_is_told() {
        var explanation = explain(Practice.closed(), wish("routine", "dr-shah").build(), "2030-01-07T09:00");
        assertEquals(List.of("OUTSIDE_SESSION overbook"), told(explanation));
        assertEquals("none", start(explanation.nearest()));
        assertEquals("none", start(explanation.cheapest()));
    }

    @Test
    void a_need_that_nothing_can_meet_is_a_reason() {
        var request = wish("ecg", "dr-shah", "room-1", "monitor").build();
        var explanation = explain(Practice.open(), request, "2030-01-07T09:00");
        assertEquals(List.of("CAPABILITY_MISSING"), told(explanation));
        assertEquals(List.of("dr-shah", "monitor", "room-1"), explanation.with());
    }

    @Test
    void a_room_that_the_patient_cant_use_is_a_reason_where_it_was_asked_for() {
        var hoist = wish("routine", "dr-shah").accessibility(List.of("step-free"));
        assertTrue(explain(Practice.open(), hoist.build(), "2030-01-07T09:00").isBookable());
        var other = wish("routine", "dr-shah", "room-2").accessibility(List.of("step-free"));
        var explanation = explain(Practice.open(), other.build(), "2030-01-07T09:00");
        assertEquals(List.of("ROOM_INACCESSIBLE"), told(explanation));
        assertEquals("none", start(explanation.nearest()));
    }

    @Test
    void who_holds_the_privileges_can_book_what_was_explained() {
        var practice = Practice.open().booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1");
        var request = wish("routine", "dr-shah").build();
        var start = Practice.at("2030-01-07T09:00");
        var explanation = explain(practice, request, "2030-01-07T09:00");
        var visit = request.at(start, explanation.with());
        var booking = new Booking(RULES);
        assertFalse(booking.book(practice.diary(), visit).isRight());
        var overrides = explanation
                .obstacles()
                .map(each -> NamedOverride.builder()
                        .rule(each.rule())
                        .about(each.findings().flatMap(finding -> finding.about()))
                        .by(Reference.of("Practitioner", "dr-shah"))
                        .privileges(List.of(each.overridableWith().orElseThrow()))
                        .reason("asked for")
                        .at(AsOf.of(start))
                        .build());
        assertTrue(booking.book(practice.diary(), visit, overrides).isRight());
    }

    @Test
    void warnings_are_told_but_stand_in_no_ones_way() {
        var request = wish("routine", "dr-shah").prefers(DayPart.AFTERNOON).build();
        var explanation = explain(Practice.open(), request, "2030-01-07T09:00");
        assertTrue(explanation.isBookable());
        assertEquals(List.of("PREFERENCE_UNMET request"), Practice.told(explanation.findings()));
    }

    @Test
    void an_obstacle_that_partly_nobody_may_set_aside_nobody_may() {
        var finding = RULES.in(Practice.open()
                        .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah")
                        .booked("a2", "p1", "routine", "2030-01-07T09:00", "dr-shah")
                        .diary())
                .filter(each -> each.rule().name().endsWith("DOUBLE_BOOKED"));
        assertEquals(2, finding.size());
        assertEquals(Optional.empty(), new Obstacle(finding.head().rule(), finding).overridableWith());
        var one = finding.filter(each -> each.overridableWith().isPresent());
        assertEquals(
                Optional.of(SchedulingRules.OVERBOOK), new Obstacle(one.head().rule(), one).overridableWith());
    }

    @Test
    void what_is_unknown_is_refused() {
        var diary = Practice.open().diary();
        var start = Practice.at("2030-01-07T09:00");
        assertEquals(
                SchedulingCode.UNKNOWN_SERVICE,
                EXPLAINING
                        .explain(diary, wish("magic").build(), start)
                        .getLeft()
                        .code());
        assertEquals(
                SchedulingCode.UNKNOWN_RESOURCE,
                EXPLAINING
                        .explain(diary, wish("routine", "dr-who").build(), start)
                        .getLeft()
                        .code());
    }
}
