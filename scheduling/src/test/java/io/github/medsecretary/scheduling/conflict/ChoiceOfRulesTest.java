package io.github.medsecretary.scheduling.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which rules are asked, and at which present. */
class ChoiceOfRulesTest {

    private static final String NINE = "2030-01-07T09:00";
    private static final Conflicts STANDARD = Conflicts.standard(DiaryContext.empty());

    /** A rule of a vendor that finds nothing, under a name of ours. */
    private record Silent(String name) implements Rule<Diary, DiaryContext> {

        @Override
        public RuleId id() {
            return RuleId.of("vendor", name, 1);
        }

        @Override
        public String summary() {
            return "Finds nothing.";
        }

        @Override
        public Seq<Finding> check(Diary diary, DiaryContext context, RuleRun run) {
            return List.empty();
        }
    }

    private static Conflicts of(RuleSet<Diary, DiaryContext> rules) {
        return Conflicts.of(rules, DiaryContext.empty());
    }

    private static RuleSet<Diary, DiaryContext> allBut(SchedulingCode code) {
        return SchedulingRules.all().disable(SchedulingRules.id(code)).get();
    }

    private static Seq<SchedulingCode> blocking() {
        return Trouble.all()
                .map(Trouble::code)
                .reject(code -> List.of(
                                SchedulingCode.BANK_HOLIDAY,
                                SchedulingCode.CONTINUITY_BROKEN,
                                SchedulingCode.PREREQUISITE_MISSING,
                                SchedulingCode.DUPLICATE_REFERRAL_BOOKING,
                                SchedulingCode.BREACH,
                                SchedulingCode.BREACH_RISK,
                                SchedulingCode.MOVED_TOO_OFTEN,
                                SchedulingCode.NOTICE_TOO_SHORT,
                                SchedulingCode.PREFERENCE_UNMET,
                                SchedulingCode.PRACTITIONERS_DIFFER,
                                SchedulingCode.STARTS_DIFFER)
                        .contains(code));
    }

    @Test
    void the_library_keeps_each_of_its_rules_that_block() {
        assertTrue(STANDARD.keepOwn(blocking().toJavaSet()));
        assertTrue(STANDARD.keepOwn(Set.of()));
        for (SchedulingCode each : blocking()) {
            var less = of(allBut(each));
            assertFalse(less.keepOwn(blocking().toJavaSet()));
            assertFalse(less.keepOwn(Set.of(each)));
            assertTrue(less.keepOwn(blocking().remove(each).toJavaSet()));
        }
    }

    @Test
    void a_warning_is_no_rule_that_blocks() {
        assertFalse(STANDARD.keepOwn(Set.of(SchedulingCode.BREACH)));
        assertFalse(STANDARD.keepOwn(Set.of(SchedulingCode.ROOM_DOUBLE_BOOKED, SchedulingCode.PREFERENCE_UNMET)));
    }

    @Test
    void nothing_else_blocks_where_all_that_may_is_named() {
        assertTrue(STANDARD.blockOnlyFor(blocking().toJavaSet()));
        assertTrue(STANDARD.blockOnlyFor(
                blocking().append(SchedulingCode.STALE_VERSION).toJavaSet()));
        for (SchedulingCode each : blocking()) {
            assertFalse(STANDARD.blockOnlyFor(blocking().remove(each).toJavaSet()));
            assertTrue(of(allBut(each)).blockOnlyFor(blocking().remove(each).toJavaSet()));
        }
    }

    @Test
    void what_a_vendor_adds_may_block_whatever_it_is_called() {
        var more = of(SchedulingRules.all().add(new Silent("ROOM_DOUBLE_BOOKED")));
        assertFalse(more.blockOnlyFor(blocking().toJavaSet()));
        assertTrue(more.keepOwn(blocking().toJavaSet()));
        var instead = of(allBut(SchedulingCode.ROOM_DOUBLE_BOOKED).add(new Silent("ROOM_DOUBLE_BOOKED")));
        assertFalse(instead.keepOwn(Set.of(SchedulingCode.ROOM_DOUBLE_BOOKED)));
    }

