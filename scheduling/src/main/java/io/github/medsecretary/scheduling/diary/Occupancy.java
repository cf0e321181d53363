package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.Interval;

/**
 * A stretch of time that is taken.
 *
 * @param resource what is taken: a resource, a site or a patient
 * @param interval from when until when
 * @param kind why
 * @param by the id of the appointment that takes it; for leave, its place in the list of unavailabilities
 */
public record Occupancy(Reference resource, Interval interval, OccupancyKind kind, String by) {}
