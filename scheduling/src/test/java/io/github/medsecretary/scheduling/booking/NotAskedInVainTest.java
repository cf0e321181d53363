package io.github.medsecretary.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.DayPart;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.conflict.SchedulingRules;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A vendor's rule counts how often it is asked: not where the outcome is certain, and not before it is wanted. */
class NotAskedInVainTest {

    private static final String NINE = "2030-01-07T09:00";
    private static final String TEN = "2030-01-07T10:00";

    private static final class Counting implements Rule<Diary, DiaryContext> {

        private int asked;

        @Override
        public RuleId id() {
            return RuleId.of("vendor", "counts", 1);
        }

        @Override
        public String summary() {
            return "Counts.";
        }

        @Override
        public Seq<Finding> check(Diary diary, DiaryContext context, RuleRun run) {
            asked++;
            return List.empty();
        }
    }

    private final Counting counting = new Counting();
    private final FindingSlots finding =
            new FindingSlots(Conflicts.of(SchedulingRules.all().add(counting), DiaryContext.empty()));

    private static Practice hour() {
        return Practice.closed().session("s1", "dr-shah", "room-1", NINE, TEN);
    }

    private static Practice busy(Practice practice, String id, String patient, String... with) {
        return practice.booked(id, patient, "surgery", NINE, with);
    }

    private static SlotRequest.Builder wish(String service, String... with) {
        return SlotRequest.builder()
                .patient("p9")
                .service(service)
                .with(List.of(with))
                .within(Practice.between("2030-01-07T00:00", "2030-03-01T00:00"));
    }

    private void assertNobodyIsAsked(Practice practice, SlotRequest.Builder request) {
        assertEquals(
                List.empty(),
                finding.nearMisses(practice.diary(), request.build()).get().toList());
        assertEquals(0, counting.asked);
    }

    @Test
    void of_a_practitioner_who_is_busy_and_away() {
        assertNobodyIsAsked(busy(hour(), "a1", "p1", "dr-shah").away("dr-shah", NINE, TEN), wish("routine"));
    }

    @Test
    void of_a_practitioner_who_is_away_where_no_room_is_left() {
        var away = hour().away("dr-shah", NINE, TEN);
        assertNobodyIsAsked(busy(away, "a1", "p1", "room-1").away("room-2", NINE, TEN), wish("routine"));
    }

    @Test
    void of_a_practitioner_who_is_busy_where_what_was_asked_for_is_taken() {
        var both = busy(busy(hour(), "a1", "p1", "dr-shah"), "a2", "p2", "signer");
        assertNobodyIsAsked(both, wish("routine", "signer"));
    }

    @Test
    void of_a_patient_who_is_elsewhere_while_the_practitioner_is_busy() {
        assertNobodyIsAsked(busy(busy(hour(), "a1", "p1", "dr-shah"), "a2", "p9", "ann"), wish("routine"));
    }

    @Test
    void of_a_closed_site_while_the_practitioner_is_away() {
        assertNobodyIsAsked(hour().away("main", NINE, TEN).away("dr-shah", NINE, TEN), wish("routine"));
    }

    @Test
    void of_a_session_that_does_not_offer_it_while_the_practitioner_is_away() {
        assertNobodyIsAsked(hour().away("dr-shah", NINE, TEN), wish("surgery"));
    }

    @Test
    void where_one_rule_may_be_the_only_one_all_are_asked() {
        var away = hour().away("dr-shah", NINE, TEN);
        assertEquals(
                6,
                finding.nearMisses(away.diary(), wish("routine").build()).get().size());
        assertTrue(counting.asked >= 6);
    }

    @Test
    void where_another_session_of_the_time_offers_it_that_is_no_obstacle() {
        var two = Practice.closed()
                .session("s1", "dr-shah", "room-1", NINE, TEN)
                .held(ClinicSession.builder()
                        .id("s2")
                        .practitioner("dr-shah")
                        .room("room-1")
                        .interval(Practice.between(NINE, TEN))
                        .services(List.of("surgery"))
                        .step(Duration.ofMinutes(60))
                        .build())
                .away("dr-shah", NINE, TEN);
        var misses = finding.nearMisses(two.diary(), wish("surgery").build()).get();
        assertEquals(
                List.of("PRACTITIONER_ON_LEAVE"),
                misses.map(each -> each.blockedBy().rule().name()).toList());
    }

    /** Dr Shah has an hour on each of the last three weeks' days of January, and one in February. */
    private static Practice weeks() {
        Practice practice = Practice.closed();
        for (int day = 10; day < 31; day++) {
            practice = practice.session(
                    "s" + day, "dr-shah", "room-1", "2030-01-" + day + "T09:00", "2030-01-" + day + "T10:00");
        }
        return practice.session("s99", "dr-shah", "room-1", "2030-02-01T09:00", "2030-02-01T10:00");
    }

    @Test
    void of_what_comes_after_the_slot_that_was_wanted() {
        var slots = finding.slots(weeks().diary(), wish("routine").build()).get();
        assertEquals(Practice.at("2030-01-10T09:00"), slots.head().start());
        assertTrue(counting.asked <= 2);
        assertEquals(22 * 6, slots.size());
        assertEquals(22 * 6, counting.asked);
    }

    @Test
    void of_what_can_not_be_cheaper() {
        var afternoons = wish("routine").priority(Priority.URGENT).prefers(DayPart.AFTERNOON);
        var slots = finding.slots(weeks().diary(), afternoons.build()).get();
        assertEquals(Practice.at("2030-01-10T09:00"), slots.head().start());
        // An hour's wait costs as much as the wrong part of day, so that only the first hour need be looked at.
        assertTrue(counting.asked <= 12);
    }

    @Test
    void of_times_that_are_taken() {
        var booked = busy(busy(hour(), "a1", "p1", "dr-shah"), "a2", "p9", "ann");
        assertEquals(
                List.empty(),
                finding.slots(booked.diary(), wish("routine").build()).get().toList());
        assertEquals(0, counting.asked);
    }
}
