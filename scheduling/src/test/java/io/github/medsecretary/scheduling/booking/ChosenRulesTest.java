package io.github.medsecretary.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.conflict.SchedulingRules;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A practice that waives a rule, or adds one, is offered what its own rules allow. */
class ChosenRulesTest {

    private static final String NINE = "2030-01-07T09:00";
    private static final String HALF_PAST = "2030-01-07T09:30";

    /** A vendor's rule that lets nobody start before a moment, or minds it. */
    private record NotBefore(Instant earliest, Severity severity) implements Rule<Diary, DiaryContext> {

        @Override
        public RuleId id() {
            return RuleId.of("vendor", "not-before", 1);
        }

        @Override
        public String summary() {
            return "Nobody starts early.";
        }

        @Override
        public Seq<Finding> check(Diary diary, DiaryContext context, RuleRun run) {
            return List.ofAll(context.visits(diary))
                    .filter(each -> each.interval().start().isBefore(earliest))
                    .map(this::finding);
        }

        private Finding finding(Visit early) {
            return Finding.builder()
                    .rule(id())
                    .severity(severity)
                    .disposition(Disposition.ASK)
                    .message("A visit starts early.")
                    .about(List.of(Reference.of("Appointment", early.id())))
                    .when(early.interval())
                    .overridableWith("early")
                    .build();
        }
    }

    private static Practice halfHour() {
        return Practice.closed().session("s1", "dr-shah", "room-1", NINE, HALF_PAST);
    }

    private static Conflicts adding(Severity severity) {
        return Conflicts.of(
                SchedulingRules.all().add(new NotBefore(Practice.at("2030-01-07T09:20"), severity)),
                DiaryContext.empty());
    }

    private static Conflicts waiving(SchedulingCode code) {
        return Conflicts.of(
                SchedulingRules.all().disable(SchedulingRules.id(code)).get(), DiaryContext.empty());
    }

    private static SlotRequest wish() {
        return SlotRequest.builder()
                .patient("p9")
                .service("routine")
                .within(Practice.between("2030-01-07T08:00", "2030-01-07T18:00"))
                .build();
    }

    private static String time(Slot slot) {
        return Practice.LONDON.wallClock(slot.start()).toLocalTime().toString();
    }

    private static Seq<String> slots(Conflicts rules, Practice practice) {
        return new FindingSlots(rules)
                .slots(practice.diary(), wish())
                .get()
                .map(ChosenRulesTest::time)
                .toList();
    }

    private static Seq<String> misses(Conflicts rules, Practice practice) {
        return new FindingSlots(rules)
                .nearMisses(practice.diary(), wish())
                .get()
                .map(each -> time(each.slot()) + " " + each.blockedBy().rule().label())
                .toList();
    }

    @Test
    void what_a_vendor_forbids_is_not_offered_but_a_near_miss() {
        assertEquals(List.of("09:20"), slots(adding(Severity.BLOCK), halfHour()));
        assertEquals(
                List.of("09:00 vendor:not-before", "09:10 vendor:not-before"),
                misses(adding(Severity.BLOCK), halfHour()));
    }

    @Test
    void what_a_vendor_only_minds_is_offered() {
        assertEquals(List.of("09:00", "09:10", "09:20"), slots(adding(Severity.WARN), halfHour()));
        assertEquals(List.empty(), misses(adding(Severity.WARN), halfHour()));
    }

    @Test
    void what_a_vendor_forbids_beside_another_rule_is_no_near_miss() {
        var away = halfHour().away("dr-shah", NINE, HALF_PAST);
        assertEquals(List.of("09:20 PRACTITIONER_ON_LEAVE"), misses(adding(Severity.BLOCK), away));
    }

    /** One practice for each rule that free time keeps of itself: nothing is offered for that rule alone. */
    private static Practice against(SchedulingCode code) {
        return switch (code) {
            case PRACTITIONER_DOUBLE_BOOKED -> busy("dr-shah");
            case ROOM_DOUBLE_BOOKED -> busy("room-1", "room-2");
            case PATIENT_DOUBLE_BOOKED -> halfHour().booked("a1", "p9", "surgery", NINE, "signer");
            case PRACTITIONER_ON_LEAVE -> halfHour().away("dr-shah", NINE, HALF_PAST);
            case RESOURCE_UNAVAILABLE ->
                halfHour().away("room-1", NINE, HALF_PAST).away("room-2", NINE, HALF_PAST);
            case SITE_CLOSED -> halfHour().away("main", NINE, HALF_PAST);
            case TRAVEL_IMPOSSIBLE ->
                halfHour()
                        .booked("a1", "p1", "routine", "2030-01-07T08:45", "dr-shah", "far-room")
                        .booked("a2", "p2", "routine", "2030-01-07T09:35", "dr-shah", "far-room");
            case BUFFER_VIOLATED ->
                halfHour()
                        .booked("a1", "p1", "dressing", "2030-01-07T08:40", "dr-shah")
                        .booked("a2", "p2", "dressing", "2030-01-07T09:20", "dr-lee", "room-2");
            default -> throw new IllegalArgumentException(code.name());
        };
    }

    private static Practice busy(String... with) {
        return halfHour().booked("a1", "p1", "surgery", NINE, with);
    }

    @ParameterizedTest
    @EnumSource(
            value = SchedulingCode.class,
            names = {
                "PRACTITIONER_DOUBLE_BOOKED",
                "ROOM_DOUBLE_BOOKED",
                "PATIENT_DOUBLE_BOOKED",
                "PRACTITIONER_ON_LEAVE",
                "RESOURCE_UNAVAILABLE",
                "SITE_CLOSED",
                "TRAVEL_IMPOSSIBLE",
            })
    void where_a_rule_is_waived_what_it_forbids_is_offered(SchedulingCode code) {
        var all = Conflicts.standard(DiaryContext.empty());
        assertEquals(List.empty(), slots(all, against(code)));
        assertEquals(List.of("09:00", "09:10", "09:20"), slots(waiving(code), against(code)));
        assertEquals(List.empty(), misses(waiving(code), against(code)));
    }

    @Test
    void where_turnaround_is_waived_the_time_for_it_is_offered() {
        var all = Conflicts.standard(DiaryContext.empty());
        assertEquals(List.of("09:10", "09:20"), slots(all, against(SchedulingCode.BUFFER_VIOLATED)));
        assertEquals(
                List.of("09:00", "09:10", "09:20"),
                slots(waiving(SchedulingCode.BUFFER_VIOLATED), against(SchedulingCode.BUFFER_VIOLATED)));
    }

    @Test
    void whatever_is_waived_a_slot_can_be_booked_by_the_same_rules() {
        for (SchedulingCode code : List.of(SchedulingCode.ROOM_DOUBLE_BOOKED, SchedulingCode.SITE_CLOSED)) {
            var diary = against(code).diary();
            var slots = new FindingSlots(waiving(code)).slots(diary, wish()).get();
            assertTrue(slots.forAll(slot -> new Booking(waiving(code))
                    .book(diary, wish().at(slot.start(), slot.with()))
                    .isRight()));
        }
    }
}
