package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.core.style.HouseStyle;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.DayPart;
import io.github.medsecretary.scheduling.appointment.Modality;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What a patient needs a place for. Prints nothing about the patient. Immutable and thread-safe. */
@Value.Immutable
@HouseStyle
public interface SlotRequest {

    /** The id that the appointment is to get; it must be new. */
    @Value.Default
    default String appointment() {
        return "request";
    }

    /** The caller's id of the patient. */
    @Value.Redacted
    String patient();

    /** The id of the service. */
    String service();

    /** How long it is to take; as long as its service if absent. */
    Optional<Duration> duration();

    /** The stretch of time that the whole visit must lie in. */
    Interval within();

    /** How soon the patient must be seen; it weighs the wait. */
    @Value.Default
    default Priority priority() {
        return Priority.ROUTINE;
    }

    /** The part of day that the patient prefers. */
    @Value.Redacted
    Optional<DayPart> prefers();

    /**
     * The ids of wanted resources. A practitioner is preferred (another costs more); anything else is taken, whether
     * the service needs it or not.
     */
    @Value.Default
    default Seq<String> with() {
        return List.empty();
    }

    /** What a room must offer for this patient, such as {@code step-free} or {@code hoist}; order is meaningless. */
    @Value.Default
    @Value.Redacted
    default Seq<String> accessibility() {
        return List.empty();
    }

    /** The id of the organisation for which it is booked; its quota counts. */
    Optional<String> organisation();

    /** How the visit is to be held; as the session offers if absent. */
    Optional<Modality> modality();

    /** The last date, by the site's wall clock, on which the start breaks no promise; a later one costs dearly. */
    Optional<LocalDate> breachDate();

    /** The id of the practitioner who knows the patient, if that matters for this visit; a slot tells where it isn't. */
    Optional<String> usualPractitioner();

    /** The caller's id of the referral that it comes from; a slot tells if it is booked already. */
    Optional<String> referral();

    /** What must be there before the visit and is not yet, such as a test result, in the practice's own codes. */
    @Value.Default
    @Value.Redacted
    default Seq<String> awaiting() {
        return List.empty();
    }

    /** How many slots to offer at most, and how many near misses; not negative. */
    @Value.Default
    default int limit() {
        return 10;
    }

    /** The appointment that it becomes at a place. */
    default Appointment at(Instant start, Seq<String> taken) {
        return Appointment.builder()
                .id(appointment())
                .patient(patient())
                .service(service())
                .start(start)
                .with(taken)
                .priority(priority())
                .prefers(prefers())
                .accessibility(accessibility())
                .organisation(organisation())
                .modality(modality())
                .duration(duration())
                .breachDate(breachDate())
                .usualPractitioner(usualPractitioner())
                .referral(referral())
                .awaiting(awaiting())
                .build();
    }

    /** The same for another appointment, in another stretch of time. */
    default SlotRequest of(String other, Interval stretch) {
        return ((ImmutableSlotRequest) ImmutableSlotRequest.copyOf(this))
                .withAppointment(other)
                .withWithin(stretch);
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableSlotRequest.Builder {
        Builder() {}
    }
}
