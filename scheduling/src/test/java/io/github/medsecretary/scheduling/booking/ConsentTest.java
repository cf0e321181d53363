package io.github.medsecretary.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.NamedOverride;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.conflict.SchedulingRules;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Dr Shah is booked at nine; somebody else is to be seen at the same time, and people say that they may. */
class ConsentTest {

    private static final String NINE = "2030-01-07T09:00";
    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());
    private static final RuleId TWICE = SchedulingRules.id(SchedulingCode.PRACTITIONER_DOUBLE_BOOKED);
    private static final Seq<Reference> BOTH = List.of(
            Reference.of("Appointment", "a1"),
            Reference.of("Appointment", "a2"),
            Reference.of("Practitioner", "dr-shah"));

    private final Diary diary = Practice.open()
            .booked("a1", "p1", "routine", NINE, "dr-shah", "room-1")
            .diary();

    private static NamedOverride by(RuleId rule, Seq<Reference> about, Seq<String> privileges, String reason) {
        return NamedOverride.builder()
                .rule(rule)
                .about(about)
                .by(Reference.of("Practitioner", "dr-shah"))
                .privileges(privileges)
                .reason(reason)
                .at(AsOf.of(Practice.at(NINE)))
                .build();
    }

    private static NamedOverride by(Seq<Reference> about, String... privileges) {
        return by(TWICE, about, List.of(privileges), "The patient is in pain.");
    }

    private static Appointment.Builder second() {
        return Practice.visit("a2", "p2", "routine", NINE, "dr-shah", "room-2");
    }

    private Either<Refusal, Applied> book(Appointment appointment, NamedOverride... overrides) {
        return new Booking(RULES).book(diary, appointment, List.of(overrides));
    }

    private String told(NamedOverride... overrides) {
        return book(second().build(), overrides).fold(refusal -> refusal.code().name(), applied -> "accepted");
    }

    @Test
    void who_has_the_privilege_and_a_reason_is_accepted() {
        assertEquals("accepted", told(by(BOTH, SchedulingRules.OVERBOOK)));
        assertEquals("accepted", told(by(BOTH, "typing", SchedulingRules.OVERBOOK)));
        assertEquals("accepted", told(by(RuleId.builtIn(TWICE.name()), BOTH.reverse(), List.of("overbook"), "pain")));
    }

    @Test
    void another_version_of_the_rule_is_the_same_rule() {
        var second = RuleId.of(TWICE.namespace(), TWICE.name(), 2);
        assertEquals("accepted", told(by(second, BOTH, List.of(SchedulingRules.OVERBOOK), "pain")));
    }

    @Test
    void more_than_what_is_found_may_be_named_and_less_may_not() {
        assertEquals("accepted", told(by(BOTH.append(Reference.of("Location", "room-1")), SchedulingRules.OVERBOOK)));
        for (Reference each : BOTH) {
            assertEquals("CONFLICTS_STAND", told(by(BOTH.remove(each), SchedulingRules.OVERBOOK)));
        }
    }

    @Test
    void who_tries_without_privilege_or_reason_is_told_that_they_may_not() {
        assertEquals("OVERRIDE_NOT_PERMITTED", told(by(BOTH, SchedulingRules.PATHWAY)));
        assertEquals("OVERRIDE_NOT_PERMITTED", told(by(BOTH)));
        assertEquals("OVERRIDE_NOT_PERMITTED", told(by(TWICE, BOTH, List.of(SchedulingRules.OVERBOOK), " ")));
    }

    @Test
    void who_accepts_something_else_has_not_tried() {
        var other = SchedulingRules.id(SchedulingCode.ROOM_DOUBLE_BOOKED);
        assertEquals("CONFLICTS_STAND", told(by(other, BOTH, List.of(SchedulingRules.OVERBOOK), "pain")));
        var vendors = RuleId.of("vendor", TWICE.name(), 1);
        assertEquals("CONFLICTS_STAND", told(by(vendors, BOTH, List.of(SchedulingRules.OVERBOOK), "pain")));
        assertEquals("CONFLICTS_STAND", told());
    }

    @Test
    void what_nobody_may_accept_stands_whoever_tries() {
        var room = SchedulingRules.id(SchedulingCode.ROOM_DOUBLE_BOOKED);
        var about = BOTH.init().append(Reference.of("Location", "room-1"));
        var sameRoom =
                Practice.visit("a2", "p2", "routine", NINE, "dr-lee", "room-1").build();
        var refusal = book(sameRoom, by(room, about, List.of("overbook", "pathway"), "pain"))
                .getLeft();
        assertEquals(SchedulingCode.OVERRIDE_NOT_PERMITTED, refusal.code());
        assertEquals(List.of("ROOM_DOUBLE_BOOKED a1 a2 room-1"), Practice.told(refusal.findings()));
    }

    @Test
    void of_two_who_may_the_first_is_kept_on_record() {
        var typing = by(BOTH, "typing");
        var first = by(TWICE, BOTH, List.of(SchedulingRules.OVERBOOK), "first");
        var second = by(TWICE, BOTH, List.of(SchedulingRules.OVERBOOK), "second");
        var accepted =
                book(second().build(), typing, first, second).get().judgement().accepted();
        assertEquals(List.of(first), accepted.map(each -> each.override()));
        assertEquals(TWICE, accepted.head().finding().rule());
    }

    @Test
    void a_warning_is_accepted_by_nobody_and_stops_nobody() {
        var late = second().breachDate(LocalDate.of(2030, 1, 1)).build();
        var breach = by(
                SchedulingRules.id(SchedulingCode.BREACH),
                List.of(Reference.of("Appointment", "a2")),
                List.of("overbook"),
                "late");
        var applied = book(late, by(BOTH, SchedulingRules.OVERBOOK), breach).get();
        assertEquals(List.of("BREACH a2"), Practice.told(applied.findings()));
        assertEquals(1, applied.judgement().accepted().size());
        var refusal = book(late, breach).getLeft();
        assertEquals(SchedulingCode.CONFLICTS_STAND, refusal.code());
        assertEquals(
                List.of("BREACH a2", "PRACTITIONER_DOUBLE_BOOKED a1 a2 dr-shah"), Practice.told(refusal.findings()));
    }

    @Test
    void what_is_wrong_with_the_appointment_itself_nobody_may_accept() {
        var lost = Practice.visit("a2", "p2", "magic", NINE, "dr-shah").build();
        var refusal = book(lost, by(BOTH, SchedulingRules.OVERBOOK)).getLeft();
        assertFalse(refusal.code() == SchedulingCode.OVERRIDE_NOT_PERMITTED);
        assertEquals(List.of("UNKNOWN_SERVICE "), Practice.told(refusal.findings()));
    }

    @Test
    void a_move_is_accepted_as_a_booking_is() {
        var two = book(Practice.visit("a2", "p2", "routine", "2030-01-07T10:00", "dr-shah", "room-2")
                        .build())
                .get()
                .diary();
        var moving = new Rescheduling(RULES);
        var with = List.of("dr-shah", "room-2");
        assertEquals(
                SchedulingCode.CONFLICTS_STAND,
                moving.reschedule(two, "a2", Practice.at(NINE), with).getLeft().code());
        assertEquals(
                SchedulingCode.OVERRIDE_NOT_PERMITTED,
                moving.reschedule(two, "a2", Practice.at(NINE), with, List.of(by(BOTH, "typing")))
                        .getLeft()
                        .code());
        assertTrue(moving.reschedule(two, "a2", Practice.at(NINE), with, List.of(by(BOTH, SchedulingRules.OVERBOOK)))
                .isRight());
    }
}
