/**
 * What could be relaxed for somebody without a place: a {@link io.github.medsecretary.scheduling.replanning.relaxing.Loosening}
 * is one bound that somebody may lift, and {@link io.github.medsecretary.scheduling.replanning.relaxing.Weights} say how
 * much each of them is judged to weigh beside the cost of a place. All public types are immutable and thread-safe.
 */
@NullMarked
package io.github.medsecretary.scheduling.replanning.relaxing;

import org.jspecify.annotations.NullMarked;
