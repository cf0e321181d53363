/**
 * What a secretary does with a diary. Start from
 * {@link io.github.medsecretary.scheduling.booking.FindingSlots}, which offers the best places for a request and says
 * of the nearest others which one rule stands in the way;
 * {@link io.github.medsecretary.scheduling.booking.FindingMoves} does so for an appointment that is to move.
 * {@link io.github.medsecretary.scheduling.booking.Booking},
 * {@link io.github.medsecretary.scheduling.booking.Rescheduling},
 * {@link io.github.medsecretary.scheduling.booking.Cancelling},
 * {@link io.github.medsecretary.scheduling.booking.WaitingList} and, for everything else that can be done to a diary,
 * {@link io.github.medsecretary.scheduling.booking.Changing} answer with the changed diary or with a refusal that
 * holds everything that stands against it; a refused change changes nothing. A named person may accept what a rule
 * lets them. All are pure functions of their arguments; all types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.scheduling.booking;

import org.jspecify.annotations.NullMarked;
