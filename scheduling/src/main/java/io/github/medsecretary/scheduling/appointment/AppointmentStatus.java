package io.github.medsecretary.scheduling.appointment;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * FHIR's AppointmentStatus, code for code (HL7 FHIR R4, http://hl7.org/fhir/appointmentstatus).
 *
 * <p>FHIR says what a status means but not which may follow which; {@link #canBecome} is this library's own table:
 *
 * <table>
 * <caption>Which status may follow</caption>
 * <tr><th>from</th><th>to</th></tr>
 * <tr><td>proposed</td><td>pending, booked, waitlist, cancelled</td></tr>
 * <tr><td>pending</td><td>booked, waitlist, cancelled</td></tr>
 * <tr><td>waitlist</td><td>proposed, pending, booked, cancelled</td></tr>
 * <tr><td>booked</td><td>pending, waitlist, arrived, checked-in, fulfilled, noshow, cancelled</td></tr>
 * <tr><td>arrived</td><td>checked-in, fulfilled, cancelled</td></tr>
 * <tr><td>checked-in</td><td>fulfilled, cancelled</td></tr>
 * <tr><td>noshow</td><td>arrived (came late after all)</td></tr>
 * <tr><td>fulfilled, cancelled</td><td>none</td></tr>
 * <tr><td>every one but itself</td><td>entered-in-error, which is final</td></tr>
 * </table>
 */
public enum AppointmentStatus {
    /** None of the participants has agreed yet. */
    PROPOSED(true),
    /** Some have agreed. */
    PENDING(true),
    /** All have agreed. */
    BOOKED(true),
    /** The patient is there. */
    ARRIVED(true),
    /** The visit took place. */
    FULFILLED(true),
    /** It was called off; its time is free again. */
    CANCELLED(false),
    /** The patient did not come (DNA); its time is free again. */
    NOSHOW(false),
    /** It should never have been recorded; it occupies nothing. */
    ENTERED_IN_ERROR(false),
    /** The patient is there and the desk has done its part. */
    CHECKED_IN(true),
    /** Waiting until a place is free; occupies nothing. */
    WAITLIST(false);

    private final boolean occupying;

    AppointmentStatus(boolean occupying) {
        this.occupying = occupying;
    }

    /** Whether an appointment of this status takes up its time and resources. */
    public boolean isOccupying() {
        return occupying;
    }

    /** Whether a visit of this status may still be given another time: proposed, pending or booked. */
    public boolean isMovable() {
        return this == PROPOSED || this == PENDING || this == BOOKED;
    }

    /** Whether not all have agreed yet, so that a place can only be held: proposed or pending. */
    public boolean isTentative() {
        return this == PROPOSED || this == PENDING;
    }

    /** Whether the table lets {@code next} follow. */
    public boolean canBecome(AppointmentStatus next) {
        return followers().contains(next) || (next == ENTERED_IN_ERROR && this != ENTERED_IN_ERROR);
    }

    private Set<AppointmentStatus> followers() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(PENDING, BOOKED, WAITLIST, CANCELLED);
            case PENDING -> EnumSet.of(BOOKED, WAITLIST, CANCELLED);
            case WAITLIST -> EnumSet.of(PROPOSED, PENDING, BOOKED, CANCELLED);
            case BOOKED -> EnumSet.of(PENDING, WAITLIST, ARRIVED, CHECKED_IN, FULFILLED, NOSHOW, CANCELLED);
            case ARRIVED -> EnumSet.of(CHECKED_IN, FULFILLED, CANCELLED);
            case CHECKED_IN -> EnumSet.of(FULFILLED, CANCELLED);
            case NOSHOW -> EnumSet.of(ARRIVED);
            case FULFILLED, CANCELLED, ENTERED_IN_ERROR -> EnumSet.noneOf(AppointmentStatus.class);
        };
    }

    /** FHIR's code, such as {@code checked-in}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The status of that {@link #code}, if there is one. */
    public static Optional<AppointmentStatus> parse(String code) {
        for (AppointmentStatus status : values()) {
            if (status.code().equals(code)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
