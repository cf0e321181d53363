/**
 * Several visits that belong together: a patient's bloods before the clinic and the review after it, a family that comes
 * on one morning. Start from {@link io.github.medsecretary.scheduling.pathway.FindingPathways}, which finds places for
 * all of them at once; what it offers is booked by {@link io.github.medsecretary.scheduling.booking.Changing} as one
 * change, all or none. {@link io.github.medsecretary.scheduling.pathway.Pathway} is what of that is in a diary.
 */
@NullMarked
package io.github.medsecretary.scheduling.pathway;

import org.jspecify.annotations.NullMarked;