    @Test
    void without_what_blocks_only_that_is_told_which_may_be_named() {
        var told = Trouble.all().map(Trouble::code).removeAll(blocking()).toJavaSet();
        var telling = STANDARD.withoutBlocking();
        assertTrue(STANDARD.tellOnlyFor(told));
        assertTrue(telling.tellOnlyFor(told));
        assertTrue(telling.blockOnlyFor(Set.of()));
        assertFalse(telling.tellOnlyFor(Set.of(SchedulingCode.BREACH)));
        assertTrue(telling.without(told).tellOnlyFor(Set.of()));
        var more = of(SchedulingRules.all().add(new Silent("tells")));
        assertFalse(more.tellOnlyFor(told));
        assertFalse(more.withoutBlocking().blockOnlyFor(Set.of()));
    }

    @Test
    void without_codes_other_rules_and_their_limits_stay() {
        var limited = SchedulingRules.all()
                .set(SchedulingRules.id(SchedulingCode.MOVED_TOO_OFTEN), "moves", 1)
                .get()
                .add(new Silent("ROOM_DOUBLE_BOOKED"));
        var less = of(limited).without(Set.of(SchedulingCode.ROOM_DOUBLE_BOOKED, SchedulingCode.BREACH));
        var diary = Practice.open()
                .booked(Practice.visit("a1", "p1", "routine", NINE, "dr-shah", "room-1")
                        .movedBefore(2)
                        .build())
                .booked("a2", "p2", "routine", NINE, "dr-lee", "room-1")
                .diary();
        assertEquals(List.of("MOVED_TOO_OFTEN a1"), Practice.told(less.in(diary)));
        assertFalse(less.blockOnlyFor(blocking().toJavaSet()));
        assertFalse(less.keepOwn(Set.of(SchedulingCode.ROOM_DOUBLE_BOOKED)));
        assertTrue(less.keepOwn(Set.of(SchedulingCode.PRACTITIONER_DOUBLE_BOOKED)));
    }

    @Test
    void without_nothing_all_is_found_as_before() {
        var diary = Practice.open()
                .booked("a1", "p1", "routine", NINE, "dr-shah", "room-1")
                .booked("a2", "p2", "routine", NINE, "dr-shah", "room-1")
                .diary();
        assertEquals(2, STANDARD.in(diary).size());
        assertEquals(STANDARD.in(diary), STANDARD.without(Set.of()).in(diary));
    }

    @Test
    void another_present_changes_nothing_else_in_the_context() {
        var now = AsOf.of(Practice.at(NINE));
        var later = Conflicts.standard(Trouble.KNOWN).at(now);
        assertEquals(now, later.context().asOf().orElseThrow());
        assertEquals(Trouble.KNOWN.patientsAway(), later.context().patientsAway());
        assertSame(Trouble.KNOWN.bankHolidays(), later.context().bankHolidays());
        assertTrue(later.keepOwn(blocking().toJavaSet()));
    }

    @Test
    void a_diary_is_seen_without_what_has_lapsed_where_the_present_is_known() {
        var until = "2030-01-04T12:00";
        var diary = Practice.open()
                .booked(Practice.visit("a1", "p1", "routine", NINE, "dr-shah", "room-1")
                        .status(AppointmentStatus.PROPOSED)
                        .heldUntil(Practice.at(until))
                        .build())
                .diary();
        assertSame(diary, STANDARD.seen(diary));
        var before = AsOf.of(Practice.at(until).minusNanos(1));
        assertTrue(STANDARD.at(before).seen(diary).visits().containsKey("a1"));
        assertFalse(
                STANDARD.at(AsOf.of(Practice.at(until))).seen(diary).visits().containsKey("a1"));
        assertTrue(STANDARD.at(AsOf.of(Practice.at(until)))
                .seen(diary)
                .appointment("a1")
                .isPresent());
    }

    @Test
    void a_warning_blocks_nobody() {
        var late = Practice.open()
                .booked(Practice.visit("a1", "p1", "routine", NINE, "dr-shah", "room-1")
                        .breachDate(java.time.LocalDate.of(2030, 1, 1))
                        .build())
                .diary();
        assertEquals(List.of("BREACH a1"), Practice.told(STANDARD.about(late, "a1")));
        assertFalse(STANDARD.block(late, "a1"));
    }
}
