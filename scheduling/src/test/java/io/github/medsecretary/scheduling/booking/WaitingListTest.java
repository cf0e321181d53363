package io.github.medsecretary.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.Cancellation;
import io.github.medsecretary.scheduling.appointment.CancellationReason;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who waits until a place is free, gets one, or needs none any more. */
class WaitingListTest {

    private static final Instant NINE = Practice.at("2030-01-07T09:00");
    private static final Instant TEN = Practice.at("2030-01-07T10:00");
    private static final List<String> SHAH = List.of("dr-shah", "room-1");
    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());
    private static final WaitingList LIST = new WaitingList(RULES);
    private static final Cancellation WHY =
            new Cancellation(Reference.of("Person", "ann"), CancellationReason.PATIENT_BETTER, AsOf.of(NINE));

    private final Diary diary = Practice.open()
            .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
            .diary();

    private static Appointment.Builder entry(String id) {
        return Appointment.builder().id(id).patient("patient of " + id).service("routine");
    }

    private Diary waiting() {
        return LIST.enter(diary, entry("w1").build()).get().diary();
    }

    private static SchedulingCode code(Either<Refusal, Applied> refused) {
        return (SchedulingCode) refused.getLeft().code();
    }

    @Test
    void an_entry_waits_and_takes_up_no_time() {
        var wished = Practice.visit("w1", "p2", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .build();
        var applied = LIST.enter(diary, wished).get();
        var entry = applied.diary().appointment("w1").orElseThrow();
        assertEquals(AppointmentStatus.WAITLIST, entry.status());
        assertTrue(entry.start().isEmpty());
        assertFalse(applied.diary().visits().containsKey("w1"));
        assertEquals(List.of(), applied.findings());
        assertEquals(
                diary, new Undoing(RULES).undo(applied.diary(), applied).get().diary());
        assertEquals(SchedulingCode.DUPLICATE_ID, code(LIST.enter(applied.diary(), wished)));
        assertEquals(
                SchedulingCode.UNKNOWN_SERVICE,
                code(LIST.enter(
                        diary,
                        Appointment.builder()
                                .id("w2")
                                .patient("p2")
                                .service("magic")
                                .build())));
    }

    @Test
    void the_most_urgent_wait_first_then_who_must_be_seen_first() {
        var all = List.of(
                        entry("w1").build(),
                        entry("w2").breachDate(LocalDate.of(2030, 3, 1)).build(),
                        entry("w3").breachDate(LocalDate.of(2030, 2, 1)).build(),
                        entry("w4").priority(Priority.URGENT).build(),
                        entry("w0").build())
                .foldLeft(diary, (so, each) -> LIST.enter(so, each).get().diary());
        assertEquals(
                List.of("w4", "w3", "w2", "w0", "w1"),
                LIST.entries(all).map(Appointment::id).toList());
        assertEquals(List.empty(), LIST.entries(diary).toList());
    }

    @Test
    void who_is_put_off_frees_the_place_and_comes_back_by_undoing() {
        var applied = LIST.putOff(diary, "a1").get();
        assertEquals(
                List.of("a1"),
                LIST.entries(applied.diary()).map(Appointment::id).toList());
        var other = Practice.visit("a2", "p2", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .build();
        var taken = new Booking(RULES).book(applied.diary(), other).get().diary();
        assertEquals(
                diary, new Undoing(RULES).undo(applied.diary(), applied).get().diary());
        assertEquals(SchedulingCode.CONFLICTS_STAND, code(new Undoing(RULES).undo(taken, applied)));
    }

    @ParameterizedTest
    @EnumSource(AppointmentStatus.class)
    void who_is_put_off_is_expected_still(AppointmentStatus status) {
        var so = Practice.open()
                .booked(Practice.visit("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                        .status(status)
                        .build())
                .diary();
        var put = LIST.putOff(so, "a1");
        assertEquals(status.isMovable(), put.isRight());
        if (!status.isMovable()) {
            assertEquals(SchedulingCode.ILLEGAL_TRANSITION, code(put));
        }
    }

    @Test
    void a_place_is_booked_for_an_entry_in_one_step() {
        var applied = LIST.takeUp(waiting(), "w1", TEN, SHAH).get();
        var booked = applied.diary().appointment("w1").orElseThrow();
        assertEquals(AppointmentStatus.BOOKED, booked.status());
        assertEquals(TEN, booked.start().orElseThrow());
        assertEquals(0, booked.movedBefore());
        assertEquals(2, applied.diary().version());
        assertEquals(List.empty(), LIST.entries(applied.diary()).toList());
        assertEquals(
                waiting(),
                new Undoing(RULES).undo(applied.diary(), applied).get().diary());
    }

    @Test
    void a_place_that_others_have_is_not_taken_up() {
        var refusal = LIST.takeUp(waiting(), "w1", NINE, SHAH).getLeft();
        assertEquals(SchedulingCode.CONFLICTS_STAND, refusal.code());
        assertEquals(
                List.of("PRACTITIONER_DOUBLE_BOOKED a1 w1 dr-shah", "ROOM_DOUBLE_BOOKED a1 w1 room-1"),
                Practice.told(refusal.findings()).toList());
        assertEquals(SchedulingCode.UNKNOWN_RESOURCE, code(LIST.takeUp(waiting(), "w1", TEN, List.of("nobody"))));
    }

    @Test
    void only_who_waits_is_given_a_place_or_taken_off() {
        assertEquals(SchedulingCode.ILLEGAL_TRANSITION, code(LIST.takeUp(diary, "a1", TEN, SHAH)));
        assertEquals(SchedulingCode.UNKNOWN_APPOINTMENT, code(LIST.takeUp(diary, "w1", TEN, SHAH)));
        assertEquals(SchedulingCode.ILLEGAL_TRANSITION, code(LIST.remove(diary, "a1", WHY)));
        assertEquals(SchedulingCode.UNKNOWN_APPOINTMENT, code(LIST.remove(diary, "w1", WHY)));
        assertEquals(SchedulingCode.UNKNOWN_APPOINTMENT, code(LIST.putOff(diary, "w1")));
    }

    @Test
    void who_needs_no_place_is_taken_off_with_the_reason() {
        var applied = LIST.remove(waiting(), "w1", WHY).get();
        var gone = applied.diary().appointment("w1").orElseThrow();
        assertEquals(AppointmentStatus.CANCELLED, gone.status());
        assertEquals(WHY, gone.cancellation().orElseThrow());
        assertEquals(List.empty(), LIST.entries(applied.diary()).toList());
        assertEquals(
                waiting(),
                new Undoing(RULES).undo(applied.diary(), applied).get().diary());
    }
}
