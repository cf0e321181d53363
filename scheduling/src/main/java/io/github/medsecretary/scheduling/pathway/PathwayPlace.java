package io.github.medsecretary.scheduling.pathway;

import io.github.medsecretary.scheduling.booking.Slot;

/**
 * Where one visit of a pathway goes.
 *
 * @param appointment the id of its appointment
 * @param slot the place, and what the rules tell of it when all the others are there
 */
public record PathwayPlace(String appointment, Slot slot) {}
