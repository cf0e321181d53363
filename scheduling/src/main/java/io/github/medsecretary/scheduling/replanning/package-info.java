/**
 * A new plan when something falls away: a practitioner is ill, a room is closed, a
 * session is held otherwise, a visit overruns, an emergency comes in. Start from
 * {@link io.github.medsecretary.scheduling.replanning.Replanning}, which finds for everyone displaced the places that
 * disturb the fewest people the least, by a {@link io.github.medsecretary.scheduling.replanning.PlanCost}; the
 * {@link io.github.medsecretary.scheduling.replanning.Plan} gives a reason for every move, and says whether it is proven
 * best or how far from it it may be, what was better for whom, and what could be relaxed for those without a place. What
 * is done with a plan then is in the packages below: {@code committing}, {@code calling}, {@code saving} and {@code
 * alternative}. No clock and no chance take part: work is counted in steps. All public types are
 * immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.scheduling.replanning;

import org.jspecify.annotations.NullMarked;
