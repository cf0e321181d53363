package io.github.medsecretary.scheduling.appointment;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.style.HouseStyle;
import io.github.medsecretary.core.time.AsOf;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A patient's visit: FHIR's Appointment. Without a start it has no place yet.
 *
 * <p>Prints neither the patient's id nor what is said of the patient. Immutable and thread-safe; another place makes
 * another value, see {@link #at} and {@link #withStatus}.
 */
@Value.Immutable
@HouseStyle
public interface Appointment {

    /** The caller's id, unique in a diary. */
    String id();

    /** The caller's id of the patient. */
    @Value.Redacted
    String patient();

    /** The id of the service. */
    String service();

    /** When it starts; absent while it has no place. */
    Optional<Instant> start();

    /** How long it takes, positive; the service's own length if absent. */
    Optional<Duration> duration();

    /** The ids of all resources that it takes, each once; order is meaningless. */
    @Value.Default
    default Seq<String> with() {
        return List.empty();
    }

    /** FHIR's status: booked by default if it has a start, otherwise proposed. */
    @Value.Default
    default AppointmentStatus status() {
        return start().isPresent() ? AppointmentStatus.BOOKED : AppointmentStatus.PROPOSED;
    }

    /** How soon the patient must be seen. */
    @Value.Default
    default Priority priority() {
        return Priority.ROUTINE;
    }

    /** The earliest start that will do, itself included. */
    Optional<Instant> earliest();

    /** The latest start that will do, itself included. */
    Optional<Instant> latest();

    /** The last date, by the site's wall clock, on which the start breaks no promise. */
    Optional<LocalDate> breachDate();

    /** Whether it must stay where it is. */
    @Value.Default
    default boolean pinned() {
        return false;
    }

    /** Whether the patient has been told of its present place. */
    @Value.Default
    default boolean notified() {
        return false;
    }

    /** How often it has been moved before, from 0. */
    @Value.Default
    default int movedBefore() {
        return 0;
    }

    /** The part of day that the patient prefers. */
    @Value.Redacted
    Optional<DayPart> prefers();

    /** What its room must offer for this patient, such as {@code step-free} or {@code hoist}; order is meaningless. */
    @Value.Default
    @Value.Redacted
    default Seq<String> accessibility() {
        return List.empty();
    }

    /** The id of the practitioner who knows the patient, if that matters for this visit. */
    Optional<String> usualPractitioner();

    /** The caller's id of the referral that it comes from. */
    Optional<String> referral();

    /** What must be there before the visit and is not yet, such as a test result, in the practice's own codes. */
    @Value.Default
    @Value.Redacted
    default Seq<String> awaiting() {
        return List.empty();
    }

    /** The id of the organisation for which it is booked, such as the one that refers; it counts towards its quota. */
    Optional<String> organisation();

    /** How it is held; as its session offers if absent. */
    Optional<Modality> modality();

    /**
     * Until when its place is kept for the patient, itself excluded; then the place is free again unless it was
     * confirmed. Only a proposed or pending appointment with a start is held: FHIR's Slot would be busy-tentative.
     */
    Optional<Instant> heldUntil();

    /** Who called it off and why; absent unless it was cancelled, and where nobody said. */
    @Value.Redacted
    Optional<Cancellation> cancellation();

    /** Whether the patient was discharged after not coming. */
    @Value.Default
    @Value.Redacted
    default boolean discharged() {
        return false;
    }

    /** Whether its place was held, but no longer at a moment. */
    default boolean hasLapsed(AsOf present) {
        return heldUntil().filter(until -> !until.isAfter(present.instant())).isPresent();
    }

    /** Whether it takes up time: it has a start and its status occupies. */
    default boolean isOccupying() {
        return start().isPresent() && status().isOccupying();
    }

    /** The reference {@code Appointment/id}. */
    default Reference reference() {
        return Reference.of("Appointment", id());
    }

    /** The same appointment at another place. */
    default Appointment at(Instant start, Iterable<String> with) {
        return own(this).withStart(start).withWith(List.ofAll(with));
    }

    /** The same appointment in another status and otherwise as it is. */
    default Appointment withStatus(AppointmentStatus status) {
        return own(this).withStatus(status);
    }

    /**
     * The same appointment with the status that follows; whether it may follow is for the diary to judge. A hold ends
     * where the status is no longer tentative, who goes on the waiting list gives the place back, and who comes after
     * all is not discharged.
     */
    default Appointment becoming(AppointmentStatus next) {
        var freed = next == AppointmentStatus.WAITLIST ? released() : this;
        return own(freed)
                .withStatus(next)
                .withHeldUntil(freed.heldUntil().filter(until -> next.isTentative()))
                .withDischarged(false);
    }

    /** The same appointment, missed for good. */
    default Appointment afterDischarge() {
        return own(this).withDischarged(true);
    }

    /** The same appointment, of which the patient has been told or not. */
    default Appointment withNotified(boolean notified) {
        return own(this).withNotified(notified);
    }

    /** The same appointment, which must stay where it is or may be moved. */
    default Appointment withPinned(boolean pinned) {
        return own(this).withPinned(pinned);
    }

    /** The same appointment, by when the patient must be seen sooner or later than was said. */
    default Appointment withPriority(Priority priority) {
        return own(this).withPriority(priority);
    }

    /** The same appointment, which takes so long. */
    default Appointment lasting(Duration duration) {
        return own(this).withDuration(duration);
    }

    /** The same appointment, before which these are not there yet, such as test results. */
    default Appointment awaiting(Iterable<String> missing) {
        return own(this).withAwaiting(List.ofAll(missing));
    }

    /** The same appointment, whose room must offer these. */
    default Appointment needing(Iterable<String> accessibility) {
        return own(this).withAccessibility(List.ofAll(accessibility));
    }

    /** Whether another is the same appointment of the same patient, as far as it has come and where it is. */
    default boolean differsInDetailsOnly(Appointment other) {
        return id().equals(other.id())
                && patient().equals(other.patient())
                && start().equals(other.start())
                && with().equals(other.with())
                && status() == other.status()
                && movedBefore() == other.movedBefore()
                && heldUntil().equals(other.heldUntil())
                && cancellation().equals(other.cancellation())
                && discharged() == other.discharged();
    }

    /** The same appointment with what another says of the patient: when and how they can come, and what they know. */
    default Appointment knowing(Appointment said) {
        return own(this)
                .withEarliest(said.earliest())
                .withLatest(said.latest())
                .withBreachDate(said.breachDate())
                .withNotified(said.notified())
                .withPrefers(said.prefers())
                .withAccessibility(said.accessibility())
                .withUsualPractitioner(said.usualPractitioner())
                .withReferral(said.referral())
                .withAwaiting(said.awaiting());
    }

    /** The same appointment, called off. */
    default Appointment cancelled(Cancellation cancellation) {
        return own(becoming(AppointmentStatus.CANCELLED)).withCancellation(cancellation);
    }

    /** The same appointment with its place kept until a moment. */
    default Appointment held(Instant until) {
        return own(this).withHeldUntil(until);
    }

    /** The same appointment without a place, and so without a hold; the patient does not know yet. */
    default Appointment released() {
        return own(this)
                .withStart(Optional.empty())
                .withHeldUntil(Optional.empty())
                .withNotified(false);
    }

    /** The same appointment with any start that will do. */
    default Appointment unbounded() {
        return own(this).withEarliest(Optional.empty()).withLatest(Optional.empty());
    }

    /** The same appointment with what a move leaves behind: moved once more, the patient not told yet. */
    default Appointment movedOnce() {
        return own(this).withMovedBefore(Math.addExact(movedBefore(), 1)).withNotified(false);
    }

    private static ImmutableAppointment own(Appointment any) {
        return (ImmutableAppointment) ImmutableAppointment.copyOf(any);
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableAppointment.Builder {
        Builder() {}
    }
}
