package io.github.medsecretary.scheduling.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.vavr.collection.List;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AppointmentTest {

    private static final Instant UNTIL = Practice.at("2030-01-04T10:30");

    private final Appointment held = Practice.visit("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
            .status(AppointmentStatus.PROPOSED)
            .notified(true)
            .movedBefore(2)
            .heldUntil(UNTIL)
            .build();

    @Test
    void a_hold_has_lapsed_from_its_moment_on() {
        assertFalse(held.hasLapsed(AsOf.of(UNTIL.minusNanos(1))));
        assertTrue(held.hasLapsed(AsOf.of(UNTIL)));
        assertTrue(held.hasLapsed(AsOf.of(UNTIL.plusSeconds(1))));
    }

    @Test
    void what_is_not_held_never_lapses() {
        var proposed = Practice.visit("a1", "p1", "routine", "2030-01-07T09:00").build();
        assertFalse(proposed.hasLapsed(AsOf.of(Instant.MAX)));
    }

    @ParameterizedTest
    @EnumSource(AppointmentStatus.class)
    void a_hold_lasts_as_long_as_the_status_is_tentative(AppointmentStatus next) {
        var after = held.becoming(next);
        assertEquals(next, after.status());
        assertEquals(next.isTentative() ? Optional.of(UNTIL) : Optional.empty(), after.heldUntil());
        // Who goes on the waiting list gives the place back.
        assertEquals(next == AppointmentStatus.WAITLIST ? Optional.empty() : held.start(), after.start());
        assertEquals(held.with(), after.with());
    }

    @Test
    void only_what_is_proposed_or_pending_is_tentative() {
        assertEquals(
                List.of(AppointmentStatus.PROPOSED, AppointmentStatus.PENDING),
                List.of(AppointmentStatus.values()).filter(AppointmentStatus::isTentative));
    }

    @Test
    void who_gives_a_place_back_keeps_all_but_the_place() {
        var released = held.released();
        assertTrue(released.start().isEmpty());
        assertTrue(released.heldUntil().isEmpty());
        assertFalse(released.notified());
        assertFalse(released.isOccupying());
        assertEquals(AppointmentStatus.PROPOSED, released.status());
        assertEquals(2, released.movedBefore());
        assertEquals("p1", released.patient());
    }

    @Test
    void a_hold_is_renewed_by_another() {
        var later = UNTIL.plusSeconds(60);
        assertEquals(Optional.of(later), held.held(later).heldUntil());
        assertEquals(held, held.held(later).held(UNTIL));
    }

    @Test
    void who_calls_off_ends_the_hold_and_keeps_the_place_on_record() {
        var why = new Cancellation(
                Reference.of(Reference.PATIENT, "p1"), CancellationReason.PATIENT_PORTAL, AsOf.of(UNTIL));
        var off = held.cancelled(why);
        assertEquals(AppointmentStatus.CANCELLED, off.status());
        assertEquals(Optional.of(why), off.cancellation());
        assertTrue(off.heldUntil().isEmpty());
        assertEquals(held.start(), off.start());
        assertFalse(off.isOccupying());
    }
}
