package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.Appointment;

/**
 * Appointments in the order of their visits.
 *
 * @param premises know how long they take
 * @param isOwned whether lanes are those of patients, who have no numbers
 */
record AppointmentOrder(Premises premises, boolean isOwned) implements Order<Appointment> {

    @Override
    public Interval interval(Appointment appointment) {
        return premises.interval(appointment);
    }

    @Override
    public String key(Appointment appointment) {
        return appointment.id();
    }

    @Override
    public String owner(Appointment appointment) {
        return isOwned ? appointment.patient() : "";
    }
}
