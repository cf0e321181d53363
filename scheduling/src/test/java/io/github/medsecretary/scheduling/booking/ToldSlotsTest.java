package io.github.medsecretary.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.time.BankHolidays;
import io.github.medsecretary.core.time.Nation;
import io.github.medsecretary.core.time.Proclamation;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.DayPart;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Applied;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the rules tell of a slot before it is booked. */
class ToldSlotsTest {

    private static final LocalDate MONDAY = LocalDate.of(2030, 1, 7);
    private static final Conflicts RULES = Conflicts.standard(DiaryContext.builder()
            .bankHolidays(
                    BankHolidays.none().with("test", List.of(new Proclamation.Extra(Nation.ENGLAND, MONDAY, "extra"))))
            .build());

    /** Ten minutes on the holiday, and ten on the day after. */
    private static Practice twoDays() {
        return Practice.closed()
                .session("s1", "dr-shah", "room-1", "2030-01-07T09:00", "2030-01-07T09:10")
                .session("s2", "dr-shah", "room-1", "2030-01-08T09:00", "2030-01-08T09:10");
    }

    private static SlotRequest.Builder wish() {
        return SlotRequest.builder()
                .patient("p1")
                .service("routine")
                .within(Practice.between("2030-01-07T09:00", "2030-01-09T00:00"));
    }

    private static Seq<Slot> slots(Practice practice, SlotRequest request) {
        return new FindingSlots(RULES).slots(practice.diary(), request).get();
    }

    private static Seq<List<String>> findings(Seq<Slot> slots) {
        return slots.map(
                        slot -> slot.findings().map(each -> each.rule().label()).toList())
                .toList();
    }

    @Test
    void a_warning_is_among_the_reasons_with_its_code() {
        var slots = slots(twoDays(), wish().build());
        assertEquals(
                List.of(
                        "The patient waits 0 full hours: 0.",
                        "BANK_HOLIDAY: " + SchedulingCode.BANK_HOLIDAY.sentence()),
                slots.head().reasons());
        assertEquals(
                List.of("The patient waits 24 full hours: 48."), slots.get(1).reasons());
    }

    @Test
    void what_is_told_is_what_booking_finds() {
        var request = wish().usualPractitioner("dr-lee")
                .referral("r1")
                .awaiting(List.of("bloods"))
                .breachDate(MONDAY)
                .prefers(DayPart.AFTERNOON)
                .build();
        var practice = twoDays()
                .booked(Practice.visit("a9", "p1", "routine", "2030-01-08T15:00", "ann")
                        .referral("r1")
                        .build());
        var slots = slots(practice, request);
        assertEquals(
                List.of(
                        List.of(
                                "BANK_HOLIDAY",
                                "CONTINUITY_BROKEN",
                                "PREFERENCE_UNMET",
                                "PREREQUISITE_MISSING",
                                "DUPLICATE_REFERRAL_BOOKING"),
                        List.of(
                                "BREACH",
                                "CONTINUITY_BROKEN",
                                "PREFERENCE_UNMET",
                                "PREREQUISITE_MISSING",
                                "DUPLICATE_REFERRAL_BOOKING")),
                findings(slots));
        for (Slot slot : slots) {
            var booked = new Booking(RULES)
                    .book(practice.diary(), request.at(slot.start(), slot.with()))
                    .map(Applied::findings);
            assertEquals(slot.findings(), booked.get());
        }
    }

    @Test
    void a_note_is_found_but_no_second_reason_beside_its_cost() {
        var slot = slots(twoDays(), wish().prefers(DayPart.AFTERNOON).build()).last();
        assertEquals(List.of("PREFERENCE_UNMET"), findings(List.of(slot)).head());
        assertEquals(2, slot.reasons().size());
    }

    @Test
    void a_near_miss_tells_what_does_not_block() {
        var practice = twoDays().booked("a1", "p2", "routine", "2030-01-07T09:00", "dr-shah");
        var miss = new FindingSlots(RULES)
                .nearMisses(practice.diary(), wish().build())
                .get()
                .head();
        assertEquals("PRACTITIONER_DOUBLE_BOOKED", miss.blockedBy().rule().label());
        assertEquals(List.of(List.of("BANK_HOLIDAY")), findings(List.of(miss.slot())));
    }

    @Test
    void where_nothing_is_known_nothing_is_told() {
        var slots = new FindingSlots(Conflicts.standard(DiaryContext.empty()))
                .slots(twoDays().diary(), wish().build())
                .get();
        assertEquals(List.of(List.empty(), List.empty()), findings(slots));
    }

    @Test
    void after_the_breach_date_a_slot_costs_as_a_plan_would() {
        var late =
                wish().breachDate(MONDAY.minusDays(1)).priority(Priority.SOON).build();
        var slots = slots(twoDays(), late);
        assertEquals(List.of(202_000L, 204_240L), slots.map(Slot::cost).toList());
        assertEquals(
                "It is after the breach date: 204000.", slots.get(1).reasons().get(1));
        var onTheDay = wish().breachDate(MONDAY.plusDays(1)).build();
        assertEquals(
                List.of(0L, 48L), slots(twoDays(), onTheDay).map(Slot::cost).toList());
    }

    /** The first by the clock is not who was asked for, and the last comes after the date that was promised. */
    @Test
    void what_keeps_the_promise_comes_first_however_long_the_search_must_go_on() {
        var practice = Practice.closed()
                .session("s1", "dr-lee", "room-2", "2030-01-08T09:00", "2030-01-08T09:10")
                .session("s2", "dr-shah", "room-1", "2030-01-08T23:50", "2030-01-09T00:10");
        var request = SlotRequest.builder()
                .patient("p1")
                .service("routine")
                .within(Practice.between("2030-01-08T00:00", "2030-01-10T00:00"))
                .with(List.of("dr-shah"))
                .breachDate(LocalDate.of(2030, 1, 8))
                .build();
        assertEquals(
                List.of("2030-01-08T23:50", "2030-01-08T09:00", "2030-01-09T00:00"),
                slots(practice, request)
                        .map(slot -> Practice.LONDON.wallClock(slot.start()).toString())
                        .toList());
    }
}
