package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.appointment.Appointment;

/** Begins appointments like others. */
final class Copies {

    private Copies() {}

    /** An appointment like another, but for its id, its status and all its times. */
    static Appointment.Builder of(Appointment other) {
        var copy = Appointment.builder();
        copy.patient(other.patient())
                .service(other.service())
                .duration(other.duration())
                .with(other.with())
                .priority(other.priority())
                .pinned(other.pinned())
                .notified(other.notified())
                .movedBefore(other.movedBefore())
                .prefers(other.prefers())
                .accessibility(other.accessibility())
                .usualPractitioner(other.usualPractitioner())
                .referral(other.referral())
                .awaiting(other.awaiting())
                .organisation(other.organisation())
                .modality(other.modality())
                .cancellation(other.cancellation())
                .discharged(other.discharged());
        return copy;
    }
}
