/**
 * What happens to an appointment, for those who must be told. Start from
 * {@link io.github.medsecretary.core.appointment.AppointmentNotice}: an appointment was made, moved, cancelled or missed.
 * It holds {@link io.github.medsecretary.core.appointment.AppointmentDetails} in words that are fit for the patient, with
 * the names of FHIR's Appointment where it has them, so that whoever keeps a diary and whoever writes letters need not
 * know each other. What belongs to a patient prints masked. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.core.appointment;

import org.jspecify.annotations.NullMarked;
