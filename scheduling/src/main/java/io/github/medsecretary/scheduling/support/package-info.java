/**
 * Which booking sits in which session, where sessions run side by side with several places a slot. Start from
 * {@link io.github.medsecretary.scheduling.support.SessionSupport}: sessions and the claims of bookings in, a seating
 * out that supports as many as can be and, among those, the earliest. It is a matching by augmenting paths, so that a
 * booking that fits is never refused because an earlier one took the wrong session; nobody's time changes when they
 * change seats. {@link io.github.medsecretary.scheduling.support.CountingRoom} says how many more would fit, and
 * {@link io.github.medsecretary.scheduling.support.FindingJointSlots} where several people can be seen one after the
 * other. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.scheduling.support;

import org.jspecify.annotations.NullMarked;
