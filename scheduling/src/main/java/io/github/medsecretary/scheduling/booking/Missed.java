package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Applied;

/**
 * A no-show on record, and what follows.
 *
 * @param applied the change of the diary
 * @param appointment the appointment, now a no-show
 * @param times how often the patient did not come for this service, this time included
 * @param child whether a child was not brought, so that the safeguarding lead is to be told
 * @param next what follows
 */
public record Missed(Applied applied, Appointment appointment, int times, boolean child, NoShowStep next) {}
