package io.github.medsecretary.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.conflict.SchedulingRules;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of all ways to take what is needed, the one that least stands in the way of, and the slots around it. */
class LeastInTheWayTest {

    private static final String NINE = "2030-01-07T09:00";
    private static final String HALF_PAST = "2030-01-07T09:30";
    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());
    private static final Interval YEAR = Practice.between("2030-01-01T00:00", "2031-01-01T00:00");

    private static SlotRequest.Builder wish(String service, String... with) {
        return SlotRequest.builder()
                .patient("p9")
                .service(service)
                .with(List.of(with))
                .within(YEAR);
    }

    private static Explanation explain(Practice practice, SlotRequest.Builder request, String start) {
        return new Explaining(RULES)
                .explain(practice.diary(), request.build(), Practice.at(start))
                .get();
    }

    private static Explanation explain(Practice practice, SlotRequest.Builder request) {
        return explain(practice, request, NINE);
    }

    private static Seq<String> told(Explanation explanation) {
        return explanation.obstacles().map(each -> each.rule().name());
    }

    private static String start(Optional<Slot> slot) {
        return slot.map(each -> Practice.LONDON.wallClock(each.start()).toString())
                .orElse("none");
    }

    @Test
    void the_practitioner_who_is_free_is_taken_before_one_who_could_be_overbooked() {
        var busy = Practice.open().booked("a1", "p1", "routine", NINE, "dr-lee");
        assertEquals(
                List.of("dr-shah", "room-1"),
                explain(busy, wish("routine", "room-1")).with());
        assertTrue(explain(busy, wish("routine")).with().contains("dr-shah"));
        var both = busy.booked("a2", "p2", "routine", NINE, "dr-shah");
        var explanation = explain(both, wish("routine", "room-1"));
        assertEquals(List.of("PRACTITIONER_DOUBLE_BOOKED"), told(explanation));
        assertEquals(List.of("dr-lee", "room-1"), explanation.with());
    }

    @Test
    void one_rule_is_less_than_two_even_if_nobody_may_set_it_aside() {
        var practice = Practice.open()
                .away("dr-lee", NINE, HALF_PAST)
                .booked("a1", "p1", "dressing", "2030-01-07T08:40", "dr-shah")
                .booked("a2", "p2", "routine", "2030-01-07T09:05", "dr-shah");
        assertEquals(List.of("PRACTITIONER_ON_LEAVE"), told(explain(practice, wish("routine"))));
        assertEquals(
                List.of("BUFFER_VIOLATED", "PRACTITIONER_DOUBLE_BOOKED"),
                told(explain(practice, wish("routine", "dr-shah"))));
    }

    @Test
    void a_rule_that_finds_several_things_is_one_obstacle() {
        var twice = Practice.open()
                .booked("a1", "p1", "routine", NINE, "dr-shah")
                .booked("a2", "p2", "routine", "2030-01-07T09:05", "dr-shah");
        var explanation = explain(twice, wish("routine", "dr-shah"));
        var obstacle = explanation.obstacles().single();
        assertEquals(
                List.of(
                        "PRACTITIONER_DOUBLE_BOOKED a1 request dr-shah",
                        "PRACTITIONER_DOUBLE_BOOKED a2 request dr-shah"),
                Practice.told(obstacle.findings()));
        assertEquals(Optional.of(SchedulingRules.OVERBOOK), obstacle.overridableWith());
        assertEquals(explanation.findings().filter(each -> each.rule().equals(obstacle.rule())), obstacle.findings());
    }

    @Test
    void obstacles_come_in_the_order_of_what_they_find_first() {
        var practice = Practice.open()
                .away("room-1", "2030-01-07T09:05", HALF_PAST)
                .booked("a1", "p1", "routine", "2030-01-07T09:05", "dr-shah")
                .booked("a2", "p9", "routine", NINE, "signer");
        var explanation = explain(practice, wish("routine", "dr-shah", "room-1"));
        assertEquals(
                List.of("PATIENT_DOUBLE_BOOKED", "PRACTITIONER_DOUBLE_BOOKED", "RESOURCE_UNAVAILABLE"),
                told(explanation));
        assertEquals(
                explanation.findings().map(Finding::rule).distinct(),
                explanation.obstacles().map(Obstacle::rule));
    }

    @Test
    void with_all_obstacles_waived_the_place_is_to_be_had_and_with_all_but_one_it_is_not() {
        var diary = Practice.open()
                .away("room-1", NINE, HALF_PAST)
                .away("room-2", NINE, HALF_PAST)
                .booked("a1", "p1", "routine", NINE, "dr-shah")
                .booked("a2", "p9", "routine", NINE, "signer")
                .diary();
        var request = wish("routine", "dr-shah").build();
        var start = Practice.at(NINE);
        var explanation = new Explaining(RULES).explain(diary, request, start).get();
        var visit = request.at(start, explanation.with());
        var codes = told(explanation).map(SchedulingCode::valueOf);
        assertEquals(3, codes.size());
        assertTrue(
                new Booking(RULES.without(codes.toJavaSet())).book(diary, visit).isRight());
        for (SchedulingCode each : codes) {
            assertFalse(new Booking(RULES.without(codes.remove(each).toJavaSet()))
                    .book(diary, visit)
                    .isRight());
        }
    }

    @Test
    void a_named_room_says_at_which_site_the_rest_is_taken() {
        var explanation = explain(Practice.open(), wish("ecg", "far-room"));
        assertEquals(List.of("far-room"), explanation.with());
        assertTrue(told(explanation).contains("CAPABILITY_MISSING"));
        var main = explain(Practice.open(), wish("ecg", "room-2"));
        assertEquals(List.of("dr-lee", "ecg-1", "room-2"), main.with());
        assertTrue(main.isBookable());
    }

    @Test
    void a_named_thing_that_is_not_able_is_taken_for_what_it_was_named_for() {
        var explanation = explain(Practice.open(), wish("ecg", "dr-shah", "monitor"));
        assertEquals(List.of("CAPABILITY_MISSING"), told(explanation));
        assertEquals(List.of("dr-shah", "monitor", "room-1"), explanation.with());
    }

    @Test
    void what_is_named_twice_is_taken_once_and_what_is_not_needed_besides() {
        var explanation = explain(Practice.open(), wish("routine", "dr-shah", "dr-shah", "ann"));
        assertEquals(List.of("ann", "dr-shah", "room-1"), explanation.with());
        var taken = Practice.open().booked("a1", "p1", "routine", NINE, "ann");
        assertEquals(List.of("CHAPERONE_DOUBLE_BOOKED"), told(explain(taken, wish("routine", "dr-shah", "ann"))));
        assertEquals(List.of(), told(explain(taken, wish("routine", "dr-shah"))));
    }

    @Test
    void a_need_is_met_by_the_thing_that_turnaround_or_repair_keep_least() {
        var cleared = Practice.open()
                .booked("a1", "p1", "dressing", "2030-01-07T08:40", "room-1")
                .away("room-2", NINE, HALF_PAST);
        var explanation = explain(cleared, wish("routine", "dr-shah"));
        assertEquals(List.of("dr-shah", "room-1"), explanation.with());
        assertEquals(List.of("BUFFER_VIOLATED"), told(explanation));
    }

    @Test
    void an_unusable_room_is_taken_only_where_the_others_are_worse() {
        var request = wish("routine", "dr-shah").accessibility(List.of("step-free"));
        var taken = Practice.open().booked("a1", "p1", "routine", NINE, "room-1");
        var explanation = explain(taken, request);
        assertEquals(1, explanation.obstacles().size());
        assertTrue(List.of("ROOM_DOUBLE_BOOKED", "ROOM_INACCESSIBLE")
                .contains(told(explanation).head()));
        assertEquals(
                told(explanation).head().equals("ROOM_DOUBLE_BOOKED"),
                explanation.with().contains("room-1"));
    }

    /** Ten minutes of Dr Shah on each of these days at nine. */
    private static Practice days(String... days) {
        return List.of(days)
                .foldLeft(
                        Practice.closed(),
                        (practice, day) -> practice.session(
                                "s" + day, "dr-shah", "room-1", "2030-" + day + "T09:00", "2030-" + day + "T09:10"));
    }

    @ParameterizedTest
    @CsvSource({
        "01-06 01-09, 2030-01-06T09:00",
        "01-05 01-08, 2030-01-08T09:00",
        "01-06 01-08, 2030-01-06T09:00",
        "01-04 01-11, 2030-01-04T09:00",
        "01-02 01-11, 2030-01-11T09:00",
        "03-07, 2030-03-07T09:00",
        "01-01, 2030-01-01T09:00",
        "01-07 01-06, 2030-01-07T09:00",
    })
    void the_nearest_slot_is_looked_for_on_both_sides_as_far_as_need_be(String days, String nearest) {
        var explanation = explain(days(days.split(" ", -1)), wish("routine"));
        assertEquals(nearest, start(explanation.nearest()));
    }

    @Test
    void slots_lie_in_the_time_asked_for_wherever_the_place_lies() {
        var request = SlotRequest.builder()
                .patient("p9")
                .service("routine")
                .within(Practice.between("2030-01-10T00:00", "2030-01-20T00:00"));
        var explanation = explain(days("01-06", "01-15", "01-18", "01-21"), request);
        assertEquals("2030-01-15T09:00", start(explanation.nearest()));
        assertEquals("2030-01-15T09:00", start(explanation.cheapest()));
        var after = SlotRequest.builder()
                .patient("p9")
                .service("routine")
                .within(Practice.between("2030-01-10T00:00", "2030-01-20T00:00"));
        var later = explain(days("01-06", "01-15", "01-18", "01-21"), after, "2030-02-01T09:00");
        assertEquals("2030-01-18T09:00", start(later.nearest()));
        assertEquals("2030-01-15T09:00", start(later.cheapest()));
    }

    @Test
    void the_nearest_slot_costs_what_it_costs_in_all_the_time_asked_for() {
        var practice = days("01-06", "01-09");
        var explanation = explain(practice, wish("routine"), "2030-01-09T09:30");
        var all = new FindingSlots(RULES)
                .slots(practice.diary(), wish("routine").build())
                .get();
        assertTrue(all.contains(explanation.nearest().orElseThrow()));
        assertEquals(all.headOption().toJavaOptional(), explanation.cheapest());
    }

    @Test
    void no_slot_in_the_past_is_told() {
        var now = RULES.at(AsOf.of(Practice.at(NINE).plus(Duration.ofMinutes(1))));
        var explanation = new Explaining(now)
                .explain(
                        days("01-06", "01-07", "01-20").diary(), wish("routine").build(), Practice.at(NINE))
                .get();
        assertEquals("2030-01-20T09:00", start(explanation.nearest()));
    }
}
