package io.github.medsecretary.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.DayPart;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What speaks against a slot, and in which order slots come for it. */
class CostOfSlotsTest {

    private static final String DAY = "2030-01-07T";
    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());

    private static SlotRequest.Builder from(String time) {
        return SlotRequest.builder()
                .patient("p9")
                .service("routine")
                .within(Practice.between(DAY + time, "2030-01-08T00:00"));
    }

    private static Seq<Slot> slots(Conflicts rules, Practice practice, SlotRequest.Builder request) {
        return new FindingSlots(rules)
                .slots(practice.diary(), request.build())
                .get()
                .toList();
    }

    private static Seq<Slot> slots(Practice practice, SlotRequest.Builder request) {
        return slots(RULES, practice, request);
    }

    private static String told(Slot slot) {
        return Practice.LONDON.wallClock(slot.start()).toLocalTime() + " "
                + slot.with().head() + " " + slot.cost();
    }

    private static Slot at(Seq<Slot> slots, String time) {
        return slots.find(each -> each.start().equals(Practice.at(DAY + time))).get();
    }

    /** Dr Shah for an hour from nine and for an hour from two. */
    private static Practice twice() {
        return Practice.closed()
                .session("s1", "dr-shah", "room-1", DAY + "09:00", DAY + "10:00")
                .session("s2", "dr-shah", "room-1", DAY + "14:00", DAY + "15:00");
    }

    @ParameterizedTest
    @CsvSource({
        "EMERGENCY, 2400",
        "URGENT, 100",
        "SOON, 10",
        "ROUTINE, 2",
    })
    void each_full_hour_of_waiting_costs_by_priority(Priority priority, long perHour) {
        var slots = slots(twice(), from("08:10").priority(priority));
        assertEquals(0, at(slots, "09:00").cost());
        assertEquals(perHour, at(slots, "09:10").cost());
        assertEquals(perHour, at(slots, "09:50").cost());
        assertEquals(5 * perHour, at(slots, "14:00").cost());
        assertEquals(6 * perHour, at(slots, "14:10").cost());
    }

    @Test
    void the_wait_counts_from_the_present_where_that_is_later() {
        var early = RULES.at(AsOf.of(Practice.at(DAY + "06:00")));
        assertEquals(1, at(slots(early, twice(), from("08:00")), "09:00").cost() / 2);
        var now = RULES.at(AsOf.of(Practice.at(DAY + "09:05")));
        var slots = slots(now, twice(), from("08:00"));
        assertEquals(Practice.at(DAY + "09:10"), slots.head().start());
        assertEquals(0, at(slots, "09:10").cost());
        assertEquals(2 * 4, at(slots, "14:00").cost());
        assertEquals(2 * 5, at(slots, "14:10").cost());
    }

    @Test
    void the_other_part_of_the_day_costs_as_much_as_fifty_hours_of_a_routine_wait() {
        var slots = slots(twice(), from("08:00").prefers(DayPart.AFTERNOON));
        assertEquals(
                List.of("14:00 dr-shah 12", "14:10 dr-shah 12"), slots.take(2).map(CostOfSlotsTest::told));
        assertEquals("09:00 dr-shah 102", told(slots.get(6)));
        assertEquals(12, slots.size());
        assertEquals(
                "09:00 dr-shah 2",
                told(slots(twice(), from("08:00").prefers(DayPart.MORNING)).head()));
        assertEquals(
                112,
                at(slots(twice(), from("08:00").prefers(DayPart.MORNING)), "14:00")
                        .cost());
    }

    @Test
    void any_of_the_practitioners_asked_for_will_do() {
        var both = slots(Practice.open(), from("08:00").with(List.of("dr-shah", "dr-lee")));
        assertTrue(both.forAll(each -> each.cost() < 200));
        var one = slots(Practice.open(), from("08:00").with(List.of("dr-lee", "room-1")));
        assertEquals("09:00 dr-lee 2", told(one.head()));
        assertEquals(
                "09:00 dr-shah 202",
                told(one.find(each -> each.with().contains("dr-shah")).get()));
        var none = slots(Practice.open(), from("08:00").with(List.of("room-1")));
        assertTrue(none.forAll(each -> each.cost() < 200));
    }

    @Test
    void each_part_of_the_cost_has_a_reason_and_what_costs_nothing_has_none_but_the_wait() {
        var slots =
                slots(Practice.open(), from("08:00").with(List.of("dr-shah")).prefers(DayPart.AFTERNOON));
        var shah = slots.find(each -> each.with().contains("dr-shah")).get();
        var lee = slots.find(each -> each.with().contains("dr-lee")).get();
        assertEquals(2, shah.reasons().size());
        assertEquals(3, lee.reasons().size());
        assertEquals(shah.reasons(), lee.reasons().removeAt(1));
        assertTrue(lee.reasons().get(1).endsWith(": 200."));
        assertTrue(lee.reasons().get(2).endsWith(": 100."));
        var plain = slots(Practice.open(), from("09:00")).head();
        assertEquals(1, plain.reasons().size());
        assertTrue(plain.reasons().head().endsWith(": 0."));
    }

    @Test
    void what_is_asked_for_later_comes_before_what_is_not_and_of_equal_costs_the_earlier_comes_first() {
        var practice = Practice.closed()
                .session("s1", "dr-lee", "room-2", DAY + "09:00", DAY + "09:10")
                .session("s2", "dr-shah", "room-1", DAY + "11:00", DAY + "11:10")
                .session("s3", "dr-shah", "room-1", DAY + "12:00", DAY + "12:10");
        var asked = from("08:00").priority(Priority.URGENT).with(List.of("dr-shah"));
        assertEquals(
                List.of("09:00 dr-lee 300", "11:00 dr-shah 300", "12:00 dr-shah 400"),
                slots(practice, asked).map(CostOfSlotsTest::told));
        var soon = from("08:00").priority(Priority.SOON).with(List.of("dr-shah"));
        assertEquals(
                List.of("11:00 dr-shah 30", "12:00 dr-shah 40", "09:00 dr-lee 210"),
                slots(practice, soon).map(CostOfSlotsTest::told));
    }

    @Test
    void slots_are_ordered_by_cost_then_start_then_what_they_take() {
        var nine = Practice.at(DAY + "09:00");
        var cheap = new Slot(nine.plusSeconds(60), List.of("b"), 1, List.of("x"), List.empty());
        var early = new Slot(nine, List.of("b"), 2, List.of("x"), List.empty());
        var first = new Slot(nine.plusSeconds(1), List.of("a", "z"), 2, List.of("x"), List.empty());
        var second = new Slot(nine.plusSeconds(1), List.of("ab"), 2, List.of("x"), List.empty());
        for (var each : List.of(cheap, early, first, second).permutations()) {
            assertEquals(List.of(cheap, early, first, second), each.sorted());
        }
        assertEquals(
                0, first.compareTo(new Slot(nine.plusSeconds(1), List.of("a", "z"), 2, List.of("y"), List.empty())));
    }

    @Test
    void slots_are_worked_out_one_by_one_and_near_misses_too() {
        var years = Practice.closed();
        for (int day = 10; day < 28; day++) {
            years = years.session(
                    "s" + day, "dr-shah", "room-1", "2030-01-" + day + "T09:00", "2030-01-" + day + "T12:00");
        }
        var request = SlotRequest.builder()
                .patient("p9")
                .service("routine")
                .limit(1)
                .within(Practice.between("2030-01-01T00:00", "2030-02-01T00:00"))
                .build();
        var finding = new FindingSlots(RULES);
        var slots = finding.slots(years.diary(), request).get();
        assertEquals(18 * 18, slots.size());
        assertEquals(slots.take(1), finding.find(years.diary(), request).get().slots());
        assertTrue(finding.nearMisses(years.diary(), request).get().isEmpty());
        assertFalse(slots.map(Slot::start).exists(each -> each.isBefore(Practice.at("2030-01-10T09:00"))));
    }
}
