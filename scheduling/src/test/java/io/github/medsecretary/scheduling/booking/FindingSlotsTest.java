package io.github.medsecretary.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.DayPart;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FindingSlotsTest {

    private static final FindingSlots FINDING = new FindingSlots(Conflicts.standard(DiaryContext.empty()));

    private static SlotRequest.Builder wish(String service) {
        return SlotRequest.builder()
                .patient("p9")
                .service(service)
                .within(Practice.between("2030-01-07T08:00", "2030-01-08T18:00"));
    }

    private static Offer find(Practice practice, SlotRequest request) {
        return FINDING.find(practice.diary(), request).get();
    }

    private static Seq<String> told(Seq<Slot> slots) {
        return slots.map(slot -> Practice.LONDON.wallClock(slot.start()).toLocalTime() + " "
                + slot.with().mkString(" ") + " " + slot.cost());
    }

    @Test
    void the_earliest_slots_come_first() {
        assertEquals(
                List.of(
                        "09:00 dr-lee room-2 2",
                        "09:00 dr-shah room-1 2",
                        "09:10 dr-lee room-2 2",
                        "09:10 dr-shah room-1 2"),
                told(find(Practice.open(), wish("routine").limit(4).build()).slots()));
    }

    @Test
    void the_practitioner_asked_for_costs_less_than_another() {
        var offer = find(
                Practice.open(),
                wish("routine").with(List.of("dr-shah")).limit(2).build());
        assertEquals(List.of("09:00 dr-shah room-1 2", "09:10 dr-shah room-1 2"), told(offer.slots()));
        assertEquals(
                List.of("The patient waits 1 full hours: 2."),
                offer.slots().head().reasons());
    }

    @Test
    void each_part_of_the_cost_is_told() {
        var offer = find(
                Practice.open(),
                wish("routine")
                        .with(List.of("dr-shah"))
                        .prefers(DayPart.AFTERNOON)
                        .priority(Priority.URGENT)
                        .limit(100)
                        .build());
        var slot = offer.slots().find(each -> each.with().contains("dr-lee")).get();
        assertEquals(100 + 200 + 100, slot.cost());
        assertEquals(3, slot.reasons().size());
    }

    @Test
    void another_room_of_the_site_will_do() {
        var practice = Practice.open().away("room-1", "2030-01-07T00:00", "2030-01-08T00:00");
        var offer =
                find(practice, wish("routine").with(List.of("dr-shah")).limit(1).build());
        assertEquals(List.of("09:00 dr-shah room-2 2"), told(offer.slots()));
    }

    @Test
    void what_is_wanted_is_taken_though_not_needed() {
        var offer = find(
                Practice.open(),
                wish("routine").with(List.of("signer", "room-2")).limit(1).build());
        assertEquals(List.of("09:00 dr-lee room-2 signer 2"), told(offer.slots()));
    }

    @Test
    void a_near_miss_names_the_one_rule_in_the_way() {
        var practice = Practice.open().booked("a1", "p1", "ecg", "2030-01-07T09:00", "dr-lee", "room-2", "ecg-1");
        var offer = find(practice, wish("ecg").with(List.of("dr-shah")).limit(3).build());
        assertEquals("09:20 dr-shah ecg-1 room-1 2", told(offer.slots()).head());
        var near = offer.nearMisses().head();
        assertEquals("DEVICE_DOUBLE_BOOKED", near.blockedBy().rule().label());
        assertEquals(List.of("09:00 dr-shah ecg-1 room-1 2"), told(List.of(near.slot())));
    }

    @Test
    void turnaround_before_and_after_is_kept() {
        var practice = Practice.closed()
                .session("s1", "dr-shah", "room-1", "2030-01-07T09:00", "2030-01-07T10:20")
                .booked("a1", "p1", "dressing", "2030-01-07T09:30", "dr-shah", "room-1");
        var offer = find(practice, wish("dressing").build());
        assertEquals(List.of("09:00 dr-shah room-1 2", "10:00 dr-shah room-1 4"), told(offer.slots()));
    }

    @Test
    void the_grid_is_that_of_the_session_that_offers_the_service() {
        var practice = Practice.closed()
                .session("s1", "dr-shah", "room-1", "2030-01-07T09:00", "2030-01-07T10:00")
                .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1");
        var surgery = ClinicSession.builder()
                .id("s2")
                .practitioner("dr-shah")
                .interval(Practice.between("2030-01-07T09:15", "2030-01-07T11:15"))
                .services(List.of("surgery"))
                .step(Duration.ofMinutes(60))
                .build();
        var diary = practice.diary().apply(new Change.Open(surgery)).get().diary();
        var offer = FINDING.find(diary, wish("surgery").build()).get();
        assertEquals(List.of("09:15 dr-shah room-1 2", "10:15 dr-shah room-1 4"), told(offer.slots()));
    }

    @Test
    void nothing_is_offered_in_the_past() {
        var context = DiaryContext.builder()
                .asOf(AsOf.of(Practice.at("2030-01-07T09:15")))
                .build();
        var offer = new FindingSlots(Conflicts.standard(context))
                .find(Practice.open().diary(), wish("routine").limit(1).build())
                .get();
        assertEquals(List.of("09:20 dr-lee room-2 0"), told(offer.slots()));
    }

    @Test
    void the_whole_visit_lies_in_the_time_asked_for() {
        var request = SlotRequest.builder()
                .patient("p9")
                .service("routine")
                .within(Practice.between("2030-01-07T08:00", "2030-01-07T09:10"))
                .build();
        assertEquals(2, find(Practice.open(), request).slots().size());
    }

    @Test
    void a_limit_of_none_offers_none() {
        var offer = find(Practice.open(), wish("routine").limit(0).build());
        assertTrue(offer.slots().isEmpty() && offer.nearMisses().isEmpty());
    }

    @Test
    void what_is_unknown_is_refused() {
        var diary = Practice.open()
                .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .diary();
        assertEquals(
                SchedulingCode.UNKNOWN_SERVICE,
                FINDING.find(diary, wish("magic").build()).getLeft().code());
        assertEquals(
                SchedulingCode.UNKNOWN_RESOURCE,
                FINDING.find(diary, wish("routine").with(List.of("dr-who")).build())
                        .getLeft()
                        .code());
        assertEquals(
                SchedulingCode.DUPLICATE_ID,
                FINDING.find(diary, wish("routine").appointment("a1").build())
                        .getLeft()
                        .code());
    }
}
