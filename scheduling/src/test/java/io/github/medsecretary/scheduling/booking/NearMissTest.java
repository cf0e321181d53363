package io.github.medsecretary.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.NamedOverride;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.conflict.SchedulingRules;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Dr Shah has ten minutes at nine: what keeps a visit from them, where it is one rule and no more. */
class NearMissTest {

    private static final String NINE = "2030-01-07T09:00";
    private static final String TEN_PAST = "2030-01-07T09:10";
    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());

    private static Practice tenMinutes() {
        return Practice.closed().session("s1", "dr-shah", "room-1", NINE, TEN_PAST);
    }

    /** Somebody else takes these things at nine. */
    private static Practice taken(Practice practice, String id, String... with) {
        return practice.booked(id, "patient of " + id, "routine", NINE, with);
    }

    private static SlotRequest.Builder wish(String service) {
        return SlotRequest.builder()
                .patient("p9")
                .service(service)
                .within(Practice.between("2030-01-07T08:00", "2030-01-07T18:00"));
    }

    private static Seq<NearMiss> misses(Conflicts rules, Practice practice, SlotRequest.Builder request) {
        return new FindingSlots(rules)
                .nearMisses(practice.diary(), request.build())
                .get()
                .toList();
    }

    /** The rule in the way and who may set it aside. */
    private static String told(Conflicts rules, Practice practice, SlotRequest.Builder request) {
        return misses(rules, practice, request)
                .map(each -> each.blockedBy().rule().label()
                        + each.overridableWith().map(by -> " " + by).orElse(""))
                .mkString("; ");
    }

    private static String told(Practice practice) {
        return told(RULES, practice, wish("routine"));
    }

    @Test
    void what_can_be_booked_is_no_near_miss() {
        assertEquals("", told(tenMinutes()));
        assertEquals("", told(tenMinutes().away("room-1", NINE, TEN_PAST)));
    }

    @Test
    void an_overbooked_practitioner_is_one_rule() {
        var busy = taken(tenMinutes(), "a1", "dr-shah");
        assertEquals("PRACTITIONER_DOUBLE_BOOKED overbook", told(busy));
        var miss = misses(RULES, busy, wish("routine")).head();
        assertEquals(List.of("dr-shah", "room-1"), miss.slot().with());
        assertEquals(Practice.at(NINE), miss.slot().start());
        assertEquals(2, miss.slot().cost());
        assertEquals(
                List.of("PRACTITIONER_DOUBLE_BOOKED a1 request dr-shah"), Practice.told(List.of(miss.blockedBy())));
    }

    @Test
    void of_several_findings_of_one_rule_the_first_is_told() {
        var twice = taken(taken(tenMinutes(), "a2", "dr-shah"), "a1", "dr-shah");
        assertEquals(
                List.of("PRACTITIONER_DOUBLE_BOOKED a1 request dr-shah"),
                Practice.told(misses(RULES, twice, wish("routine")).map(NearMiss::blockedBy)));
    }

    @Test
    void two_rules_are_no_near_miss() {
        assertEquals("", told(taken(tenMinutes(), "a1", "dr-shah").away("dr-shah", NINE, TEN_PAST)));
        assertEquals("", told(tenMinutes().booked("a1", "p9", "routine", NINE, "dr-shah", "signer")));
        assertEquals("", told(tenMinutes().away("dr-shah", NINE, TEN_PAST).away("main", NINE, TEN_PAST)));
    }

    @Test
    void a_practitioner_on_leave_a_closed_site_and_a_busy_patient_are_one_rule_each() {
        assertEquals("PRACTITIONER_ON_LEAVE", told(tenMinutes().away("dr-shah", NINE, TEN_PAST)));
        assertEquals("SITE_CLOSED", told(tenMinutes().away("main", NINE, TEN_PAST)));
        assertEquals("PATIENT_DOUBLE_BOOKED", told(tenMinutes().booked("a1", "p9", "routine", NINE, "signer")));
    }

    @Test
    void rooms_that_are_all_taken_or_all_closed_are_one_rule() {
        assertEquals("ROOM_DOUBLE_BOOKED", told(taken(tenMinutes(), "a1", "room-1", "room-2")));
        var closed = tenMinutes().away("room-1", NINE, TEN_PAST).away("room-2", NINE, TEN_PAST);
        assertEquals("RESOURCE_UNAVAILABLE", told(closed));
        var either = taken(tenMinutes(), "a1", "room-2").away("room-1", NINE, TEN_PAST);
        assertEquals("RESOURCE_UNAVAILABLE", told(either));
        assertEquals(
                List.of("dr-shah", "room-1"),
                misses(RULES, either, wish("routine")).head().slot().with());
        var one = taken(tenMinutes(), "a1", "room-1")
                .away("room-1", NINE, TEN_PAST)
                .away("room-2", NINE, TEN_PAST);
        assertEquals(
                List.of("dr-shah", "room-2"),
                misses(RULES, one, wish("routine")).head().slot().with());
    }

    @Test
    void a_room_is_chosen_in_which_one_rule_alone_is_in_the_way() {
        var practice = taken(taken(tenMinutes(), "a1", "dr-shah", "room-1"), "a2", "dr-lee");
        assertEquals("PRACTITIONER_DOUBLE_BOOKED overbook", told(practice));
        assertEquals(
                List.of("dr-shah", "room-2"),
                misses(RULES, practice, wish("routine")).head().slot().with());
    }

    @Test
    void a_missing_turnaround_and_a_long_way_are_one_rule_each() {
        var dressing = tenMinutes().booked("a1", "p1", "dressing", "2030-01-07T08:40", "dr-shah", "room-2");
        assertEquals("BUFFER_VIOLATED overbook", told(dressing));
        var away = tenMinutes().booked("a1", "p1", "routine", "2030-01-07T08:45", "dr-shah", "far-room");
        assertEquals("TRAVEL_IMPOSSIBLE", told(away));
    }

    @Test
    void a_session_that_does_not_offer_the_service_may_be_opened_to_it() {
        var hour = Practice.closed().session("s1", "dr-shah", "room-1", NINE, "2030-01-07T10:00");
        assertEquals("SESSION_TYPE_MISMATCH overbook", told(RULES, hour, wish("surgery")));
        assertEquals("", told(RULES, hour.away("dr-shah", NINE, TEN_PAST), wish("surgery")));
        assertTrue(new FindingSlots(RULES)
                .slots(hour.diary(), wish("surgery").build())
                .get()
                .isEmpty());
    }

    @Test
    void a_patient_who_is_away_and_one_who_cant_use_the_rooms_are_one_rule_each() {
        var away = Conflicts.standard(DiaryContext.builder()
                .patientsAway(TreeMap.of("p9", List.of(Practice.between(NINE, TEN_PAST))))
                .build());
        assertEquals("PATIENT_UNAVAILABLE", told(away, tenMinutes(), wish("routine")));
        var other = Conflicts.standard(DiaryContext.builder()
                .patientsAway(TreeMap.of("p9", List.of(Practice.between("2030-01-07T08:00", NINE))))
                .build());
        assertEquals("", told(other, tenMinutes(), wish("routine")));
        assertEquals(
                "ROOM_INACCESSIBLE", told(RULES, tenMinutes(), wish("routine").accessibility(List.of("hoist"))));
    }

    @Test
    void devices_in_short_supply_are_one_rule() {
        var ecg = Practice.closed()
                .session("s1", "dr-shah", "room-1", NINE, "2030-01-07T09:20")
                .booked("a1", "p1", "routine", NINE, "ecg-1");
        assertEquals("DEVICE_DOUBLE_BOOKED", told(RULES, ecg, wish("ecg")));
        var monitors = taken(taken(tenMinutes(), "a1", "monitor"), "a2", "monitor");
        assertEquals(
                "DEVICE_QUANTITY_EXCEEDED",
                told(RULES, monitors, wish("routine").with(List.of("monitor"))));
        assertEquals(
                "",
                told(
                        RULES,
                        taken(tenMinutes(), "a1", "monitor"),
                        wish("routine").with(List.of("monitor"))));
    }

    @Test
    void what_nothing_at_all_can_meet_is_no_near_miss() {
        assertEquals("", told(RULES, tenMinutes().away("dr-shah", NINE, NINE.replace("09:00", "09:05")), wish("ecg")));
        var noEcg = Practice.closed()
                .session("s1", "dr-shah", "far-room", NINE, "2030-01-07T09:20")
                .booked("a1", "p1", "routine", "2030-01-07T12:00", "dr-shah");
        assertEquals("", told(RULES, noEcg, wish("ecg")));
    }

    @Test
    void near_misses_come_as_slots_do() {
        var practice = Practice.open().away("main", "2030-01-07T00:00", "2030-01-08T00:00");
        var request = wish("routine").with(List.of("dr-shah"));
        var found = misses(RULES, practice, request);
        assertEquals(36, found.size());
        assertEquals(found.sorted(), found);
        assertTrue(found.take(18).forAll(each -> each.slot().with().contains("dr-shah")));
        var offer = new FindingSlots(RULES)
                .find(
                        practice.diary(),
                        wish("routine").with(List.of("dr-shah")).limit(3).build())
                .get();
        assertEquals(found.take(3), offer.nearMisses());
        assertEquals(List.empty(), offer.slots());
    }

    @Test
    void who_holds_the_privilege_can_book_a_near_miss() {
        var busy = taken(tenMinutes(), "a1", "dr-shah");
        var request = wish("routine").build();
        var miss = misses(RULES, busy, wish("routine")).head();
        var visit = request.at(miss.slot().start(), miss.slot().with());
        var booking = new Booking(RULES);
        assertFalse(booking.book(busy.diary(), visit).isRight());
        assertEquals(Optional.of(SchedulingRules.OVERBOOK), miss.overridableWith());
        var by = NamedOverride.builder()
                .rule(miss.blockedBy().rule())
                .about(miss.blockedBy().about())
                .by(Reference.of("Practitioner", "dr-shah"))
                .privileges(List.of(SchedulingRules.OVERBOOK))
                .reason("The patient is in pain.")
                .at(AsOf.of(Practice.at(NINE)))
                .build();
        assertTrue(booking.book(busy.diary(), visit, List.of(by)).isRight());
    }
}
