/**
 * When there is room for visits, and when not. Start from
 * {@link io.github.medsecretary.scheduling.session.ClinicSession}: one held clinic of one practitioner, with the
 * services it offers and the grid that its visits start on. On what
 * {@link io.github.medsecretary.scheduling.session.SessionTerms} it is booked is data: places, overbooking, what is
 * kept for whom and when it is released, quotas, breaks, supervision. An
 * {@link io.github.medsecretary.scheduling.session.Unavailability} takes a resource or a whole site out of use. Both
 * are stretches of instants; wall-clock windows are resolved by the site's zone when a template is expanded. All types
 * are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.scheduling.session;

import org.jspecify.annotations.NullMarked;
