/**
 * A patient's visit, wished for or placed. Start from
 * {@link io.github.medsecretary.scheduling.appointment.Appointment}: who, which service, when and with what, by when at
 * the latest. {@link io.github.medsecretary.scheduling.appointment.AppointmentStatus} has FHIR's codes and the
 * transitions that this library allows, which are its own: FHIR has no normative table. An appointment without a start
 * is legal: it waits for a place. A tentative one may hold its place until an instant, and a cancelled one says who
 * called it off and by which of FHIR's reasons. All types are immutable, thread-safe, and print no patient's id.
 */
@NullMarked
package io.github.medsecretary.scheduling.appointment;

import org.jspecify.annotations.NullMarked;
