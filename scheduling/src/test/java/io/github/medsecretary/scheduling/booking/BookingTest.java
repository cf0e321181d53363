package io.github.medsecretary.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.NamedOverride;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.conflict.SchedulingRules;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BookingTest {

    private static final String NINE = "2030-01-07T09:00";
    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());
    private static final Booking BOOKING = new Booking(RULES);
    private static final Rescheduling RESCHEDULING = new Rescheduling(RULES);

    private final Diary diary = Practice.open()
            .booked("a1", "p1", "routine", NINE, "dr-shah", "room-1")
            .diary();

    private static Appointment second(String start) {
        return Practice.visit("a2", "p2", "routine", start, "dr-shah", "room-1").build();
    }

    @Test
    void what_fits_is_booked_one_version_later() {
        var applied = BOOKING.book(diary, second("2030-01-07T09:10")).get();
        assertEquals(diary.version() + 1, applied.diary().version());
        assertTrue(applied.diary().appointment("a2").isPresent());
        assertEquals(1, diary.appointments().size());
    }

    @Test
    void a_refusal_says_everything_that_stands_in_the_way() {
        Refusal refusal = BOOKING.book(diary, second(NINE)).getLeft();
        assertEquals(SchedulingCode.CONFLICTS_STAND, refusal.code());
        assertEquals(
                List.of("PRACTITIONER_DOUBLE_BOOKED a1 a2 dr-shah", "ROOM_DOUBLE_BOOKED a1 a2 room-1"),
                Practice.told(refusal.findings()));
    }

    private static NamedOverride override(String privilege, SchedulingCode code, String thing) {
        return NamedOverride.builder()
                .rule(SchedulingRules.id(code))
                .about(List.of(
                        Reference.of("Appointment", "a1"),
                        Reference.of("Appointment", "a2"),
                        Reference.of("Practitioner", thing)))
                .by(Reference.of("Practitioner", "dr-shah"))
                .privileges(List.of(privilege))
                .reason("The patient is in pain.")
                .at(AsOf.of(Practice.at(NINE)))
                .build();
    }

    @Test
    void a_named_person_may_overbook_a_practitioner() {
        var elsewhere =
                Practice.visit("a2", "p2", "routine", NINE, "dr-shah", "room-2").build();
        var by = override(SchedulingRules.OVERBOOK, SchedulingCode.PRACTITIONER_DOUBLE_BOOKED, "dr-shah");
        var applied = BOOKING.book(diary, elsewhere, List.of(by)).get();
        assertEquals(1, applied.judgement().accepted().size());
        assertEquals(List.empty(), applied.findings());
    }

    @Test
    void nobody_may_accept_what_they_may_not() {
        var elsewhere =
                Practice.visit("a2", "p2", "routine", NINE, "dr-shah", "room-2").build();
        var by = override("typing", SchedulingCode.PRACTITIONER_DOUBLE_BOOKED, "dr-shah");
        assertEquals(
                SchedulingCode.OVERRIDE_NOT_PERMITTED,
                BOOKING.book(diary, elsewhere, List.of(by)).getLeft().code());
    }

    @Test
    void an_override_of_one_finding_leaves_the_others_standing() {
        var by = override(SchedulingRules.OVERBOOK, SchedulingCode.PRACTITIONER_DOUBLE_BOOKED, "dr-shah");
        Refusal refusal = BOOKING.book(diary, second(NINE), List.of(by)).getLeft();
        assertEquals(SchedulingCode.CONFLICTS_STAND, refusal.code());
        assertEquals(List.of("ROOM_DOUBLE_BOOKED a1 a2 room-1"), Practice.told(refusal.findings()));
    }

    @Test
    void an_id_is_booked_once() {
        var again = Practice.visit("a1", "p2", "routine", "2030-01-07T10:00", "dr-shah", "room-1")
                .build();
        assertEquals(
                SchedulingCode.DUPLICATE_ID,
                BOOKING.book(diary, again).getLeft().code());
    }

    @Test
    void everything_unknown_is_told() {
        var lost = Practice.visit("a2", "p2", "magic", NINE, "dr-who", "dr-who").build();
        Refusal refusal = BOOKING.book(diary, lost).getLeft();
        assertEquals(
                List.of("UNKNOWN_SERVICE ", "UNKNOWN_RESOURCE ", "DUPLICATE_RESOURCE "),
                Practice.told(refusal.findings()));
    }

    @Test
    void warnings_survive_success() {
        var late = Practice.visit("a2", "p2", "routine", "2030-01-07T09:10", "dr-shah", "room-1")
                .breachDate(LocalDate.of(2030, 1, 1))
                .build();
        var applied = BOOKING.book(diary, late).get();
        assertEquals(List.of("BREACH a2"), Practice.told(applied.findings()));
    }

    @Test
    void a_visit_does_not_stand_in_its_own_way() {
        var applied = RESCHEDULING
                .reschedule(diary, "a1", Practice.at("2030-01-07T09:05"), List.of("dr-shah", "room-1"))
                .get();
        var moved = applied.diary().appointment("a1").orElseThrow();
        assertEquals(Practice.at("2030-01-07T09:05"), moved.start().orElseThrow());
        assertEquals(1, moved.movedBefore());
        assertFalse(moved.notified());
    }

    @Test
    void another_room_alone_is_not_a_move() {
        var told = Practice.open()
                .booked(Practice.visit("a1", "p1", "routine", NINE, "dr-shah", "room-1")
                        .notified(true)
                        .build())
                .diary();
        var reseated = RESCHEDULING
                .reschedule(told, "a1", Practice.at(NINE), List.of("room-2", "dr-shah"))
                .get()
                .diary()
                .appointment("a1")
                .orElseThrow();
        assertEquals(0, reseated.movedBefore());
        assertTrue(reseated.notified());
        var withLee = RESCHEDULING
                .reschedule(told, "a1", Practice.at(NINE), List.of("room-2", "dr-lee"))
                .get()
                .diary()
                .appointment("a1")
                .orElseThrow();
        assertEquals(1, withLee.movedBefore());
    }

    @Test
    void what_must_stay_stays() {
        var pinned = Practice.open()
                .booked(Practice.visit("a1", "p1", "routine", NINE, "dr-shah", "room-1")
                        .pinned(true)
                        .build())
                .diary();
        assertEquals(SchedulingCode.PINNED, move(pinned, "a1").code());
        var over = Practice.open()
                .booked(Practice.visit("a1", "p1", "routine", NINE, "dr-shah", "room-1")
                        .status(AppointmentStatus.FULFILLED)
                        .build())
                .diary();
        assertEquals(SchedulingCode.ILLEGAL_TRANSITION, move(over, "a1").code());
        assertEquals(SchedulingCode.UNKNOWN_APPOINTMENT, move(over, "a9").code());
    }

    private static Refusal move(Diary diary, String id) {
        return RESCHEDULING
                .reschedule(diary, id, Practice.at("2030-01-07T10:00"), List.of("dr-shah", "room-1"))
                .getLeft();
    }
}
